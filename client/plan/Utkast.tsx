import { lazy, Suspense, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Overgang, Sak } from '../sak/bruk.ts'
import { Mangler } from '../sak/handling/Mangler.tsx'
import { finnOvergang } from '../sak/handling/overgang.ts'
import { PLANSKJEMA, useSkjema } from '../sak/handling/skjema.ts'
import type { Nettopp } from '../sak/nettopp.ts'
import { Skjelett } from '../ui/flate/Skjelett.tsx'
import { Planmaal } from './Planmaal.tsx'
import { Planrader } from './Planrader.tsx'
import stil from './plan.module.css'
import { usendt } from './usendt.ts'

/** What it takes to write: a case that is only looked at goes without. */
const Utkastredigering = lazy(async () => ({
  default: (await import('./Utkastredigering.tsx')).Utkastredigering,
}))

type Props = { sak: Sak; vedAvgjort: (nettopp?: Nettopp) => void }

/** The draft: for those who may write in it an editor, for others what stands there. */
export function Utkast({ sak, vedAvgjort }: Props) {
  const t = useTranslations('plan.utkast')
  const skjema = useSkjema(sak.id, ...PLANSKJEMA)
  const lagring = finnOvergang(sak, { type: 'plan.utkastLagret' })
  const naa = skjema({ type: 'plan.utkastLagret' })
  // What is not saved stays on the screen, also when somebody else makes it impossible to save it.
  const [sist, settSist] = useState(naa)
  if (naa && naa !== sist) settSist(naa)
  if (sist && (lagring?.tillatt || usendt.hent(sak.id)))
    return (
      <Suspense fallback={sak.plan.utkast && <Skjelett linjer={4} />}>
        <Utkastredigering
          sak={sak}
          skjema={sist}
          iverksettskjema={skjema({ type: 'plan.iverksatt' })}
          vedAvgjort={vedAvgjort}
        />
      </Suspense>
    )
  const { utkast } = sak.plan
  if (!utkast) return lagring ? <IngenPlan lagring={lagring} sak={sak} /> : null
  return (
    <section className={stil.ark} aria-labelledby="utkast-tittel">
      <h2 id="utkast-tittel">{t('tittel')}</h2>
      <p className={stil.dempet}>{t('bareLese')}</p>
      <Planmaal maal={utkast.maal} />
      <Planrader rader={utkast.rader} />
    </section>
  )
}

function IngenPlan({ lagring, sak }: { lagring: Overgang; sak: Sak }) {
  const t = useTranslations('plan.tom')
  if (sak.plan.gjeldende) return null
  return (
    <section className={stil.ark}>
      <h2>{t('tittel')}</h2>
      <Mangler sak={sak} mangler={lagring.mangler} />
    </section>
  )
}
