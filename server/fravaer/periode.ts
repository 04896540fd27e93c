import { leggTilDager } from '../../machines/kalender/dato.ts'
import { SENEST_FOERT } from '../../machines/sak/skjema/felles.ts'

/** Why absence on the day cannot be recorded today; undefined when it can. */
export function datogrunn(dato: string, idag: string): 'fremtid' | 'forGammel' | undefined {
  if (dato > idag) return 'fremtid'
  return dato < leggTilDager(idag, -SENEST_FOERT) ? 'forGammel' : undefined
}
