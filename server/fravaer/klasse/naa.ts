import type { Naa } from '../../../machines/fravaer/dagen.ts'
import type { Fulgt } from './finnKlasse.ts'

/** The day it is at a unit: it begins when the unit says, else when the routine does. */
export const naaI = ({ enhet, rutine }: Pick<Fulgt, 'enhet' | 'rutine'>, idag: string): Naa => ({
  idag,
  begynner: (enhet.skoletid ?? rutine.skoletid).fra,
})
