import { useValg } from '../../skall/valg.ts'
import stil from './person.module.css'

/** Something a person wrote: keeps its line breaks, blurred while names are hidden. */
export function Fritekst({ children }: { children: string }) {
  return <span className={useValg().skjulNavn ? stil.skjult : stil.fritekst}>{children}</span>
}
