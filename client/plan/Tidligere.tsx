import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import type { Sak } from '../sak/bruk.ts'
import { useDato } from '../ui/dato/bruk.ts'
import { Fritekst } from '../ui/person/Fritekst.tsx'
import { Navn } from '../ui/person/Navn.tsx'
import { Evalueringer } from './Evalueringer.tsx'
import { Planmaal } from './Planmaal.tsx'
import { Planrader } from './Planrader.tsx'
import stil from './plan.module.css'
import type { Versjon } from './versjoner.ts'
import { tidsrom, uevaluerte } from './versjoner.ts'

type Props = { versjoner: readonly Versjon[]; sak: Sak }

/** Versions that are no longer in force, newest first: who answered for them, and what came after. */
export function Tidligere({ versjoner, sak }: Props) {
  const t = useTranslations('plan')
  const d = useDato()
  const alle = sak.plan.gjeldende ? [...versjoner, sak.plan.gjeldende] : [...versjoner]
  return (
    <section className={stil.tidligere} aria-labelledby="tidligere-tittel">
      <h2 id="tidligere-tittel">{t('tidligere.tittel')}</h2>
      {versjoner.toReversed().map((plan) => {
        const { fra, til } = tidsrom(plan)
        const neste = alle.find(({ nr }) => nr === plan.nr + 1)
        const venter = uevaluerte(plan)
        return (
          <details key={plan.nr} className={stil.ark}>
            <summary>
              <strong>{t('tidligere.versjon', { nr: plan.nr })}</strong>
              <span className={stil.dempet}>
                {d.periode(fra, til)} · <Navn>{sak.folk[plan.ansvarlig.person] ?? ''}</Navn>
              </span>
            </summary>
            {neste && (
              <p>
                {t('tidligere.erstattet', { dato: d.lang(neste.fra) })}
                {neste.begrunnelse && (
                  <>
                    {' '}
                    <Fritekst>{neste.begrunnelse}</Fritekst>
                  </>
                )}
              </p>
            )}
            <Planmaal maal={plan.maal} />
            <Planrader
              rader={plan.rader}
              evalueringer={plan.evalueringer}
              venter={({ id }) => id !== undefined && venter.has(id)}
            />
            <Evalueringer plan={plan} />
            <p>
              <Link
                to="/sak/$id/plan/utskrift"
                params={{ id: sak.id }}
                search={{ versjon: plan.nr }}
              >
                {t('tidligere.skrivUt', { nr: plan.nr })}
              </Link>
            </p>
          </details>
        )
      })}
    </section>
  )
}
