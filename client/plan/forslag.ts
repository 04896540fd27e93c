import { useQuery } from '@tanstack/react-query'
import { api } from '../api.ts'

/** Which version of which routine. */
export type Rutinevalg = { id: string; versjon: string }

/** What one can choose as the area of a row: those of the routine, and what each is about. */
export function useOmraader({ id, versjon }: Rutinevalg): string[] {
  const { data } = useQuery(api.oppslag.rutine.queryOptions({ id, versjon }))
  const alle = (data?.omraader ?? []).flatMap(({ tittel, faktorer }) => [
    tittel,
    ...faktorer.map(({ tekst }) => tekst),
  ])
  return [...new Set(alle)]
}
