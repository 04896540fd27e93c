import type { Barn } from '../../../db/store.ts'
import type { Advarsel } from '../feil.ts'
import type { Folkeoppdrag } from '../oppdrag.ts'
import type { Felt } from '../slag.ts'
import type { Steder } from '../steder.ts'

/** That a child who goes elsewhere has a case that does not, to whoever may know of it. */
export async function sakBlir(
  { store, ser }: Folkeoppdrag,
  steder: Steder,
  { id, enhetId }: Barn,
  felt: Felt,
): Promise<Advarsel[]> {
  const arena = steder.alle.find((en) => en.id === enhetId)?.arena
  const aktiv = arena && (await store.finnAktivSak(id, arena))
  return aktiv && (await ser(aktiv.sak.id)) ? [{ felt, merknad: 'sakBlir' }] : []
}
