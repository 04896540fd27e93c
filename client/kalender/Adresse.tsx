import { Alert, Button, Textfield } from '@digdir/designsystemet-react'
import { FilesIcon } from '@navikt/aksel-icons'
import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { varsle } from '../ui/melding/varsel.ts'
import stil from './kalender.module.css'

/** Programs that fetch calendars, in the order in which schools use them. */
const PROGRAMMER = ['outlook', 'google', 'apple'] as const

/** The address that was just made, with where to put it. It is shown this once. */
export function Adresse({ sti }: { sti: string }) {
  const t = useTranslations('kalender')
  const felt = useRef<HTMLInputElement>(null)
  const adresse = `${window.location.origin}${sti}`
  useEffect(() => {
    if (adresse) felt.current?.focus()
  }, [adresse])
  async function kopier() {
    try {
      await navigator.clipboard.writeText(adresse)
      varsle(t('kopiert'))
    } catch {
      felt.current?.select()
    }
  }
  return (
    <>
      <Alert data-color="info">{t('vises')}</Alert>
      <div className={stil.adresse}>
        <Textfield
          ref={felt}
          readOnly
          autoComplete="off"
          label={t('dinAdresse')}
          value={adresse}
          onFocus={({ target }) => target.select()}
        />
        <Button onClick={() => void kopier()}>
          <FilesIcon aria-hidden />
          {t('kopier')}
        </Button>
      </div>
      <dl className={stil.programmer}>
        {PROGRAMMER.map((program) => (
          <div key={program}>
            <dt>{t(`program.${program}`)}</dt>
            <dd>{t(`slik.${program}`)}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
