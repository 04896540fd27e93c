import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { api } from '../api.ts'
import { useFolg } from '../useFolg.ts'

/** Asks anew what waits when a case within sight has changed, and when the line is open. */
export function useFerske(): void {
  const queryClient = useQueryClient()
  const friskOpp = useCallback(
    () => void queryClient.invalidateQueries({ queryKey: api.oppgave.pathKey() }),
    [queryClient],
  )
  useFolg({}, { onData: friskOpp, onStarted: friskOpp })
}
