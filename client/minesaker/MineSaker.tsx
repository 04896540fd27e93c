import { Button } from '@digdir/designsystemet-react'
import { PlusIcon } from '@navikt/aksel-icons'
import { useInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useLocation } from '@tanstack/react-router'
import { useCallback, useState } from 'react'
import { useTranslations } from 'use-intl'
import { api } from '../api.ts'
import { Faner } from '../ui/flate/Faner.tsx'
import { FeilTilstand } from '../ui/flate/FeilTilstand.tsx'
import { Sidetittel } from '../ui/flate/Sidetittel.tsx'
import { Skjelett } from '../ui/flate/Skjelett.tsx'
import { Filterlinje } from './Filterlinje.tsx'
import type { Filter } from './filter.ts'
import { erSnevret } from './filter.ts'
import { Liste } from './Liste.tsx'
import stil from './minesaker.module.css'
import { Status } from './Status.tsx'
import { saksliste } from './saksliste.ts'
import { useFerskListe } from './useFerskListe.ts'
import { VentendeForslag } from './VentendeForslag.tsx'

const rute = getRouteApi('/innlogget/')

/** The first page: what is due, soonest first, and what one is asked to take over. */
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
  const kanStarte = meg?.kan.startSak ?? false
  return (
    <div className={stil.side}>
      <header>
        <div className={stil.topp}>
          <Sidetittel fanetittel={t('fanetittel')}>{t('tittel')}</Sidetittel>
          {kanStarte && (
            <Button asChild>
              <Link to="/ny-sak">
                <PlusIcon aria-hidden /> {t('nySak')}
              </Link>
            </Button>
          )}
        </div>
        {!erSnevret(filter) && <Status liste={liste} />}
        {!erSnevret(filter) && kanStarte && <VentendeForslag />}
      </header>
      <div className={stil.valg}>
        <Faner navn={t('visning')}>
          <Link to="/" search={{ ...adresse, vis: undefined }} activeOptions={{ exact: true }}>
            {t('mine')}
          </Link>
          <Link to="/" search={{ ...adresse, vis: 'alle' }} activeOptions={{ exact: true }}>
            {t('alle')}
          </Link>
        </Faner>
        <Filterlinje filter={filter} endre={endre} />
      </div>
      {liste.data ? (
        <Liste
          filter={filter}
          liste={liste}
          kanStarte={kanStarte}
          glemSok={() => settSok(undefined)}
        />
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
    </div>
  )
}
