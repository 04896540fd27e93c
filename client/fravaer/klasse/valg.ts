import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { api } from '../../api.ts'
import { SIDER } from './sider.ts'

const rute = getRouteApi('/innlogget/fravaer')

/** The class that the page is about, what it is looked at by, and those that there are to choose among. */
export function useKlasse() {
  const { enhet, gruppe } = rute.useSearch()
  const { data: enheter } = useSuspenseQuery(api.fravaer.klasse.mine.queryOptions())
  const [forste] = enheter
  const min = forste?.hele ? null : (forste?.grupper[0] ?? null)
  const klasse =
    enhet === undefined
      ? { enhetId: forste?.id ?? '', gruppe: min }
      : { enhetId: enhet, gruppe: gruppe ?? null }
  const { ukentlig } = enheter.find(({ id }) => id === klasse.enhetId) ?? {}
  return { klasse, enheter, sider: SIDER.filter((side) => side !== 'blikk' || ukentlig) }
}
