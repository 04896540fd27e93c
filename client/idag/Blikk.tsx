import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { api } from '../api.ts'
import { FORST, forfalte } from './hent.ts'
import stil from './idag.module.css'

/** What waits for others at a glance, each part leading to where it stands on the page. */
export function Blikk({ startSak }: { startSak: boolean }) {
  const t = useTranslations('idag.blikk')
  const { data } = useQuery(forfalte(FORST))
  const { data: forslag } = useQuery(
    api.fravaer.forslag.queryOptions(undefined, { enabled: startSak }),
  )
  if (!data) return null
  return (
    <p className={stil.blikk}>
      {data.antall > 0 ? (
        <a href="#over-fristen">{t('forfalt', { antall: data.antall })}</a>
      ) : (
        t('ingen')
      )}{' '}
      {forslag && forslag.length > 0 && (
        <a href="#uten-sak">{t('forslag', { antall: forslag.length })}</a>
      )}
    </p>
  )
}
