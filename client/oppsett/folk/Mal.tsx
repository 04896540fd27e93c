import { Button } from '@digdir/designsystemet-react'
import { DownloadIcon } from '@navikt/aksel-icons'
import { useTranslations } from 'use-intl'
import stil from '../../fravaer/importer/importer.module.css'
import oppsettstil from '../oppsett.module.css'
import type { Slagvalg } from './svar.ts'

/** Makes a spreadsheet read the letters as UTF-8, and save them so. */
const BOM = '\uFEFF'

/** What a file of this kind looks like, and an empty one to fill in. */
export function Mal({ slag: { navn, hva, kolonner } }: { slag: Slagvalg }) {
  const t = useTranslations('oppsett.folk')
  const overskrift = kolonner.map((en) => en.navn).join(';')
  return (
    <section className={stil.hjelp}>
      <h3>{t('mal')}</h3>
      <p>{hva}</p>
      <p>{t('ingress')}</p>
      <Button asChild variant="secondary" data-size="sm">
        <a
          href={`data:text/csv;charset=utf-8,${encodeURIComponent(`${BOM}${overskrift}\r\n`)}`}
          download={t('filnavn', { slag: navn.toLowerCase() })}
        >
          <DownloadIcon aria-hidden />
          {t('last')}
        </a>
      </Button>
      <dl className={oppsettstil.kolonner}>
        {kolonner.map((en) => (
          <div key={en.navn}>
            <dt>{en.navn}</dt>
            <dd>
              {en.hva}
              {en.maa && <span className={stil.dempet}> ({t('maa')})</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
