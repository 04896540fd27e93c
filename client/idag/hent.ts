import { keepPreviousData } from '@tanstack/react-query'
import type { inferRouterOutputs } from '@trpc/server'
import type { AppRouter } from '../../server/api/router.ts'
import type { Meg } from '../api.ts'
import { api, queryClient } from '../api.ts'

type Svar = inferRouterOutputs<AppRouter>

/** An overdue case that somebody else holds. */
export type Forfalt = Svar['idag']['forfalte']['rader'][number]
export type Enhetstall = Svar['idag']['enheter']
export type Tall = Enhetstall['aapne']
type Kan = Meg['kan']

/** How many overdue cases are shown at first. */
export const FORST = 6

export const forfalte = (antall: number) =>
  api.idag.forfalte.queryOptions({ antall }, { placeholderData: keepPreviousData })

/** Whether the person's roles give them more to follow than cases of their own. */
export const harOversikt = ({ folgeHoldere, folgeEnheter }: Kan): boolean =>
  folgeHoldere || folgeEnheter

/** Asks for what the overview shows, so that it is on its way together with the cases. */
export function hentOversikt({ folgeHoldere, folgeEnheter, startSak }: Kan): void {
  if (folgeHoldere) {
    void queryClient.prefetchQuery(forfalte(FORST))
    void queryClient.prefetchQuery(api.idag.holdere.queryOptions())
    if (startSak) void queryClient.prefetchQuery(api.fravaer.forslag.queryOptions())
  }
  if (folgeEnheter) void queryClient.prefetchQuery(api.idag.enheter.queryOptions())
}
