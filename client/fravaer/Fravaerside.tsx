import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link, Outlet } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { api } from '../api.ts'
import { Faner } from '../ui/flate/Faner.tsx'
import { Sidetittel } from '../ui/flate/Sidetittel.tsx'
import stil from './fravaer.module.css'

/** Absence across cases: bring it in, and see whom it asks a person to look at. */
export function Fravaerside() {
  const t = useTranslations('fravaer')
  const { data: meg } = useSuspenseQuery(api.okt.meg.queryOptions())
  const { data: forslag } = useQuery(api.fravaer.forslag.queryOptions())
  return (
    <div className={stil.side}>
      <Sidetittel fanetittel={t('fanetittel')}>{t('tittel')}</Sidetittel>
      <Faner navn={t('faner')}>
        {meg?.kan.importerFravaer && (
          <Link resetScroll={false} to="/fravaer" activeOptions={{ exact: true }}>
            {t('importer')}
          </Link>
        )}
        <Link resetScroll={false} to="/fravaer/forslag">
          {t('forslagene', { antall: forslag?.length ?? 0 })}
        </Link>
      </Faner>
      <Outlet />
    </div>
  )
}
