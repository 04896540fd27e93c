import type { inferRouterOutputs } from '@trpc/server'
import type { AppRouter } from '../../server/api/router.ts'

type Svar = inferRouterOutputs<AppRouter>['oppgave']['mine']

/** One thing that waits for me. */
export type Oppgave = Svar['rader'][number]
