import type { inferRouterOutputs } from '@trpc/server'
import { useTranslations } from 'use-intl'
import type { AppRouter } from '../../../server/api/router.ts'
import { Stolper } from '../../ui/graf/Stolper.tsx'
import stil from './resultat.module.css'

type Resultat = inferRouterOutputs<AppRouter>['tilbakemelding']['resultat']
type Bunke = Resultat['terminer'][number]['enheter'][number]['grupper'][number]

/** What one group answered to its own question, or that they were too few to tell. */
export function Gruppe({ gruppe, svar, grense }: Bunke & { grense: number }) {
  const t = useTranslations('tilbakemelding')
  return (
    <section className={stil.gruppe}>
      <h4>
        {t(`gruppe.${gruppe}`)}{' '}
        {svar !== 'faa' && <span>· {t('antallSvar', { antall: svar.n })}</span>}
      </h4>
      <p className={stil.dempet}>{t(`sporsmaal.${gruppe}`)}</p>
      {svar === 'faa' ? (
        <p>{t('forFaa', { grense })}</p>
      ) : (
        <Stolper
          stolper={svar.svar.map(({ ansikt, antall }) => ({
            id: ansikt,
            navn: t(`svar.${gruppe}.${ansikt}`),
            antall,
          }))}
          mest={svar.n}
        />
      )}
    </section>
  )
}
