import type { inferRouterOutputs } from '@trpc/server'
import type { AppRouter } from '../../../../server/api/router.ts'
import { api } from '../../../api.ts'

/** The absence over time beside what was tried, as the server tells it. */
export type Utvikling = inferRouterOutputs<AppRouter>['sak']['utvikling']
export type Periode = Utvikling['perioder'][number]
export type Tiltak = Utvikling['tiltak'][number]
export type Merke = Utvikling['merker'][number]

export const utviklingen = (sakId: string) => api.sak.utvikling.queryOptions({ sakId })

/** From the first day shown to the last. */
export const tidsrommet = ({ perioder }: Pick<Utvikling, 'perioder'>) => ({
  fra: perioder[0]?.fra ?? '',
  til: perioder.at(-1)?.til ?? '',
})
