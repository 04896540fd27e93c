import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { KeyboardEvent } from 'react'
import { useTranslations } from 'use-intl'
import { api } from '../../api.ts'
import { Kort } from '../../ui/flate/Kort.tsx'
import { useSak } from '../bruk.ts'
import { gaattVei } from './gaattVei.ts'
import { iRekkefolge } from './kart.ts'
import { Tegnet } from './Tegnet.tsx'
import { Tre } from './Tre.tsx'
import stil from './tilstand.module.css'
import { sistInne } from './vei.ts'

const rute = getRouteApi('/innlogget/sak/$id/side/tilstand')

/** The whole machine that the case follows, with where it stands and how it came there: drawn, or in lists. */
export function Tilstand() {
  const t = useTranslations('sak.tilstand')
  const sak = useSak()
  const { som } = rute.useSearch()
  const gaaTil = rute.useNavigate()
  const { id, versjon } = sak.rutine
  const { data: maskin } = useSuspenseQuery({
    ...api.tilstand.maskin.queryOptions({ rutineId: id, versjon }),
    staleTime: Number.POSITIVE_INFINITY,
  })
  const { data: gaatt } = useSuspenseQuery(gaattVei(sak.id))
  const regioner = iRekkefolge(maskin.regioner)
  const vaert = sistInne(gaatt)
  const onKeyDown = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
    if (key.toLowerCase() !== 't' || ctrlKey || metaKey || altKey) return
    void gaaTil({ search: som ? {} : { som: 'liste' }, resetScroll: false, replace: true })
  }
  const valg = (
    <nav className={stil.valg} aria-label={t('vis')}>
      <Link
        to="/sak/$id/tilstand"
        params={{ id: sak.id }}
        search={{}}
        activeOptions={{ exact: true }}
        resetScroll={false}
        replace
      >
        {t('somBilde')}
      </Link>
      <Link
        to="/sak/$id/tilstand"
        params={{ id: sak.id }}
        search={{ som: 'liste' }}
        resetScroll={false}
        replace
      >
        {t('somListe')}
      </Link>
    </nav>
  )
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for what the links above do
    <div onKeyDown={onKeyDown}>
      <Kort tittel={t('tittel')} ved={valg}>
        {som ? (
          <>
            <p className={stil.ingress}>{t('ingressListe')}</p>
            <div className={stil.liste}>
              {regioner.map((region) => (
                <Tre key={region.rot.id} sak={sak} region={region} vaert={vaert} />
              ))}
            </div>
          </>
        ) : (
          <Tegnet sak={sak} regioner={regioner} gaatt={gaatt} vaert={vaert} />
        )}
      </Kort>
    </div>
  )
}
