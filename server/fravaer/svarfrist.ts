import type { Forslag } from '../../db/store.ts'
import { svarfristForVarsel } from '../../machines/sak/frister.ts'
import { rutineTil } from './svart.ts'

/** ISO date by which a proposal should be answered: as the same threshold would ask of a case. */
export const svarfrist = (forslag: Pick<Forslag, 'rutineId' | 'rutineVersjon' | 'apnet'>): string =>
  svarfristForVarsel(rutineTil(forslag), forslag.apnet)
