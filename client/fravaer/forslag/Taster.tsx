import { useTranslations } from 'use-intl'
import stil from './forslag.module.css'

const TASTER = [
  { taster: ['J', 'K'], hva: 'flytt' },
  { taster: ['S'], hva: 'start' },
  { taster: ['R'], hva: 'ringte' },
  { taster: ['A'], hva: 'avvis' },
] as const

/** The keys of the list. Shown where there is a keyboard to press them on. */
export function Taster() {
  const t = useTranslations('forslag.taster')
  return (
    <p className={stil.taster}>
      {TASTER.map(({ taster, hva }) => (
        <span key={hva}>
          {taster.map((tast) => (
            <kbd key={tast}>{tast}</kbd>
          ))}{' '}
          {t(hva)}
        </span>
      ))}
    </p>
  )
}
