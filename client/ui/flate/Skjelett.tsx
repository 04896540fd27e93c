import { useTranslations } from 'use-intl'
import stil from './flate.module.css'

/** Grey lines in the place of text on its way, as many as the text will take. */
export function Skjelett({ linjer = 3 }: { linjer?: number }) {
  const t = useTranslations('felles')
  return (
    <div className={stil.skjelett} role="status">
      <span className="ds-sr-only">{t('laster')}</span>
      {Array.from({ length: linjer }, (_, nr) => `linje${nr}`).map((linje) => (
        <span key={linje} aria-hidden="true" />
      ))}
    </div>
  )
}
