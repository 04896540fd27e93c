import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { Sidetittel } from '../ui/flate/Sidetittel.tsx'

/** No page at this address. */
export function IkkeFunnet() {
  const t = useTranslations('sidefeil')
  return (
    <>
      <Sidetittel fanetittel={t('finnesIkke.hva')}>{t('finnesIkke.hva')}</Sidetittel>
      <p>{t('finnesIkke.gjor')}</p>
      <p>
        <Link to="/">{t('tilbake')}</Link>
      </p>
    </>
  )
}
