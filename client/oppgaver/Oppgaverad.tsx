import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { useDato } from '../ui/dato/bruk.ts'
import { Navn } from '../ui/person/Navn.tsx'
import { useVisNavn } from '../ui/person/useVisNavn.ts'
import type { Oppgave } from './hent.ts'
import stil from './oppgaver.module.css'
import { oppgavevei } from './vei.ts'

/** One task on one line: what, about whom, and by when. The whole line leads to where it is done. */
export function Oppgaverad({ oppgave }: { oppgave: Oppgave }) {
  const t = useTranslations('oppgaver')
  const d = useDato()
  const vis = useVisNavn()
  const { tekst, barn, enhetNavn, frist, holder } = oppgave
  return (
    <li className={stil.rad}>
      <div>
        <h3>
          <Link {...oppgavevei(oppgave)}>
            {tekst}
            <span className="ds-sr-only"> – {vis(`${barn.fornavn} ${barn.etternavn}`)}</span>
          </Link>
        </h3>
        <p className={stil.hvem}>
          <strong aria-hidden>
            <Navn>{`${barn.fornavn} ${barn.etternavn}`}</Navn>
          </strong>{' '}
          {barn.gruppe} · {enhetNavn}
        </p>
        {holder !== null && <p className={stil.hvem}>{t('holder', { navn: vis(holder) })}</p>}
      </div>
      <time dateTime={frist} className={stil.naar}>
        <strong>{d.relativ(frist)}</strong> <span>{d.lang(frist)}</span>
      </time>
    </li>
  )
}
