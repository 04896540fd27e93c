import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { api } from '../api.ts'
import { useDato } from '../ui/dato/bruk.ts'
import stil from './minesaker.module.css'

/** Children for whom nobody holds a relay yet: those who passed a threshold, and those who come with an extract. */
export function VentendeForslag() {
  const t = useTranslations('minesaker.forslag')
  const d = useDato()
  const { data } = useQuery(api.fravaer.ventendeForslag.queryOptions())
  if (!data) return null
  const { antall, forste, forfalt, utdrag } = data
  return (
    <>
      {forste && (
        <p className={stil.forslag} data-forfalt={forfalt || undefined}>
          <span>
            {t('antall', { antall })}{' '}
            {t(forfalt ? 'forfalt' : 'frist', { dato: d.lang(forste), relativ: d.relativ(forste) })}
          </span>
          <Link to="/fravaer/forslag">{t('se')}</Link>
        </p>
      )}
      {utdrag > 0 && (
        <p className={stil.forslag}>
          <span>{t('utdrag', { antall: utdrag })}</span>
          <Link to="/ny-sak" search={{}}>
            {t('lesUtdrag')}
          </Link>
        </p>
      )}
    </>
  )
}
