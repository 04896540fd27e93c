import { useVisNavn } from './useVisNavn.ts'

/** A person's name, or the initials while names are hidden on this screen. */
export function Navn({ children }: { children: string }) {
  return useVisNavn()(children)
}
