import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { api } from '../api.ts'
import { ordI } from './treff.ts'

const hvilMs = 150

/**
 * What the server finds. `fersk` tells whether it is the answer to what stands in the field now: an
 * older one is shown meanwhile, and must not be taken for it.
 */
export function useSok(tekst: string) {
  const hvilt = useHvilt(tekst.trim())
  const soker = ordI(tekst).length > 0
  const { data, isPlaceholderData, isError, refetch } = useQuery({
    ...api.oppslag.finn.queryOptions({ tekst: hvilt }, { trpc: { abortOnUnmount: true } }),
    enabled: soker && ordI(hvilt).length > 0,
    placeholderData: keepPreviousData,
    // What cannot be asked is told at once: one stands and waits for it.
    networkMode: 'always',
    retry: false,
  })
  return {
    funn: soker ? data : undefined,
    fersk: hvilt === tekst.trim() && !isPlaceholderData,
    soker,
    feilet: soker && isError,
    provIgjen: () => void refetch(),
  }
}

/** The text when typing has rested for a moment. */
function useHvilt(tekst: string): string {
  const [hvilt, settHvilt] = useState(tekst)
  useEffect(() => {
    const ventetid = setTimeout(() => settHvilt(tekst), hvilMs)
    return () => clearTimeout(ventetid)
  }, [tekst])
  return hvilt
}
