import { useSyncExternalStore } from 'react'

export type Varsel = { id: number; tekst: string }

const visningstidMs = 7000
const lyttere = new Set<() => void>()
let varsler: readonly Varsel[] = []
let sisteId = 0

function sett(neste: readonly Varsel[]): void {
  varsler = neste
  for (const lytter of lyttere) lytter()
}

export function fjernVarsel(id: number): void {
  sett(varsler.filter((varsel) => varsel.id !== id))
}

/** Says politely that something went well. Never the only trace of it: the page shows it too. */
export function varsle(tekst: string): void {
  const id = ++sisteId
  sett([...varsler, { id, tekst }])
  setTimeout(fjernVarsel, visningstidMs, id)
}

export function useVarsler(): readonly Varsel[] {
  return useSyncExternalStore(
    (lytter) => {
      lyttere.add(lytter)
      return () => lyttere.delete(lytter)
    },
    () => varsler,
  )
}
