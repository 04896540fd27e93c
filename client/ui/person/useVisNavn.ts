import { useValg } from '../../skall/valg.ts'
import { initialer } from './initialer.ts'

/** Gives a name as it may be shown now, for sentences: initials while names are hidden. */
export function useVisNavn(): (navn: string) => string {
  const { skjulNavn } = useValg()
  return (navn) => (skjulNavn ? initialer(navn) : navn)
}
