import { Link, Outlet } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { Faner } from '../ui/flate/Faner.tsx'
import { Sidetittel } from '../ui/flate/Sidetittel.tsx'
import stil from './oppsett.module.css'

/** The municipality's own units and people, for whoever keeps them up to date. */
export function Oppsett() {
  const t = useTranslations('oppsett')
  return (
    <div className={stil.side}>
      <Sidetittel fanetittel={t('tittel')}>{t('tittel')}</Sidetittel>
      <Faner navn={t('faner')}>
        <Link
          resetScroll={false}
          to="/oppsett"
          activeOptions={{ exact: true, includeSearch: false }}
        >
          {t('fane.folk')}
        </Link>
        <Link resetScroll={false} to="/oppsett/enheter">
          {t('fane.enheter')}
        </Link>
      </Faner>
      <Outlet />
    </div>
  )
}
