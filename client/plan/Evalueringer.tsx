import { useTranslations } from 'use-intl'
import type { Planversjon } from '../../machines/sak/kontekst.ts'
import { useDato } from '../ui/dato/bruk.ts'
import { Fritekst } from '../ui/person/Fritekst.tsx'
import { ramse } from './forslag.ts'
import stil from './plan.module.css'
import { perioder } from './versjoner.ts'

/** The periods of a version, each with who evaluated it and what they agreed on. */
export function Evalueringer({ plan }: { plan: Planversjon }) {
  const t = useTranslations('plan')
  const valg = useTranslations('sak.valg')
  const d = useDato()
  if (plan.evalueringer.length === 0) return null
  return (
    <ol className={stil.perioder}>
      {perioder(plan).map(({ nr, fra, til }) => {
        const evaluering = plan.evalueringer[nr - 1]
        return (
          <li key={nr}>
            <h3>{t('periode', { nr, tidsrom: d.periode(fra, til) })}</h3>
            {evaluering ? (
              <>
                <p>
                  <Fritekst>{evaluering.oppsummering}</Fritekst>
                </p>
                {evaluering.begrunnelse && (
                  <p className={stil.dempet}>
                    <Fritekst>{t('evaluertTidlig', { grunn: evaluering.begrunnelse })}</Fritekst>
                  </p>
                )}
                <p className={stil.dempet}>
                  {t('medVar', {
                    hvem: ramse(
                      evaluering.deltakere.map((en) => valg(`deltaker.${en}`)),
                      t('og'),
                    ),
                  })}
                </p>
              </>
            ) : (
              <p className={stil.dempet}>{t('ikkeEvaluert')}</p>
            )}
          </li>
        )
      })}
    </ol>
  )
}
