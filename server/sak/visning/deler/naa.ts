import { ikkeFort } from '../../../../machines/forlop/inntak.ts'
import { andreSvar, hovedhandling, nesteSteg } from '../../../../machines/forlop/neste.ts'
import { sjekkliste } from '../../../../machines/forlop/sjekkliste.ts'
import { veiviser } from '../../../../machines/forlop/vei.ts'
import type { KravInn } from '../../../../machines/sak/krav/inn.ts'
import { handlingstittel } from '../../../tekster/hendelse.ts'
import { oversett } from '../../../tekster/oversett.ts'
import { sjekktekst } from '../../../tekster/sjekk.ts'
import type { Vist } from '../vist.ts'

type Asker = { asker: KravInn['hendelse']; skrive: boolean }

/** What the page opens with: the next step, what else may be chosen, and all that the way on takes. */
export const visNaa = (
  { klar: { rutine, stand }, tilgang: { barn }, spraak }: Vist,
  { asker, skrive }: Asker,
) => {
  const neste = skrive ? nesteSteg(stand, asker) : null
  const hoved = skrive ? hovedhandling(stand, asker) : null
  const veien = veiviser(stand)
  const maal = sjekkliste(stand, asker)
  const punkter = maal.length > 0 ? maal : ikkeFort(stand, asker)
  return {
    neste,
    /** What may be chosen as well as `neste`, possible or not. */
    svar: andreSvar(neste),
    /** What this reader is to do first; something else than `neste` where that is not theirs to do. */
    hoved: hoved && {
      type: hoved.type,
      tittel: hoved.forberedes
        ? oversett(spraak)('forbered')
        : handlingstittel(spraak, hoved.type, stand.sak.context.trinn),
    },
    /** Done or not, in the routine's order; `igjen` tells what one of them still lacks. */
    sjekkliste: punkter.map((punkt) => ({
      krav: punkt.krav,
      gjort: punkt.detalj === null,
      vei: veien(punkt.krav),
      ...sjekktekst(spraak, punkt, rutine, barn.fornavn),
    })),
  }
}
