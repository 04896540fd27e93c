import { overganger } from '../../../machines/forlop/decide.ts'
import { vei } from '../../../machines/forlop/vei.ts'
import type { Mangel } from '../../../machines/sak/krav/mangler.ts'
import type { Spraak } from '../../api/spraak.ts'
import { kravtekst } from '../../tekster/krav.ts'
import type { Klar } from '../cache.ts'

/**
 * What is missing in the reader's words, and the event that would bring it about. Nothing leads to
 * an event that the state does not have: a relay on offer cannot be offered again.
 */
export const mangelviser = ({ rutine, stand }: Klar, spraak: Spraak) => {
  const finnes = new Set(overganger(stand).map(({ type }) => type))
  return (mangler: readonly Mangel[]) =>
    mangler.map((mangel) => {
      const type = vei(mangel.krav)
      return {
        krav: mangel.krav,
        tekst: kravtekst(spraak, mangel, rutine),
        vei: type && finnes.has(type) ? type : null,
      }
    })
}
