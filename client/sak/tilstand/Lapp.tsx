import { Link } from '@tanstack/react-router'
import type { CSSProperties } from 'react'
import type { Overgang, Sak } from '../bruk.ts'
import { Handlingslenke } from '../handling/Handlingslenke.tsx'
import { Setning } from '../Setning.tsx'
import stil from './bilde.module.css'
import type { Lapp as Merke } from './lapper.ts'
import { plass } from './plass.ts'
import type { Rute } from './tegning/maal.ts'

type Props = {
  sak: Sak
  lapper: readonly Merke[]
  /** The state that they lead on from; null: those that belong to the region as a whole. */
  ved: string | null
  ruter: ReadonlyMap<string, Rute>
}

/** The labels at one state. One of several, which says its own state, stands with those of the region. */
export function Lapper({ sak, lapper, ved, ruter }: Props) {
  const deres = lapper.filter(({ status, fra }) => (status === 'en' ? null : fra) === ved)
  if (deres.length === 0) return null
  return (
    <ul>
      {deres.map((lapp) => (
        <li key={lapp.id}>
          <Lapp sak={sak} lapp={lapp} style={plass(ruter.get(lapp.id))} />
        </li>
      ))}
    </ul>
  )
}

type Lappprops = { sak: Sak; lapp: Merke; style: CSSProperties }

/** The label of a way on, or of one of several: what it is, and the links that go there. */
function Lapp({ sak, lapp: { tittel, status, maal, foer, ord }, style }: Lappprops) {
  const lenke = (til: Overgang | undefined, tekst: string) =>
    til ? (
      <Handlingslenke sakId={sak.id} hendelse={til.type} om={til.om}>
        {tekst}
      </Handlingslenke>
    ) : (
      <Setning>{tekst}</Setning>
    )
  return (
    <div className={stil.lapp} data-status={status} style={style}>
      <strong>
        {maal === 'liste' ? (
          <Link
            to="/sak/$id/tilstand"
            params={{ id: sak.id }}
            search={{ som: 'liste' }}
            resetScroll={false}
          >
            {tittel}
          </Link>
        ) : (
          lenke(maal, tittel)
        )}
      </strong>
      {foer && (
        <span>
          {foer}
          {ord.map(({ tekst, steg }, nr) => (
            <span key={tekst}>
              {nr === 0 ? ': ' : ' · '}
              {lenke(steg, tekst)}
            </span>
          ))}
        </span>
      )}
    </div>
  )
}
