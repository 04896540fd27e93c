import { Alert, Button } from '@digdir/designsystemet-react'
import { useTranslations } from 'use-intl'
import { lesFeil } from '../api.ts'
import stil from './sending.module.css'
import type { Sender } from './useSender.ts'

type Props = { sender: Pick<Sender, 'ikkeSendt' | 'provNaa' | 'avbryt'>; trygg: boolean }

/** It did not get through: what is safe, that it is tried again, and the two ways to decide oneself. */
export function IkkeSendt({ sender: { ikkeSendt, provNaa, avbryt }, trygg }: Props) {
  const t = useTranslations('sending')
  const felles = useTranslations('felles')
  if (!ikkeSendt) return null
  const feil = lesFeil(ikkeSendt.feil)
  return (
    <Alert data-color="warning" role="alert" className={stil.ikkeSendt}>
      <h2>{t(trygg ? 'ikkeSendtTrygg' : 'ikkeSendt')}</h2>
      <p>{t(trygg ? 'provesIgjen' : 'provesIgjenHer')}</p>
      <div className={stil.knapper}>
        <Button variant="secondary" loading={ikkeSendt.prover} onClick={provNaa}>
          {t('provNaa')}
        </Button>
        <Button variant="tertiary" onClick={avbryt}>
          {t('avbryt')}
        </Button>
      </div>
      {feil?.kode === 'INTERN' && <p className={stil.id}>{felles('feilId', { id: feil.id })}</p>}
    </Alert>
  )
}
