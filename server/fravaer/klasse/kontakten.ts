import type { Hjemkontakt } from '../../../db/store.ts'
import type { Navn } from '../../sak/visning/folk.ts'

/** Who got hold of the home about a day, and when. */
export const visKontakt = (
  { dag, personId, registrert, notat }: Hjemkontakt,
  navn: Navn,
  meg: string,
) => ({ dag, navn: navn[personId] ?? '', meg: personId === meg, registrert, notat })
