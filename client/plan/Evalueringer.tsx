import { useTranslations } from 'use-intl'
import { useDato } from '../ui/dato/bruk.ts'
import { Fritekst } from '../ui/person/Fritekst.tsx'
import stil from './plan.module.css'
import type { Versjon } from './versjoner.ts'
import { perioder } from './versjoner.ts'

/** The periods of a version, each with who evaluated it and what they agreed on. */
export function Evalueringer({ plan }: { plan: Versjon }) {
  const t = useTranslations('plan')
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
                {evaluering.ord.samordning && (
                  <p className={stil.dempet}>
                    {t('samordning', { trinn: evaluering.ord.samordning })}
                  </p>
                )}
                <p className={stil.dempet}>{t('medVar', { hvem: evaluering.ord.deltakere })}</p>
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
