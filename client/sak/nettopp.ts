import { useLocation } from '@tanstack/react-router'
import type { Overgang, Sak } from './bruk.ts'

/** What the reader has just recorded: carried by the step in the browser's history, not the address. */
export type Nettopp = { typer: readonly string[]; navn: string }

declare module '@tanstack/react-router' {
  interface HistoryState {
    nettopp?: Nettopp
  }
}

/** One step that was taken just now. */
export const nettoppTatt = ({ type, navn }: Pick<Overgang, 'type' | 'navn'>): Nettopp => ({
  typer: [type],
  navn,
})

/** Whether a point of the checklist is done, and by what was just recorded. */
export const bleNettoppGjort = (
  { gjort, vei }: Sak['sjekkliste'][number],
  nettopp: Nettopp | undefined,
): boolean => gjort && vei !== null && (nettopp?.typer.includes(vei) ?? false)

/** What was just recorded, with a key for each time; undefined on any other way here. */
export const useNettopp = () =>
  useLocation({
    select: ({ state }) => ({ nettopp: state.nettopp, nokkel: state.__TSR_key }),
    structuralSharing: true,
  })
