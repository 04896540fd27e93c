import type { inferRouterOutputs } from '@trpc/server'
import type { AppRouter } from '../../server/api/router.ts'

type Strom = inferRouterOutputs<AppRouter>['sak']['folg']
/** That something happened in a case within sight. */
export type Melding = Strom extends AsyncIterable<infer M> ? M : never

/**
 * What the live stream says. `begynt`: it is open from now on; what was fetched before may be old.
 * `brutt`: it is open no more, and is being opened again.
 */
export type Hort = { slag: 'begynt' | 'brutt' } | { slag: 'endring'; melding: Melding }
export type Hor = (hort: Hort) => void
