import { useSuspenseQuery } from '@tanstack/react-query'
import type { inferRouterOutputs } from '@trpc/server'
import type { AppRouter } from '../../../server/api/router.ts'
import { api } from '../../api.ts'
import type { Sak } from '../../sak/bruk.ts'
import type { Holdt } from './utfall.ts'

/** How one of the guardians saw it, and what they did not agree to; null where it was not said by then. */
export type Syn = inferRouterOutputs<AppRouter>['mote']['syn'][number]

/**
 * Those of the guardians who live apart, each with what they had said when the meeting was held. Nobody where
 * all live in one home.
 */
export function useSyn({ id: sakId, barn }: Sak, { om }: Holdt): Syn[] {
  const { data } = useSuspenseQuery(api.mote.syn.queryOptions({ sakId, om }))
  return barn.hverForSeg.flatMap((id) => data.find(({ foresatt }) => foresatt === id) ?? [])
}
