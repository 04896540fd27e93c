import { Alert, Button } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import stil from './nysak.module.css'

/** The child is followed up already: the way to where that happens. */
export function HarSak({ fornavn, sakId }: { fornavn: string; sakId: string }) {
  const t = useTranslations('nysak')
  return (
    <Alert data-color="info" className={stil.harSak}>
      <h2>{t('finnes.tittel', { navn: fornavn })}</h2>
      <p>{t('finnes.tekst')}</p>
      <Button asChild>
        <Link to="/sak/$id" params={{ id: sakId }}>
          {t('barn.tilSaken')}
        </Link>
      </Button>
    </Alert>
  )
}
