import type { Rutine } from '../../../machines/rutine/skjema.ts'
import { typerHer } from '../../../machines/sak/avgjor.ts'
import type { Mangel } from '../../../machines/sak/krav/mangler.ts'
import { vei } from '../../../machines/sak/krav/vei.ts'
import type { SakSnapshot } from '../../../machines/sak/tilstand.ts'
import type { Spraak } from '../../api/spraak.ts'
import { kravtekst } from '../../tekster/krav.ts'

type Her = { rutine: Rutine; snapshot: SakSnapshot }

/**
 * What is missing in the reader's words, and the event that would bring it about. Nothing leads to
 * an event that the state does not have: a relay on offer cannot be offered again.
 */
export const mangelviser = ({ rutine, snapshot }: Her, spraak: Spraak) => {
  const finnes = typerHer(snapshot)
  return (mangler: readonly Mangel[]) =>
    mangler.map((mangel) => {
      const type = vei[mangel.krav]
      return {
        krav: mangel.krav,
        tekst: kravtekst(spraak, mangel, rutine),
        vei: type && finnes.has(type) ? type : null,
      }
    })
}
