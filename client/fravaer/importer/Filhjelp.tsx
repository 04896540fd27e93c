import { useTranslations } from 'use-intl'
import stil from './importer.module.css'

const KOLONNER = ['barn', 'dato', 'art', 'aarsak', 'timer', 'fag', 'forsent', 'fra', 'til'] as const

/** Makes a spreadsheet read the letters as UTF-8, and save them so. */
const BOM = '\uFEFF'

/** What a file looks like, and an empty one to fill in. */
export function Filhjelp() {
  const t = useTranslations('fravaer')
  const overskrift = KOLONNER.map((kolonne) => t(`mal.${kolonne}`)).join(';')
  return (
    <section className={stil.hjelp}>
      <h3>{t('mal.tittel')}</h3>
      <p>{t('mal.ingress')}</p>
      <dl>
        {KOLONNER.map((kolonne) => (
          <div key={kolonne}>
            <dt>{t(`mal.${kolonne}`)}</dt>
            <dd>{t(`mal.hva.${kolonne}`)}</dd>
          </div>
        ))}
      </dl>
      <a
        href={`data:text/csv;charset=utf-8,${encodeURIComponent(`${BOM}${overskrift}\r\n`)}`}
        download={t('mal.filnavn')}
      >
        {t('mal.last')}
      </a>
    </section>
  )
}
