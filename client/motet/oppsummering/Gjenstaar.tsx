import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import type { Sak } from '../../sak/bruk.ts'
import { Handlingslenke } from '../../sak/handling/Handlingslenke.tsx'
import stil from '../motet.module.css'
import type { Holdt } from './utfall.ts'
import { gjenstaar } from './utfall.ts'

/** What the meeting did not come to, as the case stands now, each with the way there. */
export function Gjenstaar({ sak, mote }: { sak: Sak; mote: Holdt }) {
  const t = useTranslations('motet.oppsummering')
  const { evaluering, videre, neste } = gjenstaar(sak, mote)
  if (!evaluering && !videre && !neste) return null
  return (
    <section className={stil.gjenstaar} aria-label={t('gjenstaar')}>
      {evaluering && (
        <p>
          {t('ikkeEvaluert')}{' '}
          <Handlingslenke sakId={sak.id} hendelse="plan.evaluert">
            {t('evaluer')}
          </Handlingslenke>
        </p>
      )}
      {videre && (
        <p>
          {t('ikkeVidere')}{' '}
          <Link to="/sak/$id/evaluering" params={{ id: sak.id }}>
            {t('velgVidere')}
          </Link>
        </p>
      )}
      {neste && (
        <p>
          {t('ikkeKaltInn')}{' '}
          <Link to="/sak/$id/moter/nytt" params={{ id: sak.id }} search={{ slag: 'evaluering' }}>
            {t('kallInn')}
          </Link>
        </p>
      )}
    </section>
  )
}
