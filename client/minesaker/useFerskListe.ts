import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef } from 'react'
import { api } from '../api.ts'
import { useFolg } from '../useFolg.ts'

/** Many cases may change at once (an import does it): one new question a second is enough. */
const pauseMs = 1000

/** Asks for the list anew when a case within sight has changed, and after a broken line. */
export function useFerskListe(): void {
  const queryClient = useQueryClient()
  const venter = useRef<ReturnType<typeof setTimeout>>(undefined)
  const friskOpp = useCallback(() => {
    venter.current ??= setTimeout(() => {
      venter.current = undefined
      void queryClient.invalidateQueries({ queryKey: api.sak.list.pathKey() })
      void queryClient.invalidateQueries({ queryKey: api.idag.forfalte.pathKey() })
      void queryClient.invalidateQueries({ queryKey: api.idag.holdere.pathKey() })
    }, pauseMs)
  }, [queryClient])
  useEffect(() => () => clearTimeout(venter.current), [])
  const harStartet = useRef(false)
  useFolg(
    {},
    {
      onData: friskOpp,
      onStarted: () => {
        // What has just been loaded is fresh enough to begin with; after a break nobody knows.
        const bareGamle = harStartet.current ? {} : { stale: true }
        harStartet.current = true
        void queryClient.refetchQueries({ queryKey: api.sak.list.pathKey(), ...bareGamle })
      },
    },
  )
}
