import { createContext, useContext } from 'react'

/** The case whose pictures are shown and brought here. */
export const Vedleggsted = createContext('')

/** Gives the address of a picture of this case. */
export function useVedleggsadresse(): (id: string) => string {
  const sakId = useContext(Vedleggsted)
  return (id) => `/api/vedlegg/${sakId}/${id}`
}
