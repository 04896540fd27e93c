import type { Oppgavesporring } from '../../db/store.ts'
import type { Hvem } from '../tilgang/kan.ts'
import { synlighet } from '../tilgang/synlighet.ts'
import { mottakereFor } from './mottaker.ts'

/** What waits for a person on a day, in cases that they see. */
export const hvilke = (hvem: Hvem, idag: string): Omit<Oppgavesporring, 'antall'> => ({
  mottakere: mottakereFor(hvem),
  synlighet: synlighet(hvem),
  idag,
})
