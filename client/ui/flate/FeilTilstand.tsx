import { Alert, Button } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import { useTransition } from 'react'
import { useTranslations } from 'use-intl'
import stil from './flate.module.css'

type Props = {
  /** What happened, in one sentence. */
  hva: string
  /** What is safe: nothing was lost, nothing was written. */
  trygt: string
  /** What to do now. */
  gjor: string
  /** The id to quote to those who run the server. */
  id?: string
  /** The button waits for what it gives. */
  provIgjen?: () => void | Promise<void>
  /** The way on, a link, where trying again is not it. */
  children?: ReactNode
}

/** Something failed: what, what is safe, what to do, and an id to quote. */
export function FeilTilstand({ hva, trygt, gjor, id, provIgjen, children }: Props) {
  const t = useTranslations('felles')
  const [prover, prov] = useTransition()
  return (
    <Alert data-color="warning" role="alert" className={stil.feil}>
      <h2>{hva}</h2>
      <p>{trygt}</p>
      <p>{gjor}</p>
      {provIgjen && (
        <Button variant="secondary" loading={prover} onClick={() => prov(provIgjen)}>
          {t('provIgjen')}
        </Button>
      )}
      {children && <p>{children}</p>}
      {id && <p className={stil.feilId}>{t('feilId', { id })}</p>}
    </Alert>
  )
}
