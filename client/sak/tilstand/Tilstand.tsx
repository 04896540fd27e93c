import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { KeyboardEvent } from 'react'
import { useTranslations } from 'use-intl'
import { api } from '../../api.ts'
import { Kort } from '../../ui/flate/Kort.tsx'
import { useVisNavn } from '../../ui/person/useVisNavn.ts'
import { useSak } from '../bruk.ts'
import { Bilde } from './Bilde.tsx'
import { lagBilde } from './bilde.ts'
import { Flate } from './Flate.tsx'
import { Forklaring } from './Forklaring.tsx'
import { gaattVei } from './gaattVei.ts'
import { erI, her } from './kart.ts'
import { Tre } from './Tre.tsx'
import stil from './tilstand.module.css'
import { sistInne } from './vei.ts'

const rute = getRouteApi('/innlogget/sak/$id/side/tilstand')

/** The whole machine that the case follows, with where it stands and how it came there: drawn, or in lists. */
export function Tilstand() {
  const t = useTranslations('sak.tilstand')
  const sak = useSak()
  const fornavn = useVisNavn()(sak.barn.fornavn)
  const { som } = rute.useSearch()
  const gaaTil = rute.useNavigate()
  const { id, versjon } = sak.rutine
  const { data: maskin } = useSuspenseQuery({
    ...api.tilstand.maskin.queryOptions({ rutineId: id, versjon }),
    staleTime: Number.POSITIVE_INFINITY,
  })
  const { data: gaatt } = useSuspenseQuery(gaattVei(sak.id))
  const vaert = sistInne(gaatt)
  const bilde = lagBilde(maskin.regioner, sak, gaatt, t)
  const naa = bilde.regioner
    .flatMap(({ region }) => region.rot.barn.map((node) => ({ region, node })))
    .find(
      ({ region, node }) =>
        node.barn.length > 0 && her(region, sak).some((sti) => erI(sti, node.id)),
    )
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
              {maskin.regioner.map((region) => (
                <Tre key={region.rot.id} sak={sak} region={region} vaert={vaert} />
              ))}
            </div>
          </>
        ) : (
          <>
            <Flate
              navn={t('bildet')}
              tekst={t('ingress', { fornavn })}
              bredde={bilde.bredde}
              hoyde={bilde.hoyde}
              her={bilde.ruter.get(naa?.node.id ?? '')}
            >
              <Bilde sak={sak} bilde={bilde} vaert={vaert} />
            </Flate>
            <Forklaring hel={gaatt.hel} fra={gaatt.skritt[0]?.dato} />
          </>
        )}
      </Kort>
    </div>
  )
}
