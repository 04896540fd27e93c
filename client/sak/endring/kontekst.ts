import { createContext } from 'react'

/** What others have done in the case since the page was opened, and a way to put it aside. */
export type Endringer = { setninger: readonly string[]; lest: () => void }

export const Endringskontekst = createContext<Endringer>({ setninger: [], lest: () => {} })
