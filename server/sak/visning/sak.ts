import { erForesatt } from '../../../machines/familie/erForesatt.ts'
import { hverForSeg } from '../../../machines/familie/hverForSeg.ts'
import { frister } from '../../../machines/forlop/frister.ts'
import { tekst } from '../../../machines/rutine/tekst.ts'
import { steg, tilstander } from '../../../machines/sak/tilstand.ts'
import type { RequestContext } from '../../api/context.ts'
import { maalI, spraakI } from '../../api/maal.ts'
import { foresatteIDag, foresattnavn } from '../../foresatt/idag.ts'
import { visForesatt } from '../../foresatt/vis.ts'
import { datoI, klokkaI } from '../../klokke.ts'
import { sammendrag } from '../../tekster/sammendrag.ts'
import { kan } from '../../tilgang/kan.ts'
import type { Lesetilgang } from '../../tilgang/sak.ts'
import { sakforhold } from '../../tilgang/sak.ts'
import { flyttetTil } from '../flyttet.ts'
import type { Skjemaonske } from '../inndata.ts'
import { somAktor } from '../kommando.ts'
import { videreFra } from '../videre.ts'
import { visArbeid } from './deler/arbeid.ts'
import { visFravaer } from './deler/fravaer.ts'
import { visLaget } from './deler/laget.ts'
import { visLiv } from './deler/liv.ts'
import { visNaa } from './deler/naa.ts'
import { visPlan } from './deler/plan.ts'
import { visProsesser } from './deler/prosesser.ts'
import { visStafett } from './deler/stafett.ts'
import { visPlikter, visTrinnet } from './deler/trinnet.ts'
import { visUndring } from './deler/undring.ts'
import { folkI } from './folk.ts'
import { visFrist } from './frist.ts'
import { mangelviser } from './mangler.ts'
import { visOverganger } from './overganger.ts'
import { visSamtale } from './samtale.ts'
import { trappen } from './trapp.ts'

type Leser = RequestContext & { person: NonNullable<RequestContext['person']> }

/** What a screen, or any other client, is told of a case. */
export const visSak = async (
  { store, orkestrator, person, spraak: eget, klokke }: Leser,
  tilgang: Lesetilgang,
  onske: Skjemaonske,
) => {
  const { lagret, barn } = tilgang
  const { sak } = lagret
  const klar = await orkestrator.klar(sak.id, lagret.nr)
  const { rutine, stand } = klar
  const tid = klokke()
  const idag = datoI(tid)
  const klokka = klokkaI(tid)
  const spraak = maalI(eget, rutine.arena)
  const vist = { tilgang, klar, spraak, idag }
  const skrive = kan(person, { gjor: 'skrivSak', sak: sakforhold(tilgang) })
  // Who may only read here may hold a role that acts elsewhere, in another class of the unit say.
  const roller = skrive ? person.roller : []
  const asker = { aktor: somAktor({ id: person.id, roller }, sak.enhetId), skjedde: idag, klokka }
  const prosesser = visProsesser(vist)
  const folk = await orkestrator.ansatte.rundt(rutine, sak.enhetId, barn)
  const foresatte = await store.foresatte.til(barn.id)
  const ny = await flyttetTil(store, sak, barn)
  const videre = await videreFra({ store, orkestrator }, sak.id, klar, barn)
  const navn = {
    ...(await folkI(store, stand, [...folk.ansatte, ...folk.kandidater])),
    ...foresattnavn(foresatte),
    ...(ny && { [ny.id]: ny.navn }),
  }
  const omverden = { idag, klokka, ...folk, foresatte: foresatteIDag(foresatte, idag) }
  const enhet = (await store.enheter.alle()).find((e) => e.id === sak.enhetId)
  const planleggingsdager = await store.enheter.planleggingsdager(sak.enhetId, idag)
  const datoer = frister(stand).map((f) => visFrist(f, stand, spraak))
  const visMangler = mangelviser(klar, spraak)
  const { svar, ...naa } = visNaa(vist, { asker, skrive })
  const grunnlag = { ...vist, asker, omverden, navn, prosesser, onske, visMangler }
  const overganger = visOverganger(grunnlag)
  return {
    id: sak.id,
    /** Of the case itself; each process has its own. */
    versjon: stand.versjon,
    idag,
    klokka,
    barn: {
      id: barn.id,
      fornavn: barn.fornavn,
      etternavn: barn.etternavn,
      gruppe: barn.gruppe,
      foresatte: foresatte
        .filter(({ data }) => erForesatt(data, idag))
        .map((en) => visForesatt(en, spraak)),
      /** The ids of those who live apart, and each speak for themselves. */
      hverForSeg: hverForSeg(omverden.foresatte),
    },
    enhet: {
      id: sak.enhetId,
      navn: enhet?.navn ?? '',
      skoletid: enhet?.skoletid ?? rutine.skoletid,
      planleggingsdager,
    },
    rutine: {
      id: rutine.id,
      versjon: rutine.versjon,
      tittel: tekst(rutine, rutine.tittel, spraakI(spraak)),
    },
    ...visLiv(vist),
    ...visUndring(vist),
    arbeid: visArbeid(vist),
    trinnet: visTrinnet(vist, asker),
    plikter: visPlikter(vist),
    plan: visPlan(vist),
    stafett: visStafett(vist),
    laget: visLaget(vist, omverden),
    fravaer: visFravaer(vist),
    prosesser,
    folk: navn,
    tilstander: tilstander(stand.sak),
    steg: steg(stand.sak),
    trapp: trappen(rutine, stand.sak.context, idag, spraak),
    sammendrag: sammendrag(spraak, stand.sak, {
      fornavn: barn.fornavn,
      idag,
      meg: person.id,
      enhet: ny?.navn ?? '',
      sluttet: barn.sluttet ?? null,
      videre,
    }),
    frister: datoer,
    nesteDato: datoer[0] ?? null,
    ...naa,
    /** What may be chosen as well as `neste`. */
    ellers: svar.filter((en) => overganger.some(({ type, tillatt }) => type === en && tillatt)),
    kanSkrive: skrive,
    /** All that may be written down in one sitting here. */
    samtale: skrive ? visSamtale(grunnlag) : [],
    overganger,
  }
}
