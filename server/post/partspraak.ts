import type { Store } from '../../db/store.ts'
import { brevspraak } from '../../machines/familie/brevspraak.ts'
import type { Part } from '../../machines/sak/part.ts'
import type { Spraak } from '../api/spraak.ts'

/** The language of a party of the case, among those that we write; null where nobody has said it. */
export async function partspraak(
  { personer, foresatte }: Pick<Store, 'personer' | 'foresatte'>,
  part: Part,
): Promise<Spraak | null> {
  switch (part.slag) {
    case 'ansatt':
      return (await personer.finn(part.person))?.spraak ?? null
    case 'foresatt': {
      const foresatt = await foresatte.finn(part.foresatt)
      return brevspraak(foresatt?.data.spraak ?? null) ?? null
    }
    default:
      return null
  }
}
