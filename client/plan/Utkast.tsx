import { useTranslations } from 'use-intl'
import type { Overgang, Sak } from '../sak/bruk.ts'
import { Mangler } from '../sak/handling/Mangler.tsx'
import { Planrader } from './Planrader.tsx'
import stil from './plan.module.css'
import { Utkastredigering } from './Utkastredigering.tsx'

/** The draft: for those who may write in it an editor, for others what stands there. */
export function Utkast({ sak, vedAvgjort }: { sak: Sak; vedAvgjort: () => void }) {
  const t = useTranslations('plan.utkast')
  const lagring = sak.overganger.find(({ type }) => type === 'plan.utkastLagret')
  if (lagring?.tillatt)
    return <Utkastredigering sak={sak} lagring={lagring} vedAvgjort={vedAvgjort} />
  const { utkast } = sak.kontekst.plan
  if (!utkast) return lagring ? <IngenPlan lagring={lagring} sak={sak} /> : null
  return (
    <section className={stil.ark} aria-labelledby="utkast-tittel">
      <h2 id="utkast-tittel">{t('tittel')}</h2>
      <p className={stil.dempet}>{t('bareLese')}</p>
      <Planrader rader={utkast} />
    </section>
  )
}

function IngenPlan({ lagring, sak }: { lagring: Overgang; sak: Sak }) {
  const t = useTranslations('plan.tom')
  if (sak.kontekst.plan.gjeldende) return null
  return (
    <section className={stil.ark}>
      <h2>{t('tittel')}</h2>
      <Mangler sak={sak} mangler={lagring.mangler} />
    </section>
  )
}
