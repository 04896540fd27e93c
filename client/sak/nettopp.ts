import { useLocation } from '@tanstack/react-router'
import type { Overgang } from './bruk.ts'

/** What the reader has just recorded: carried by the step in the browser's history, not the address. */
export type Nettopp = Pick<Overgang, 'type' | 'navn'>

declare module '@tanstack/react-router' {
  interface HistoryState {
    nettopp?: Nettopp
  }
}

/** The state of an address that is gone to because something was recorded. */
export const somNettopp = ({ type, navn }: Nettopp) => ({ nettopp: { type, navn } })

/** What was just recorded, with a key for each time; undefined on any other way here. */
export const useNettopp = () =>
  useLocation({
    select: ({ state }) => ({ nettopp: state.nettopp, nokkel: state.__TSR_key }),
    structuralSharing: true,
  })
