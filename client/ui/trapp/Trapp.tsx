import { useTranslations } from 'use-intl'
import { Stafettpinne } from '../merke/Stafettpinne.tsx'
import stil from './trapp.module.css'

export type Trappetrinn = {
  nr: number
  tittel: string
  status: 'gjort' | 'naa' | 'senere'
  /** A short line about time spent: «siden 2. nov. · 1. periode». */
  linje?: string
}

/** The ladder as a low stair, lowest step first, with the present step lit. One thin row on a phone. */
export function Trapp({ trinn }: { trinn: readonly Trappetrinn[] }) {
  const t = useTranslations('trapp')
  return (
    <ol className={stil.trapp} aria-label={t('navn')}>
      {trinn.map(({ nr, tittel, status, linje }) => (
        <li
          key={nr}
          className={stil.trinn}
          data-status={status}
          aria-current={status === 'naa' ? 'step' : undefined}
        >
          <span className={stil.kort} aria-hidden="true">
            {nr}
          </span>
          <span className={stil.ord}>
            <span className={stil.nr}>{t(status, { nr })}</span>
            <span className={stil.tittel}>{tittel}</span>
            {linje && <span className={stil.linje}>{linje}</span>}
          </span>
          {status === 'naa' && <Stafettpinne />}
        </li>
      ))}
    </ol>
  )
}
