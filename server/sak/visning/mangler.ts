import type { Rutine } from '../../../machines/rutine/skjema.ts'
import type { Mangel } from '../../../machines/sak/krav/mangler.ts'
import { vei } from '../../../machines/sak/krav/vei.ts'
import type { Spraak } from '../../api/spraak.ts'
import { kravtekst } from '../../tekster/krav.ts'

/** What is missing in the reader's words, and the event that would bring it about. */
export const visMangler = (mangler: readonly Mangel[], rutine: Rutine, spraak: Spraak) =>
  mangler.map((mangel) => ({
    krav: mangel.krav,
    tekst: kravtekst(spraak, mangel, rutine),
    vei: vei[mangel.krav],
  }))
