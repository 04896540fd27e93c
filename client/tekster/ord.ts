import { useSuspenseQuery } from '@tanstack/react-query'
import { api, queryClient } from '../api.ts'
import { hentValg, useValg } from '../skall/valg.ts'
import type { Spraak } from './spraak.ts'

const ordI = (spraak: Spraak) =>
  api.oppslag.ord.queryOptions(
    { spraak },
    { staleTime: 'static', gcTime: Number.POSITIVE_INFINITY },
  )

/** Fetches once the words that the server has for codes, so that `useOrd` can give them without waiting. */
export const hentOrd = (spraak = hentValg().spraak) => queryClient.ensureQueryData(ordI(spraak))

/** The server's own words for roles and absence, in the language of the screen. */
export const useOrd = () => useSuspenseQuery(ordI(useValg().spraak)).data
