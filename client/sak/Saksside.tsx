import { Link, Outlet, useMatchRoute } from '@tanstack/react-router'
import { lazy, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Faner } from '../ui/flate/Faner.tsx'
import { Tillegg } from '../ui/flate/Tillegg.tsx'
import { useVisNavn } from '../ui/person/useVisNavn.ts'
import { useSak } from './bruk.ts'
import { Endringer } from './endring/Endringer.tsx'
import { faner } from './faner.ts'
import { useFanetittel } from './fanetittel.ts'
import { Sakshode } from './hode/Sakshode.tsx'
import { NaaKort } from './naa/NaaKort.tsx'
import stil from './sak.module.css'
import { Fravaerskort } from './ved/Fravaerskort.tsx'
import { Laget } from './ved/Laget.tsx'
import { Vedplass } from './ved/plass.ts'

/** Comes after the rest: what it takes to know of drafts, one who only looks need not wait for. */
const Liggende = lazy(async () => ({
  default: (await import('../kladd/liggende/Liggende.tsx')).Liggende,
}))

/** A case: who and where, what now, and the tabs of everything that is known. */
export function Saksside() {
  const t = useTranslations('sak')
  const sak = useSak()
  const visNavn = useVisNavn()
  const fanetittel = useFanetittel(sak)
  const params = { id: sak.id }
  const matcher = useMatchRoute()
  const { navn: iSyne = 'plan' } = faner.find(({ to }) => matcher({ to, params })) ?? {}
  // The tab's own words name the child.
  const side = iSyne === 'stemme' ? 'stemmeUtenNavn' : iSyne
  const [plass, settPlass] = useState<HTMLElement | null>(null)
  return (
    <div className={stil.side}>
      <Sakshode sak={sak} fanetittel={fanetittel(t(`faner.${side}`, { arena: sak.arena }))} />
      <div className={stil.kolonner}>
        <div className={stil.hoved}>
          <Endringer />
          <NaaKort sak={sak} />
          <Faner navn={t('faner.navn')}>
            {faner.map(({ navn, to }) => (
              <Link key={navn} resetScroll={false} to={to} params={params}>
                {t(`faner.${navn}`, { fornavn: visNavn(sak.barn.fornavn) })}
              </Link>
            ))}
          </Faner>
          <Vedplass value={plass}>
            <Outlet />
          </Vedplass>
        </div>
        <section className={stil.ved} aria-label={t('ved')}>
          <Tillegg>
            <Liggende sak={sak} />
          </Tillegg>
          <Laget sak={sak} />
          <Fravaerskort sak={sak} />
          <div ref={settPlass} className={stil.plass} />
        </section>
      </div>
    </div>
  )
}
