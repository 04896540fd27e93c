import { infiniteQueryOptions } from '@tanstack/react-query'
import { api, klient } from '../../api.ts'
import type { Historieside } from './hendelser.ts'

/** The history of a case, page upon page, newest first. Its key lies under that of `sak.historikk`. */
export const historie = (sakId: string) =>
  infiniteQueryOptions({
    queryKey: [...api.sak.historikk.pathKey(), 'sider', sakId],
    queryFn: ({ pageParam, signal }) =>
      klient.sak.historikk.query({ sakId, ...(pageParam && { foer: pageParam }) }, { signal }),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: ({ foer }: Historieside) => foer,
  })
