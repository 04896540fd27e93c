import { Link } from '@tanstack/react-router'
import type { CSSProperties } from 'react'
import type { Overgang, Sak } from '../bruk.ts'
import { Handlingslenke } from '../handling/Handlingslenke.tsx'
import { Setning } from '../Setning.tsx'
import stil from './bilde.module.css'
import type { Lapp as Merke } from './lapper.ts'

type Props = { sak: Sak; lapp: Merke; style: CSSProperties }

/** The label of a way on, or of one of several: what it is, and the links that go there. */
export function Lapp({ sak, lapp: { tittel, status, maal, foer, ord }, style }: Props) {
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
