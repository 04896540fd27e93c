import { Alert } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import type { veienFra } from './fane.ts'

type Props = {
  navn: string
  til: ReturnType<typeof veienFra>
}

/** It came through after all, in its own time: said where one is, with the way on to go when one likes. */
export function SendtSent({ navn, til }: Props) {
  const t = useTranslations('sak.gjor')
  return (
    <Alert data-color="success" role="status">
      <p>{t('sendt', { tittel: navn })}</p>
      <p>
        <Link {...til}>{t('tilSaken')}</Link>
      </p>
    </Alert>
  )
}
