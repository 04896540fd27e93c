import { useValg } from '../../skall/valg.ts'
import { initialer } from './initialer.ts'

/** A person's name, or the initials while names are hidden on this screen. */
export function Navn({ children }: { children: string }) {
  return useValg().skjulNavn ? initialer(children) : children
}
