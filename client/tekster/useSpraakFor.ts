import { useEffect } from 'react'
import type { Spraak } from './spraak.ts'
import { visSpraak } from './velg.ts'

/** Shows a page in the language of whoever it was sent to, once that is known. They may choose another. */
export function useSpraakFor(mottaker: { spraak: Spraak | null } | undefined): void {
  const spraak = mottaker?.spraak
  useEffect(() => {
    if (spraak) void visSpraak(spraak)
  }, [spraak])
}
