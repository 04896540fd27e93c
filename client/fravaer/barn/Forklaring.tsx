import { useTranslations } from 'use-intl'
import { useOrd } from '../../tekster/ord.ts'
import stil from './barn.module.css'
import { MERKER } from './merke.ts'

/** What the letters and shapes of the calendar are. */
export function Forklaring() {
  const t = useTranslations('klassen.barn')
  const ord = useOrd()
  return (
    <ul className={stil.forklaring}>
      {MERKER.map((hva) => (
        <li key={hva}>
          <span className={stil.dag} data-slag={hva} aria-hidden>
            <b>{t(`bokstav.${hva}`)}</b>
          </span>
          {hva === 'timer' || hva === 'forsent' ? t(`merke.${hva}`) : ord.art[hva]}
        </li>
      ))}
      <li>
        <span className={stil.dag} data-slag="fri" aria-hidden />
        {t('merke.fri')}
      </li>
    </ul>
  )
}
