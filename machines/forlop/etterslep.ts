import type { TrinnNr } from '../rutine/skjema.ts'
import type { KravNavn } from '../rutine/trinn.ts'
import { husker } from '../sak/krav/minnet.ts'
import type { Stand } from './stand.ts'
import { veiviser } from './vei.ts'

/** What a trinn has done once, and need not do anew on the next; the rest each trinn asks for itself. */
const ENGANGS = ['undringKonkretisert', 'foresatteKontaktet', 'samtaleHoldt'] as const
type Engangs = (typeof ENGANGS)[number]

const erEngangs = (navn: KravNavn): navn is Engangs => ENGANGS.some((en) => en === navn)

/**
 * What the trinn below ask for and nobody has done, where the case went past them: work that is left, and no
 * wall. Done on a later trinn is done. Nothing that the routine has no way to do on this one.
 */
export const etterslep = (stand: Stand): Engangs[] => {
  const { context: k } = stand.sak
  const { rutine } = stand
  const veien = veiviser(stand)
  const under = ([0, 1, 2, 3] as const).filter((nr) => nr < k.trinn)
  const gjort = (navn: Engangs, fra: TrinnNr) =>
    ([0, 1, 2, 3] as const).some(
      (trinn) => trinn >= fra && trinn <= k.trinn && husker[navn]({ ...k, trinn }, rutine),
    )
  const ugjort = under.flatMap((nr) => {
    const { kartlagt, hev } = rutine.trinn[nr].krav
    return [...kartlagt, ...hev].filter(erEngangs).filter((navn) => !gjort(navn, nr))
  })
  return [...new Set(ugjort)].filter((navn) => veien(navn) !== null)
}
