import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { api } from '../api.ts'
import stil from './minesaker.module.css'

/** Children who come from kindergarten with an extract of their case, that nobody here has taken in. */
export function VentendeUtdrag() {
  const t = useTranslations('minesaker.forslag')
  const { data } = useQuery(api.fravaer.ventendeForslag.queryOptions())
  if (!data?.utdrag) return null
  return (
    <p className={stil.forslag}>
      <span>{t('utdrag', { antall: data.utdrag })}</span>
      <Link to="/ny-sak" search={{}}>
        {t('lesUtdrag')}
      </Link>
    </p>
  )
}
