import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link, Outlet } from '@tanstack/react-router'
import { Suspense } from 'react'
import { useTranslations } from 'use-intl'
import { api } from '../api.ts'
import { Faner } from '../ui/flate/Faner.tsx'
import { Sidetittel } from '../ui/flate/Sidetittel.tsx'
import { Skjelett } from '../ui/flate/Skjelett.tsx'
import stil from './fravaer.module.css'
import { useKlasse } from './klasse/valg.ts'

/** Absence across cases: of a class day by day, whom it asks a person to look at, and bringing it in. */
export function Fravaerside() {
  const t = useTranslations('fravaer')
  const { data: meg } = useSuspenseQuery(api.okt.meg.queryOptions())
  const { sider } = useKlasse()
  const { data: forslag } = useQuery(api.fravaer.forslag.queryOptions())
  return (
    <div className={stil.side}>
      <Sidetittel fanetittel={t('fanetittel')}>{t('tittel')}</Sidetittel>
      <Faner navn={t('faner')}>
        {meg?.kan.startSak &&
          sider.map((side) => (
            <Link
              key={side}
              resetScroll={false}
              to="/fravaer/$side"
              params={{ side }}
              search={(valgt) => valgt}
              activeOptions={{ includeSearch: false }}
            >
              {t(side)}
            </Link>
          ))}
        <Link
          resetScroll={false}
          to="/fravaer/forslag"
          search={(valgt) => valgt}
          activeOptions={{ includeSearch: false }}
        >
          {t('forslagene', { antall: forslag?.length ?? 0 })}
        </Link>
        {meg?.kan.importerFravaer && (
          <Link
            resetScroll={false}
            to="/fravaer/importer"
            search={(valgt) => valgt}
            activeOptions={{ includeSearch: false }}
          >
            {t('importer')}
          </Link>
        )}
      </Faner>
      <Suspense fallback={<Skjelett linjer={8} />}>
        <Outlet />
      </Suspense>
    </div>
  )
}
