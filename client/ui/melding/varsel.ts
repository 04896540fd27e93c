import { useSyncExternalStore } from 'react'

/** What one can do about it, by a button. */
type Handling = { tekst: string; gjor: () => void }
export type Varsel = { id: number; tekst: string; handling?: Handling | undefined }

const visningstidMs = 7000
const lyttere = new Set<() => void>()
let varsel: Varsel | undefined
let sisteId = 0

function sett(neste: Varsel | undefined): void {
  varsel = neste
  for (const lytter of lyttere) lytter()
}

/** Takes it away, where it is still the one that is shown. */
export function fjernVarsel(id: number): void {
  if (varsel?.id === id) sett(undefined)
}

/**
 * Says politely that something went well, in place of what was said before. Never the only trace of
 * it: the page shows it too. With something to do about it, it stands until one has chosen.
 */
export function varsle(tekst: string, handling?: Handling): number {
  const id = ++sisteId
  sett({ id, tekst, handling })
  if (!handling) setTimeout(fjernVarsel, visningstidMs, id)
  return id
}

export function useVarsel(): Varsel | undefined {
  return useSyncExternalStore(
    (lytter) => {
      lyttere.add(lytter)
      return () => lyttere.delete(lytter)
    },
    () => varsel,
  )
}
