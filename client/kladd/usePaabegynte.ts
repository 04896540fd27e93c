import { useSuspenseQuery } from '@tanstack/react-query'
import { paabegynte } from './kladder.ts'

/** The names of the drafts that this person has, as they were when the page was opened. */
export function usePaabegynte(): ReadonlySet<string> {
  const { data } = useSuspenseQuery({
    queryKey: ['kladder'],
    queryFn: paabegynte,
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: 'always',
  })
  return new Set(data)
}
