import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server'
import { useSubscription } from '@trpc/tanstack-react-query'
import { useEffect } from 'react'
import type { AppRouter } from '../server/api/router.ts'
import { api, erLoggetUt } from './api.ts'

const IGJEN_ETTER_MS = 3000

type Onske = inferRouterInputs<AppRouter>['sak']['folg']
type Melding =
  inferRouterOutputs<AppRouter>['sak']['folg'] extends AsyncIterable<infer M> ? M : never
type Svar = { onStarted: () => void; onData: (melding: Melding) => void }

/**
 * Listens for changes. The browser opens a broken line again by itself, but gives up for good when it
 * is answered with an error, as by what stands in front of a server that starts anew: then we do.
 */
export function useFolg(onske: Onske, svar: Svar): void {
  const { status, error, reset } = useSubscription(api.sak.folg.subscriptionOptions(onske, svar))
  useEffect(() => {
    if (status !== 'error' || erLoggetUt(error)) return
    const venter = setTimeout(reset, IGJEN_ETTER_MS)
    return () => clearTimeout(venter)
  }, [status, error, reset])
}
