import { useTranslations } from 'use-intl'
import { Sidetittel } from '../ui/flate/Sidetittel.tsx'
import { Skjelett } from '../ui/flate/Skjelett.tsx'
import stil from './minesaker.module.css'

/** The page while its cases are on their way, in its own shape. */
export function Venteside() {
  const t = useTranslations('minesaker')
  return (
    <div className={stil.side}>
      <Sidetittel fanetittel={t('fanetittel')}>{t('tittel')}</Sidetittel>
      <Skjelett linjer={8} />
    </div>
  )
}
