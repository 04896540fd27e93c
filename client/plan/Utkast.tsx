import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Overgang, Sak } from '../sak/bruk.ts'
import { Mangler } from '../sak/handling/Mangler.tsx'
import { Planrader } from './Planrader.tsx'
import stil from './plan.module.css'
import { Utkastredigering } from './Utkastredigering.tsx'
import { usendt } from './usendt.ts'

/** The draft: for those who may write in it an editor, for others what stands there. */
export function Utkast({ sak, vedAvgjort }: { sak: Sak; vedAvgjort: () => void }) {
  const t = useTranslations('plan.utkast')
  const lagring = sak.overganger.find(({ type }) => type === 'plan.utkastLagret')
  // What is not saved stays on the screen, also when somebody else makes it impossible to save it.
  const [sist, settSist] = useState(lagring)
  if (lagring && lagring !== sist) settSist(lagring)
  if (sist && (lagring?.tillatt || usendt.hent(sak.id)))
    return <Utkastredigering sak={sak} lagring={sist} vedAvgjort={vedAvgjort} />
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
