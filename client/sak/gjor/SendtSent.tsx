import { Alert } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import type { faneFor } from './fane.ts'

type Props = {
  navn: string
  til: ReturnType<typeof faneFor> | '/sak/$id/evaluering'
  sakId: string
}

/** It came through after all, in its own time: said where one is, with the way on to go when one likes. */
export function SendtSent({ navn, til, sakId }: Props) {
  const t = useTranslations('sak.gjor')
  return (
    <Alert data-color="success" role="status">
      <p>{t('sendt', { tittel: navn })}</p>
      <p>
        <Link to={til} params={{ id: sakId }}>
          {t('tilSaken')}
        </Link>
      </p>
    </Alert>
  )
}
