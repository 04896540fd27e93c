import { Button } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { Kort } from '../ui/flate/Kort.tsx'

/** The child is followed up already: the way to where that happens. */
export function HarSak({ fornavn, sakId }: { fornavn: string; sakId: string }) {
  const t = useTranslations('nysak')
  return (
    <Kort tittel={t('finnes.tittel', { navn: fornavn })} viktig>
      <p>{t('finnes.tekst')}</p>
      <Button asChild>
        <Link to="/sak/$id" params={{ id: sakId }}>
          {t('barn.tilSaken')}
        </Link>
      </Button>
    </Kort>
  )
}
