import { useInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useLocation } from '@tanstack/react-router'
import { lazy, useCallback, useState } from 'react'
import { useTranslations } from 'use-intl'
import { api } from '../api.ts'
import { harOversikt } from '../idag/hent.ts'
import { Sidefeil } from '../skall/Sidefeil.tsx'
import { Faner } from '../ui/flate/Faner.tsx'
import { FeilTilstand } from '../ui/flate/FeilTilstand.tsx'
import { Skjelett } from '../ui/flate/Skjelett.tsx'
import { Tillegg } from '../ui/flate/Tillegg.tsx'
import { Filterlinje } from './Filterlinje.tsx'
import type { Filter } from './filter.ts'
import { erSnevret } from './filter.ts'
import { Liste } from './Liste.tsx'
import stil from './minesaker.module.css'
import { saksliste } from './saksliste.ts'
import { Tomt } from './Tomt.tsx'
import { Topp } from './Topp.tsx'
import { useFerskListe } from './useFerskListe.ts'

const rute = getRouteApi('/innlogget/')
/** What only those who lead have need of. */
const Oversikt = lazy(async () => ({ default: (await import('../idag/Oversikt.tsx')).Oversikt }))

/**
 * The first page: what is due, soonest first, and what one is asked to take over; then what one's roles
 * give one to follow. Whoever sees no cases but their own has no choices to make.
 */
export function MineSaker() {
  const t = useTranslations('minesaker')
  const adresse = rute.useSearch()
  const [sok, settSok] = useState<string>()
  const holder = useLocation({ select: ({ state }) => state.holder })
  const filter: Filter = { ...adresse, ...(sok && { sok }), ...(holder && { holder }) }
  const naviger = rute.useNavigate()
  const { data: meg } = useSuspenseQuery(api.okt.meg.queryOptions())
  const liste = useInfiniteQuery(saksliste(filter))
  useFerskListe()
  const endre = useCallback(
    (endring: Partial<Filter>) => {
      const { sok, ...iAdressen } = endring
      if ('sok' in endring) settSok(sok)
      else void naviger({ search: (naa) => ({ ...naa, ...iAdressen }), replace: true, state: true })
    },
    [naviger],
  )
  if (!meg) return null
  const { kan } = meg
  const glemSok = () => settSok(undefined)
  const medOversikt = harOversikt(kan) && filter.vis !== 'alle' && !erSnevret(filter)
  const tom = liste.data?.pages[0]?.rader.length === 0
  return (
    <div className={stil.side}>
      <Topp kan={kan} liste={liste} snevret={erSnevret(filter)} medOversikt={medOversikt} />
      {(kan.seSaker || erSnevret(filter) || (!tom && !medOversikt)) && (
        <div className={stil.valg}>
          {kan.seSaker && (
            <Faner navn={t('visning')}>
              <Link to="/" search={{ ...adresse, vis: undefined }} activeOptions={{ exact: true }}>
                {t(harOversikt(kan) ? 'idag' : 'mine')}
              </Link>
              <Link to="/" search={{ ...adresse, vis: 'alle' }} activeOptions={{ exact: true }}>
                {t('alle')}
              </Link>
            </Faner>
          )}
          {!medOversikt && <Filterlinje filter={filter} endre={endre} />}
        </div>
      )}
      {liste.data ? (
        !(medOversikt && tom) && (
          <Liste
            filter={filter}
            liste={liste}
            tomt={<Tomt filter={filter} meg={meg} glemSok={glemSok} />}
            glemSok={glemSok}
          />
        )
      ) : liste.isError ? (
        <FeilTilstand
          hva={t('feil.hva')}
          trygt={t('feil.trygt')}
          gjor={t('feil.gjor')}
          provIgjen={() => void liste.refetch()}
        />
      ) : (
        <Skjelett linjer={6} />
      )}
      {medOversikt && (
        <Tillegg venter={<Skjelett linjer={6} />} ellers={Sidefeil}>
          <Oversikt kan={kan} />
        </Tillegg>
      )}
    </div>
  )
}
