import { useId } from 'react'
import { useTranslations } from 'use-intl'
import stil from './importer.module.css'
import type { Linje } from './svar.ts'
import type { Utvalg } from './utvalg.ts'
import { erBlant, UTVALG } from './utvalg.ts'

type Props = { linjer: readonly Linje[]; valgt: Utvalg; velg: (utvalg: Utvalg) => void }

/** How many lines there are of each kind, and which of them one looks at: radio buttons underneath. */
export function Utvalgsfilter({ linjer, valgt, velg }: Props) {
  const t = useTranslations('fravaer.seOver')
  const gruppe = useId()
  const tellinger = UTVALG.map((utvalg) => ({
    utvalg,
    antall: linjer.filter((linje) => erBlant(utvalg, linje)).length,
  })).filter(({ antall }) => antall > 0)
  // Of one kind only, and all of them: there is nothing to choose.
  if (tellinger.length < 3) return null
  return (
    <fieldset className={stil.utvalg}>
      <legend>{t('vis')}</legend>
      {tellinger.map(({ utvalg, antall }) => (
        <label key={utvalg} data-utvalg={utvalg}>
          <input
            type="radio"
            name={gruppe}
            checked={utvalg === valgt}
            onChange={() => velg(utvalg)}
          />
          <span>
            <strong>{antall}</strong> {t(`antall.${utvalg}`, { antall })}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
