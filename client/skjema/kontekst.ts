import type { ComponentType } from 'react'
import { createContext, useContext } from 'react'
import type { Feltprops } from './Feltvisning.tsx'

/** What every field of one form shares: a prefix for ids, and what is wrong, by path. */
export const Skjemakontekst = createContext<{
  id: string
  feil: ReadonlyMap<string, string>
}>({ id: 'skjema', feil: new Map() })

/** How a field inside another is shown. Handed down, as a field that imported it would be a ring. */
export const Delvisning = createContext<ComponentType<Feltprops>>(() => null)

export const feltId = (skjemaId: string, sti: string) => `${skjemaId}-${sti}`

/** The id of the field at this path, and its error when it has one. */
export function useFelt(sti: string): { id: string; feil: string | undefined } {
  const { id, feil } = useContext(Skjemakontekst)
  return { id: feltId(id, sti), feil: feil.get(sti) }
}
