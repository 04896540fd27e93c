import { useId } from 'react'
import { useTranslations } from 'use-intl'
import stil from './importer.module.css'

type Props<U extends string> = {
  /** All lines first, then each kind there may be. */
  tellinger: readonly { utvalg: U; antall: number; tekst: string }[]
  valgt: U
  velg: (utvalg: U) => void
}

/** How many lines there are of each kind, and which of them one looks at: radio buttons underneath. */
export function Utvalgsfilter<U extends string>({ tellinger, valgt, velg }: Props<U>) {
  const t = useTranslations('fravaer.seOver')
  const gruppe = useId()
  const finnes = tellinger.filter(({ antall }) => antall > 0)
  // Of one kind only, and all of them: there is nothing to choose.
  if (finnes.length < 3) return null
  return (
    <fieldset className={stil.utvalg}>
      <legend>{t('vis')}</legend>
      {finnes.map(({ utvalg, antall, tekst }) => (
        <label key={utvalg} data-utvalg={utvalg}>
          <input
            type="radio"
            name={gruppe}
            checked={utvalg === valgt}
            onChange={() => velg(utvalg)}
          />
          <span>
            <strong>{antall}</strong> {tekst}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
