import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { api } from '../api.ts'
import { useDato } from '../ui/dato/bruk.ts'
import stil from './minesaker.module.css'

/** Children without a case who passed a threshold: nobody holds a relay for them yet, so it is said here. */
export function VentendeForslag() {
  const t = useTranslations('minesaker.forslag')
  const d = useDato()
  const { data } = useQuery(api.fravaer.ventendeForslag.queryOptions())
  if (!data?.forste) return null
  const { antall, forste, forfalt } = data
  return (
    <p className={stil.forslag} data-forfalt={forfalt || undefined}>
      <span>
        {t('antall', { antall })}{' '}
        {t(forfalt ? 'forfalt' : 'frist', { dato: d.lang(forste), relativ: d.relativ(forste) })}
      </span>
      <Link to="/fravaer/forslag">{t('se')}</Link>
    </p>
  )
}
