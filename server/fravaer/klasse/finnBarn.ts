import type { Barn, Store } from '../../../db/store.ts'
import { StafettFeil } from '../../api/feil.ts'
import { nyttForlop } from '../../sak/nyttForlop.ts'
import type { Hvem } from '../../tilgang/kan.ts'
import { kan } from '../../tilgang/kan.ts'
import type { Fulgt } from './finnKlasse.ts'

/** A child whose absence the asker may see, in the class where it is. */
export type FulgtBarn = { barn: Barn; klasse: Fulgt }

/** @throws {StafettFeil} FINNES_IKKE where the child is out of reach, or at no unit any more */
export async function finnBarn(
  { store, person }: { store: Store; person: Hvem },
  barnId: string,
  idag: string,
): Promise<FulgtBarn> {
  const barn = await store.barn.finn(barnId)
  if (!barn || barn.sluttet !== undefined || !kan(person, { gjor: 'folgFravaer', klasse: barn })) {
    throw new StafettFeil({ kode: 'FINNES_IKKE' })
  }
  const { enhetId, gruppe } = barn
  return { barn, klasse: { enhetId, gruppe, ...(await nyttForlop(store, barn, idag)) } }
}
