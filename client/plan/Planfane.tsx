import { Tag } from '@digdir/designsystemet-react'
import { Link, useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Sak } from '../sak/bruk.ts'
import { useSak } from '../sak/bruk.ts'
import type { Nettopp } from '../sak/nettopp.ts'
import { useDato } from '../ui/dato/bruk.ts'
import { Evalueringer } from './Evalueringer.tsx'
import { Planhode } from './Planhode.tsx'
import { Planmaal } from './Planmaal.tsx'
import { Planrader } from './Planrader.tsx'
import stil from './plan.module.css'
import { Radmelding } from './Radmelding.tsx'
import { Tidligere } from './Tidligere.tsx'
import { Utkast } from './Utkast.tsx'
import type { Versjon } from './versjoner.ts'
import { tidsrom, uevaluerte } from './versjoner.ts'

/** The plan in force, the draft beside it, and the versions before it. */
export function Planfane() {
  const sak = useSak()
  const navigate = useNavigate()
  const { gjeldende, tidligere } = sak.plan
  // The draft goes when it is thrown away: focus goes to what stands then.
  const [avgjort, settAvgjort] = useState(0)
  const fane = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (avgjort > 0) (document.getElementById('plan-tittel') ?? fane.current)?.focus()
  }, [avgjort])
  function vedAvgjort(nettopp?: Nettopp) {
    // The address asked for a draft that is no more.
    const her = { to: '.', hash: '', replace: true } as const
    if (nettopp) {
      void navigate({ ...her, state: { nettopp } })
      return
    }
    settAvgjort(avgjort + 1)
    void navigate({ ...her, resetScroll: false })
  }
  return (
    <div ref={fane} className={stil.fane} tabIndex={-1}>
      {gjeldende && <Gjeldende sak={sak} plan={gjeldende} />}
      <Utkast key={sak.id} sak={sak} vedAvgjort={vedAvgjort} />
      {tidligere.length > 0 && <Tidligere versjoner={tidligere} sak={sak} />}
    </div>
  )
}

function Gjeldende({ sak, plan }: { sak: Sak; plan: Versjon }) {
  const t = useTranslations('plan')
  const d = useDato()
  const { fra, til } = tidsrom(plan)
  const venter = uevaluerte(plan)
  // Where it is the case's own button, it is said there.
  const kanEvalueres =
    sak.hoved?.type !== 'plan.evaluert' &&
    sak.overganger.some(({ type, tillatt }) => type === 'plan.evaluert' && tillatt)
  return (
    <section className={stil.ark} aria-labelledby="plan-tittel">
      <header className={stil.arkhode}>
        <h2 id="plan-tittel" tabIndex={-1}>
          {t('tittel')}
        </h2>
        <Tag data-color="accent">
          {venter.size > 0
            ? t('gjelder', { tidsrom: d.periode(fra, til) })
            : t('evaluert', { dato: d.kort(til) })}
        </Tag>
      </header>
      <Planhode sak={sak} plan={plan} />
      <Planmaal maal={plan.maal} />
      <Planrader
        rader={plan.rader}
        evalueringer={plan.evalueringer}
        venter={({ id }) => id !== undefined && venter.has(id)}
        under={({ id, omraade }) =>
          id !== undefined && venter.has(id) && <Radmelding sak={sak} rad={{ id, omraade }} />
        }
      />
      <Evalueringer plan={plan} />
      <nav className={stil.lenker} aria-label={t('lenker')}>
        {kanEvalueres && (
          <Link to="/sak/$id/evaluering" params={{ id: sak.id }}>
            {t('evaluer')}
          </Link>
        )}
        <Link to="/sak/$id/plan/utskrift" params={{ id: sak.id }} search={{}}>
          {t('skrivUt')}
        </Link>
        <span className={stil.versjon}>{t('versjon', { nr: plan.nr, periode: plan.periode })}</span>
      </nav>
    </section>
  )
}
