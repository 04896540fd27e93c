import {
  passerteTerskler,
  skoledagerUtenFravaer,
  telling,
} from '../../../machines/fravaer/terskler.ts'
import { antallSkoledager, skoledagerBakover } from '../../../machines/kalender/skoledager.ts'
import { tekst } from '../../../machines/rutine/tekst.ts'
import { frister } from '../../../machines/sak/frister.ts'
import { gjenstaar } from '../../../machines/sak/gjenstaar.ts'
import { andreSvar, nesteSteg } from '../../../machines/sak/neste.ts'
import { utkastFra } from '../../../machines/sak/plan/rad.ts'
import { steg, tilstander } from '../../../machines/sak/tilstand.ts'
import type { RequestContext } from '../../api/context.ts'
import { datoI } from '../../klokke.ts'
import { sammendrag } from '../../tekster/sammendrag.ts'
import { kan } from '../../tilgang/kan.ts'
import type { Lesetilgang } from '../../tilgang/sak.ts'
import { sakforhold } from '../../tilgang/sak.ts'
import { somAktor } from '../kommando.ts'
import { folkI } from './folk.ts'
import { visFrist } from './frist.ts'
import { mangelviser } from './mangler.ts'
import { overganger } from './overganger.ts'
import { trappen } from './trapp.ts'

/** What a screen, or any other client, is told of a case. */
export const visSak = async (
  {
    store,
    orkestrator,
    person,
    spraak,
    klokke,
  }: RequestContext & { person: NonNullable<RequestContext['person']> },
  { lagret, barn }: Lesetilgang,
) => {
  const { sak, versjon } = lagret
  const { rutine, snapshot } = orkestrator.klar(sak.id, lagret)
  const { context: kontekst } = snapshot
  const idag = datoI(klokke())
  const skrive = kan(person, { gjor: 'skrivSak', sak: sakforhold({ lagret, barn }) })
  // Who may only read here may hold a role that acts elsewhere, in another class of the unit say.
  const roller = skrive ? person.roller : []
  const asker = { aktor: somAktor({ id: person.id, roller }, sak.enhetId), skjedde: idag }
  const kandidater = await orkestrator.kandidater.ved(rutine, sak.enhetId)
  const navn = await folkI(store, kontekst, kandidater)
  const enhet = (await store.enheter.alle()).find((e) => e.id === sak.enhetId)
  const datoer = frister(rutine, snapshot).map((f) => visFrist(f, snapshot, spraak))
  const visMangler = mangelviser({ rutine, snapshot }, spraak)
  const tell = telling(rutine, kontekst.fravaer.dager, idag)
  const neste = skrive ? nesteSteg(rutine, snapshot, asker) : null
  const alle = overganger({ rutine, snapshot, asker, kandidater, spraak, navn, visMangler })
  return {
    id: sak.id,
    versjon,
    idag,
    barn: {
      id: barn.id,
      fornavn: barn.fornavn,
      etternavn: barn.etternavn,
      gruppe: barn.gruppe,
      foresatte: barn.foresatte,
    },
    enhet: { id: sak.enhetId, navn: enhet?.navn ?? '' },
    rutine: {
      id: rutine.id,
      versjon: rutine.versjon,
      tittel: tekst(rutine, rutine.tittel, spraak),
    },
    kontekst,
    folk: navn,
    tilstander: tilstander(snapshot),
    steg: steg(snapshot),
    trapp: trappen(rutine, kontekst, idag, spraak),
    sammendrag: sammendrag(spraak, snapshot, barn.fornavn, idag, person.id),
    frister: datoer,
    nesteDato: datoer[0] ?? null,
    planforslag: utkastFra(kontekst.plan.gjeldende),
    fravaer: {
      ...tell,
      /** The threshold that waits for an answer, and how the days of its window count. */
      varsel: kontekst.fravaer.varsel && {
        ...kontekst.fravaer.varsel,
        ...telling(rutine, kontekst.fravaer.dager, kontekst.fravaer.varsel.til),
      },
      skoledager: skoledagerBakover(
        idag,
        Math.max(rutine.fravaer.oversikt, antallSkoledager(tell.fra, tell.til, rutine)),
        rutine,
      ),
      terskler: rutine.fravaer.terskler.map((t) => ({
        id: t.id,
        over: t.over,
        trinn: t.trinn,
        tekst: tekst(rutine, t.tekst, spraak),
        passert: passerteTerskler(rutine, tell).some((p) => p.id === t.id),
      })),
      skoledagerUten: skoledagerUtenFravaer(
        rutine,
        kontekst.fravaer.dager,
        kontekst.opprettet,
        idag,
      ),
      normaltEtter: rutine.normaltNaervaer.skoledager,
    },
    gjenstaar: visMangler(gjenstaar(rutine, snapshot, asker)),
    neste,
    /** What may be chosen as well as `neste`. */
    ellers: andreSvar(neste).filter((svar) =>
      alle.some(({ type, tillatt }) => type === svar && tillatt),
    ),
    kanSkrive: skrive,
    overganger: alle,
  }
}
