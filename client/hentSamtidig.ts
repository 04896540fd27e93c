import { api, queryClient } from './api.ts'
import { lesFilter } from './minesaker/filter.ts'
import { saksliste } from './minesaker/saksliste.ts'

type Sted = { pathname: string; search: Record<string, unknown> }

/**
 * Asks for what the page opens with in the same call as who is logged in, so that the one does not wait for
 * the other. What is refused, as before login, is asked for again by the page itself.
 */
export async function hentSamtidig({ pathname, search }: Sted): Promise<void> {
  if (queryClient.getQueryData(api.okt.meg.queryKey()) !== undefined) return
  const sakId = /^\/sak\/([^/]+)/.exec(pathname)?.[1]
  if (sakId) await queryClient.prefetchQuery(api.sak.hent.queryOptions({ sakId }))
  if (pathname === '/') await queryClient.prefetchInfiniteQuery(saksliste(lesFilter(search)))
}
