import { useEffect, useEffectEvent } from 'react'
import type { Hort, Melding } from './strom/hort.ts'
import { lytt } from './strom/lytt.ts'

type Svar = { onStarted: () => void; onData: (melding: Melding) => void }

/** Listens for changes in one case, or in all within sight, while the page is in view. */
export function useFolg({ sakId }: { sakId?: string }, svar: Svar): void {
  const hor = useEffectEvent((hort: Hort) => {
    if (hort.slag === 'begynt') svar.onStarted()
    if (hort.slag !== 'endring') return
    if (sakId === undefined || sakId === hort.melding.sakId) svar.onData(hort.melding)
  })
  useEffect(() => lytt((hort) => hor(hort)), [])
}
