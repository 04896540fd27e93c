import { useSuspenseQuery } from '@tanstack/react-query'
import type { inferRouterOutputs } from '@trpc/server'
import type { AppRouter } from '../../../server/api/router.ts'
import { api } from '../../api.ts'

export type Familie = inferRouterOutputs<AppRouter>['foresatt']['til']
export type Medlem = Familie['foresatte'][number]

/** The guardians of the case's child, and the form for one of them where the reader may write it. */
export const useFamilie = (sakId: string): Familie =>
  useSuspenseQuery(api.foresatt.til.queryOptions({ sakId })).data

/** A home and those who belong to it; `null` where that is not said. */
export type Hjem = { navn: string | null; medlemmer: Medlem[] }

/** Home by home, in their own order; those of no home last. */
export function hjemmene(medlemmer: readonly Medlem[]): Hjem[] {
  const navn = [...new Set(medlemmer.map(({ hjem }) => hjem))].sort(
    (a, b) => Number(a === null) - Number(b === null) || String(a).localeCompare(String(b)),
  )
  return navn.map((ett) => ({
    navn: ett,
    medlemmer: medlemmer.filter(({ hjem }) => hjem === ett),
  }))
}
