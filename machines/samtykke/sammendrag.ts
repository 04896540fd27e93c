import { valgt } from '../prosess/valg.ts'
import type { Giver, SamtykkeKontekst } from './kontekst.ts'
import { igjen } from './kontekst.ts'

/** A guardian's id, or null for the child. */
const hvem = (giver: Giver) => (giver.av === 'foresatt' ? giver.foresatt : null)

/** What may be shown of a consent to somebody who may read the case. */
export const samtykkeSammendrag = (egen: SamtykkeKontekst) => {
  const { tjeneste, hva, dato, til, gitt, ark, trukket, utlopt } = egen
  return {
    tjenesteId: tjeneste,
    tjeneste: valgt('samtykke.gitt', 'tjeneste', tjeneste),
    hva,
    dato,
    til,
    gitt: gitt.map((en) => ({
      foresatt: hvem(en.giver),
      dato: en.dato,
      hvordan: valgt('samtykke.gitt', 'hvordan', en.hvordan),
      skrevetAv: en.skrevetAv,
    })),
    ark,
    mangler: igjen(egen).map((giver) => ({ foresatt: hvem(giver) })),
    trukket: trukket && { foresatt: hvem(trukket.giver), dato: trukket.dato },
    utlopt,
  }
}
