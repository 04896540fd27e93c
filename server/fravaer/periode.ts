import { leggTilDager } from '../../machines/kalender/dato.ts'

/** The oldest day that an import takes, in days before today: two years, as a case does. */
const ELDST = 730

/** Why absence on the day cannot be recorded today; undefined when it can. */
export function datogrunn(dato: string, idag: string): 'fremtid' | 'forGammel' | undefined {
  if (dato > idag) return 'fremtid'
  return dato < leggTilDager(idag, -ELDST) ? 'forGammel' : undefined
}
