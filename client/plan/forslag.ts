import { useQuery } from '@tanstack/react-query'
import { api } from '../api.ts'
import type { Sak } from '../sak/bruk.ts'
import { storForbokstav } from '../tekster/bokstav.ts'

/** What one can choose while writing a row: areas of the routine, and those who may be responsible. */
export function useForslag({ rutine, barn, folk }: Sak) {
  const { id, versjon } = rutine
  const { data } = useQuery(api.oppslag.rutine.queryOptions({ id, versjon }))
  return {
    omraader: unike(
      (data?.omraader ?? []).flatMap(({ tittel, faktorer }) => [
        tittel,
        ...faktorer.map(({ tekst }) => tekst),
      ]),
    ),
    ansvarlige: unike([
      ...(data?.deltakere ?? [])
        .filter(({ id }) => id !== 'barnet' && id !== 'andre')
        .map(({ tekst }) => storForbokstav(tekst)),
      ...barn.foresatte.map(({ navn }) => navn),
      barn.fornavn,
      ...Object.values(folk),
    ]),
  }
}

const unike = (tekster: readonly string[]) => [...new Set(tekster)].filter(Boolean)
