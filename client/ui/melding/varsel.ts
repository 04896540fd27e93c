import { useSyncExternalStore } from 'react'

export type Varsel = { id: number; tekst: string }

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
 * it: the page shows it too.
 */
export function varsle(tekst: string): void {
  const id = ++sisteId
  sett({ id, tekst })
  setTimeout(fjernVarsel, visningstidMs, id)
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
