import { Button } from '@digdir/designsystemet-react'
import { useEffect } from 'react'
import { useTranslations } from 'use-intl'
import { Kort } from '../../ui/flate/Kort.tsx'
import { Fremdrift } from '../../ui/graf/Fremdrift.tsx'

const OVERSKRIFT = 'underveis'

type Props = { gjort: number; av: number; stopper: boolean; stopp: () => void }

/** How far the import has come, and the way to stop it between two parts. */
export function Underveis({ gjort, av, stopper, stopp }: Props) {
  const t = useTranslations('fravaer.underveis')
  useEffect(() => document.getElementById(OVERSKRIFT)?.focus(), [])
  return (
    <Kort id={OVERSKRIFT} tittel={t('tittel')} viktig>
      <Fremdrift navn={t('rader')} gjort={gjort} av={av} tekst={t('gjort', { gjort, av })} />
      <p>{t('stopphjelp')}</p>
      <Button variant="secondary" loading={stopper} onClick={stopp}>
        {t(stopper ? 'stopper' : 'stopp')}
      </Button>
    </Kort>
  )
}
