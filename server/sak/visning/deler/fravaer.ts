import {
  passerteTerskler,
  skoledagerUtenFravaer,
  telling,
} from '../../../../machines/fravaer/terskler.ts'
import { antallSkoledager, skoledagerBakover } from '../../../../machines/kalender/skoledager.ts'
import { tekst } from '../../../../machines/rutine/tekst.ts'
import { rutinekrav } from '../../../../machines/sak/krav/rutinekrav.ts'
import { SYSTEM } from '../../kommando.ts'
import type { Vist } from '../vist.ts'

/** The child's absence as the routine counts it, and the threshold that waits for an answer. */
export const visFravaer = ({ klar: { rutine, stand }, spraak, idag }: Vist) => {
  const { fravaer, opprettet } = stand.sak.context
  const { varsel, hjemme } = fravaer
  const tell = telling(rutine, fravaer.dager, idag, hjemme)
  const hendelse = { aktor: SYSTEM, skjedde: idag }
  const erNormalt =
    rutinekrav.normaltNaervaer({ kontekst: stand.sak.context, rutine, hendelse }) === null
  const vindu = antallSkoledager(tell.fra, tell.til, rutine)
  return {
    ...tell,
    dager: fravaer.dager.map(({ dato, art, aarsak, timer }) => ({ dato, art, aarsak, timer })),
    varsel: varsel && {
      terskel: varsel.terskel,
      trinn: varsel.trinn,
      dato: varsel.dato,
      ...telling(rutine, fravaer.dager, varsel.til, hjemme),
    },
    skoledager: skoledagerBakover(idag, Math.max(rutine.fravaer.oversikt, vindu), rutine),
    terskler: rutine.fravaer.terskler.map((t) => ({
      id: t.id,
      over: t.over,
      trinn: t.trinn,
      tekst: tekst(rutine, t.tekst, spraak),
      passert: passerteTerskler(rutine, tell).some((p) => p.id === t.id),
    })),
    skoledagerUten: skoledagerUtenFravaer(rutine, fravaer.dager, opprettet, idag, hjemme),
    /** It has been away, and is there again for as long as the routine asks. */
    normalt: fravaer.dager.length > 0 && erNormalt,
    normaltEtter: rutine.normaltNaervaer.skoledager,
  }
}
