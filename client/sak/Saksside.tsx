import { Link, Outlet } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { Faner } from '../ui/flate/Faner.tsx'
import { useVisNavn } from '../ui/person/useVisNavn.ts'
import { useSak } from './bruk.ts'
import { Endringer } from './endring/Endringer.tsx'
import { Sakshode } from './hode/Sakshode.tsx'
import { NaaKort } from './naa/NaaKort.tsx'
import stil from './sak.module.css'
import { Fravaerskort } from './ved/Fravaerskort.tsx'
import { Laget } from './ved/Laget.tsx'

/** A case: who and where, what now, and the tabs of everything that is known. */
export function Saksside() {
  const t = useTranslations('sak')
  const sak = useSak()
  const visNavn = useVisNavn()
  const params = { id: sak.id }
  return (
    <div className={stil.side}>
      <Sakshode sak={sak} />
      <div className={stil.kolonner}>
        <div className={stil.hoved}>
          <Endringer />
          <NaaKort sak={sak} />
          <Faner navn={t('faner.navn')}>
            <Link resetScroll={false} to="/sak/$id/plan" params={params}>
              {t('faner.plan')}
            </Link>
            <Link resetScroll={false} to="/sak/$id/kartlegging" params={params}>
              {t('faner.kartlegging')}
            </Link>
            <Link resetScroll={false} to="/sak/$id/stemme" params={params}>
              {t('faner.stemme', { fornavn: visNavn(sak.barn.fornavn) })}
            </Link>
            <Link resetScroll={false} to="/sak/$id/fravaer" params={params}>
              {t('faner.fravaer')}
            </Link>
            <Link resetScroll={false} to="/sak/$id/historikk" params={params}>
              {t('faner.historikk')}
            </Link>
            <Link resetScroll={false} to="/sak/$id/tilstand" params={params}>
              {t('faner.tilstand')}
            </Link>
          </Faner>
          <Outlet />
        </div>
        <aside className={stil.ved} aria-label={t('ved')}>
          <Laget sak={sak} />
          <Fravaerskort sak={sak} />
        </aside>
      </div>
    </div>
  )
}
