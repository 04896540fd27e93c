import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query'
import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query'
import type { inferProcedureInput, inferProcedureOutput } from '@trpc/server'
import type { AppRouter } from '../../server/api/router.ts'
import { api, klient } from '../api.ts'
import type { Filter } from './filter.ts'
import { tilSporring } from './filter.ts'

type Listesvar = inferProcedureOutput<AppRouter['sak']['list']>
type Markor = inferProcedureInput<AppRouter['sak']['list']>['etter']

/** One case as the list knows it. */
export type Rad = Listesvar['rader'][number]

/** The list by these choices, page upon page. Its key lies under that of `sak.list`. */
export function saksliste(filter: Filter) {
  const sporring = tilSporring(filter)
  return infiniteQueryOptions({
    queryKey: [...api.sak.list.pathKey(), 'sider', sporring],
    queryFn: ({ pageParam, signal }) =>
      klient.sak.list.query({ ...sporring, ...(pageParam && { etter: pageParam }) }, { signal }),
    initialPageParam: undefined as Markor,
    getNextPageParam: ({ neste }: Listesvar) => neste,
    placeholderData: keepPreviousData,
  })
}

/** The whole list as far as it has been fetched. */
export type Saksliste = UseInfiniteQueryResult<InfiniteData<Listesvar>>
