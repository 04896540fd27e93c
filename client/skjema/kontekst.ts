import { createContext, useContext } from 'react'

/** What every field of one form shares: a prefix for ids, and what is wrong, by path. */
export const Skjemakontekst = createContext<{
  id: string
  feil: ReadonlyMap<string, string>
}>({ id: 'skjema', feil: new Map() })

export const feltId = (skjemaId: string, sti: string) => `${skjemaId}-${sti}`

/** The id of the field at this path, and its error when it has one. */
export function useFelt(sti: string): { id: string; feil: string | undefined } {
  const { id, feil } = useContext(Skjemakontekst)
  return { id: feltId(id, sti), feil: feil.get(sti) }
}
