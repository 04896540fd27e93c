import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { api } from '../../api.ts'
import { Kort } from '../../ui/flate/Kort.tsx'
import { TomTilstand } from '../../ui/flate/TomTilstand.tsx'
import stil from '../oppsett.module.css'

/** The units that one keeps up to date. */
export function Enheter() {
  const t = useTranslations('oppsett')
  const { data } = useSuspenseQuery(api.folk.oversikt.queryOptions())
  if (data.enheter.length === 0)
    return <TomTilstand tittel={t('enhet.ingen')}>{t('enhet.ingenHva')}</TomTilstand>
  return (
    <Kort tittel={t('fane.enheter')}>
      <ul className={stil.enheter}>
        {data.enheter.map(({ id, navn }) => (
          <li key={id}>
            <Link to="/oppsett/enheter/$id" params={{ id }}>
              {navn}
            </Link>
          </li>
        ))}
      </ul>
    </Kort>
  )
}
