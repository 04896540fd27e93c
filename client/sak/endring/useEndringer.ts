import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { api, queryClient } from '../../api.ts'
import { useFolg } from '../../useFolg.ts'
import type { Endringer } from './kontekst.ts'

/**
 * Keeps the case up to date while it is open. What others did comes back as sentences; one's own
 * work is silent, also from another window.
 */
export function useEndringer(sakId: string): Endringer {
  const { data: meg } = useSuspenseQuery(api.okt.meg.queryOptions())
  const [andres, settAndres] = useState<readonly number[]>([])
  const { data: historikk } = useQuery({
    ...api.sak.historikk.queryOptions({ sakId }),
    enabled: andres.length > 0,
  })
  useFolg(
    { sakId },
    {
      // What was fetched before the line was open may be old already, the first time too.
      onStarted: () => void friskOpp(sakId),
      onData: async ({ versjon, hendelser }) => {
        await friskOpp(sakId)
        const nr = hendelser.flatMap(({ aktorId }, plass) =>
          aktorId === meg?.id ? [] : [versjon - hendelser.length + 1 + plass],
        )
        settAndres((for_) => [...for_, ...nr])
      },
    },
  )
  return useMemo(() => {
    const nye = historikk?.hendelser.filter(({ nr }) => andres.includes(nr)) ?? []
    return {
      setninger: [...new Set(nye.map(({ setning }) => setning))],
      lest: () => settAndres([]),
    }
  }, [historikk, andres])
}

/** Fetches again what is shown of the case; forms that are not, are forgotten until they are. */
export async function friskOpp(sakId: string): Promise<void> {
  const saken = api.sak.hent.queryFilter({ sakId })
  queryClient.removeQueries({ ...saken, type: 'inactive', fetchStatus: 'idle' })
  await Promise.all([
    queryClient.invalidateQueries(saken),
    queryClient.invalidateQueries(api.sak.historikk.pathFilter()),
    queryClient.invalidateQueries(api.sak.utvikling.queryFilter({ sakId })),
    queryClient.invalidateQueries(api.mote.pathFilter()),
  ])
}
