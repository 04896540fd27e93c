import { useQuery } from '@tanstack/react-query'
import { api } from '../api.ts'
import type { Sak } from '../sak/bruk.ts'

/** What one can choose as the area of a row: those of the routine, and what each is about. */
export function useOmraader({ rutine: { id, versjon } }: Sak): string[] {
  const { data } = useQuery(api.oppslag.rutine.queryOptions({ id, versjon }))
  const alle = (data?.omraader ?? []).flatMap(({ tittel, faktorer }) => [
    tittel,
    ...faktorer.map(({ tekst }) => tekst),
  ])
  return [...new Set(alle)]
}
