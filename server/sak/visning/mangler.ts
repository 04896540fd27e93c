import { veiviser } from '../../../machines/forlop/vei.ts'
import type { Mangel } from '../../../machines/sak/krav/mangler.ts'
import type { Maal } from '../../api/maal.ts'
import { kravtekst } from '../../tekster/krav.ts'
import type { Klar } from '../cache.ts'

/**
 * What is missing in the reader's words, and the event that would bring it about.
 */
export const mangelviser = ({ rutine, stand }: Klar, spraak: Maal) => {
  const finnes = veiviser(stand)
  return (mangler: readonly Mangel[]) =>
    mangler.map((mangel) => ({
      krav: mangel.krav,
      tekst: kravtekst(spraak, mangel, rutine),
      vei: finnes(mangel.krav),
    }))
}
