import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { api } from '../api.ts'
import type { Sak } from '../sak/bruk.ts'

const storForbokstav = (tekst: string) => tekst.charAt(0).toUpperCase() + tekst.slice(1)

/** «a, b og c». */
export const ramse = (ledd: readonly string[], og: string): string =>
  ledd.length < 2 ? ledd.join('') : `${ledd.slice(0, -1).join(', ')} ${og} ${ledd.at(-1)}`

/** What one can choose while writing a row: areas of the routine, and those who may be responsible. */
export function useForslag({ rutine, barn, folk }: Sak) {
  const t = useTranslations('sak.valg.deltaker')
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
        .filter((en) => en !== 'barnet' && en !== 'andre')
        .map((en) => storForbokstav(t(en))),
      ...barn.foresatte.map(({ navn }) => navn),
      barn.fornavn,
      ...Object.values(folk),
    ]),
  }
}

const unike = (tekster: readonly string[]) => [...new Set(tekster)].filter(Boolean)
