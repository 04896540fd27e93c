import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import {
  createTRPCClient,
  httpBatchLink,
  httpLink,
  httpSubscriptionLink,
  splitLink,
  TRPCClientError,
} from '@trpc/client'
import type { inferRouterOutputs } from '@trpc/server'
import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query'
import type { Feil } from '../server/api/feil.ts'
import type { AppRouter } from '../server/api/router.ts'
import { forstLink } from './forst.ts'
import { hentValg } from './skall/valg.ts'

const url = '/api/trpc'
/** In which language an answer is read, and who is thought to ask. */
export function headers(): Record<string, string> {
  const meg = queryClient.getQueryData(api.okt.meg.queryKey())
  // In another tab somebody else may have logged in: what is sent from here is nothing of theirs.
  return {
    'x-stafett-spraak': hentValg().spraak,
    ...(meg && { 'x-stafett-person': meg.id }),
  }
}

/** The server's procedures as plain calls, for what the options below cannot express. */
export const klient = createTRPCClient<AppRouter>({
  links: [
    splitLink({
      condition: (operasjon) => operasjon.type === 'subscription',
      true: httpSubscriptionLink({ url }),
      false: splitLink({
        // What is sent goes alone: it is tried again and given up alone, and no question waits for it.
        condition: (operasjon) => operasjon.type === 'mutation',
        true: httpLink({ url, headers }),
        false: [
          forstLink,
          httpBatchLink({
            url,
            // A question may hold a name, and an address is no place for one.
            methodOverride: 'POST',
            headers,
          }),
        ],
      }),
    }),
  ],
})

/** The error that the server answered with, or undefined when there was no answer. */
export function lesFeil(feil: unknown): Feil | undefined {
  return feil instanceof TRPCClientError ? feil.data?.stafett : undefined
}

/** Refused because there is no session any more. */
export const erLoggetUt = (feil: unknown): boolean =>
  feil instanceof TRPCClientError && feil.data?.httpStatus === 401

/**
 * The session has run out: whoever shows that one is logged in finds out here. The server is asked who it
 * is, as the answer may have been on its way since before a new login.
 */
export const meldUtlogget = (): void => {
  void queryClient.invalidateQueries({ queryKey: api.okt.meg.queryKey() })
}
const vedFeil = (feil: unknown) => {
  if (erLoggetUt(feil)) meldUtlogget()
}

export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: vedFeil }),
  mutationCache: new MutationCache({ onError: vedFeil }),
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      // Only what may have been the line's fault: an answer is an answer.
      retry: (forsok, feil) => forsok < 2 && lesFeil(feil) === undefined,
    },
  },
})

/** The server's procedures as options for useQuery, useMutation and useSubscription. */
export const api = createTRPCOptionsProxy<AppRouter>({ client: klient, queryClient })

/** Whoever is logged in, and what they may do somewhere. */
export type Meg = NonNullable<inferRouterOutputs<AppRouter>['okt']['meg']>
