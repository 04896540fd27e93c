import { avtalteSkoledager, timerBorte } from '../../../../machines/fravaer/avtalt.ts'
import { krevesNaervaer, normaleSkoledager } from '../../../../machines/fravaer/naervaer.ts'
import { passerteTerskler, telling } from '../../../../machines/fravaer/terskler.ts'
import { antallSkoledager, skoledagerBakover } from '../../../../machines/kalender/skoledager.ts'
import type { Vindu } from '../../../../machines/rutine/fravaer.ts'
import { tekst } from '../../../../machines/rutine/tekst.ts'
import { rutinekrav } from '../../../../machines/sak/krav/rutinekrav.ts'
import { spraakI } from '../../../api/maal.ts'
import { visSporsmaal } from '../../../fravaer/visSporsmaal.ts'
import { SYSTEM } from '../../kommando.ts'
import type { Vist } from '../vist.ts'

/** The child's absence as the routine counts it, and what of it waits for an answer. */
export const visFravaer = (vist: Vist) => {
  const { klar, idag } = vist
  const { rutine, stand } = klar
  const { fravaer, opprettet } = stand.sak.context
  const { dager, hjemme } = fravaer
  const vinduer = visVinduer(vist)
  const [{ fra, til }] = vinduer
  const vindu = antallSkoledager(fra, til, rutine)
  const skoledager = skoledagerBakover(idag, Math.max(rutine.fravaer.oversikt, vindu), rutine)
  const tid = { fra: skoledager[0] ?? fra, til: idag }
  return {
    vinduer,
    dager,
    varsel: visVarsel(vist),
    skoledager,
    /** Of those, the ones agreed to be at home, and the hours away that are left of days with some agreed. */
    avtalt: {
      hjemme: avtalteSkoledager(rutine, tid, hjemme),
      timer: Object.fromEntries(
        dager
          .filter((dag) => timerBorte(dag, hjemme) < (dag.timer ?? 0))
          .map((dag) => [dag.dato, timerBorte(dag, hjemme)]),
      ),
    },
    skoledagerUten: normaleSkoledager(rutine, dager, opprettet, idag, hjemme),
    /** It has been away, and is there again for as long as the routine asks. */
    normalt: dager.length > 0 && erNormalt(vist),
    /** Null where the routine asks for it nowhere. */
    normaltNaervaer: krevesNaervaer(rutine) ? rutine.normaltNaervaer : null,
    sykdom: rutine.fravaer.sykdom,
  }
}

const erNormalt = ({ klar: { rutine, stand }, idag }: Vist): boolean => {
  const hendelse = { aktor: SYSTEM, skjedde: idag }
  return rutinekrav.normaltNaervaer({ kontekst: stand.sak.context, rutine, hendelse }) === null
}

const visVinduer = ({ klar: { rutine, stand }, spraak, idag }: Vist) => {
  const { dager, hjemme } = stand.sak.context.fravaer
  const vis = (vindu: Vindu) => {
    const telt = telling(rutine, vindu, dager, idag, hjemme)
    const passert = passerteTerskler(vindu, telt)
    return {
      id: vindu.id,
      lengde: vindu.lengde,
      ...telt,
      terskler: vindu.terskler.map((terskel) => ({
        id: terskel.id,
        over: terskel.over,
        trinn: terskel.trinn,
        tekst: tekst(rutine, terskel.tekst, spraakI(spraak)),
        passert: passert.includes(terskel),
      })),
    }
  }
  const [forste, ...flere] = rutine.fravaer.vinduer
  return [vis(forste), ...flere.map(vis)] as const
}

const visVarsel = ({ klar: { rutine, stand }, spraak }: Vist) => {
  const { varsel, dager, hjemme } = stand.sak.context.fravaer
  if (!varsel) return null
  const { terskel: id, trinn, til } = varsel
  const spurt = { id, trinn, dager: varsel.dager ?? [] }
  return { dato: varsel.dato, ...visSporsmaal(rutine, spurt, { dager, hjemme, til }, spraak) }
}
