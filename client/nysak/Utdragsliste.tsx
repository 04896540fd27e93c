import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { api } from '../api.ts'
import { useDato } from '../ui/dato/bruk.ts'
import { Kort } from '../ui/flate/Kort.tsx'
import { useVisNavn } from '../ui/person/useVisNavn.ts'
import stil from './nysak.module.css'

/** Children who come from kindergarten with an extract that nobody has taken in here; nothing where there are none. */
export function Utdragsliste() {
  const t = useTranslations('nysak.utdrag')
  const vis = useVisNavn()
  const { lang } = useDato()
  const { data = [] } = useQuery(api.oppslag.utdrag.queryOptions())
  if (data.length === 0) return null
  return (
    <Kort tittel={t('venter')}>
      <ul className={stil.barn}>
        {data.map(({ barn, fra, dato }) => (
          <li key={barn.id}>
            <Link className={stil.barnet} to="/ny-sak" search={{ barn: barn.id, iGang: true }}>
              <span>
                {vis(`${barn.fornavn} ${barn.etternavn}`)}
                <small>{t('linje', { gruppe: barn.gruppe, fra, dato: lang(dato) })}</small>
              </span>
              <span className={stil.videre}>{t('les')}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Kort>
  )
}
