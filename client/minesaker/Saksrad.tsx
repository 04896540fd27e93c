import { Tag } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import type { KeyboardEvent } from 'react'
import { useTranslations } from 'use-intl'
import { useOrd } from '../tekster/ord.ts'
import { useDato } from '../ui/dato/bruk.ts'
import { Stafettpinne } from '../ui/merke/Stafettpinne.tsx'
import { Navn } from '../ui/person/Navn.tsx'
import { useVisNavn } from '../ui/person/useVisNavn.ts'
import { Trinnmerke } from '../ui/trapp/Trinnmerke.tsx'
import { trinnvalg } from './filter.ts'
import stil from './minesaker.module.css'
import { Naar } from './Naar.tsx'
import type { Rad } from './saksliste.ts'

/** The id of a row's link, for focus to land on. */
export const radId = (sakId: string) => `sak-${sakId}`

/** One case on one line: who, what next, when, and who holds the relay. */
export function Saksrad({ rad }: { rad: Rad }) {
  const t = useTranslations('minesaker.rad')
  const d = useDato()
  const vis = useVisNavn()
  const { id, barn, enhet, trinn, neste, liv, tilstand } = rad
  return (
    <li className={stil.rad} data-mine={rad.stafettholder.meg || undefined}>
      <span className={stil.trinn}>
        <Trinnmerke nr={trinn} av={trinnvalg.length} />
        {t('trinn', { nr: trinn })}
      </span>
      <div className={stil.barn}>
        <h3>
          <Link id={radId(id)} to="/sak/$id" params={{ id }} data-rad="" onKeyDown={flyttFokus}>
            <Navn>{`${barn.fornavn} ${barn.etternavn}`}</Navn>
          </Link>
        </h3>
        <p>
          {barn.gruppe} · {enhet.navn}
        </p>
      </div>
      <p className={stil.neste}>
        {neste?.tekst}
        {liv === 'paaVent' && (
          <Tag data-color="neutral" data-size="sm">
            {t('paaVent')}
          </Tag>
        )}
        {tilstand.includes('stafett.tilbudt') && (
          <Tag data-color="neutral" data-size="sm">
            {t(rad.tilbudtMeg ? 'tilbudtDeg' : 'tilbudt')}
          </Tag>
        )}
        {rad.minnet && (
          <small className={stil.minnet}>
            {t('minnet', { navn: vis(rad.minnet.navn), relativ: d.relativ(rad.minnet.dato) })}
          </small>
        )}
      </p>
      <Naar rad={rad} />
      <Holder {...rad.stafettholder} />
    </li>
  )
}

function Holder({ navn, rolle, meg }: Rad['stafettholder']) {
  const t = useTranslations('minesaker.rad')
  const ord = useOrd()
  return (
    <p className={stil.holder}>
      <Stafettpinne />
      <span>
        {meg ? t('hosDeg') : <Navn>{navn}</Navn>}
        {!meg && <small>{ord.rolle[rolle]}</small>}
      </span>
    </p>
  )
}

/** Up and down go from case to case, past the other links of the page. */
function flyttFokus(event: KeyboardEvent<HTMLElement>) {
  const steg = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (steg === undefined) return
  const rader = [...document.querySelectorAll<HTMLElement>('a[data-rad]')]
  const neste = rader[rader.indexOf(event.currentTarget) + steg]
  if (!neste) return
  event.preventDefault()
  neste.focus()
}
