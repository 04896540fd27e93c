import type { Barn } from '../../db/store.ts'
import type { DataFor, HendelseType } from '../../machines/forlop/hendelser.ts'
import { leggTilDager } from '../../machines/kalender/dato.ts'
import type { Rutine } from '../../machines/rutine/skjema.ts'
import { Omraade } from '../../machines/rutine/skjema.ts'
import type { SakKontekst } from '../../machines/sak/kontekst.ts'
import { arket } from '../../machines/sak/kontekst.ts'
import type { PersonIRolle } from '../../machines/sak/konvolutt.ts'
import { utenGrunn } from '../../machines/sak/krav/bordet.ts'
import { rundt, vedEnheten } from './folk.ts'
import { evalueringsdata, utkast } from './plandata.ts'
import {
  AVSLUTTET_PLAN,
  DEN_ANDRE,
  FORSTE_PLAN,
  GJENAAPNET,
  GJENOPPTATT,
  HEVET,
  HOLDT,
  HVILER,
  IKKE_MED,
  LUKKET,
  NOTATER,
  NY_VERSJON,
  OVERLEVERING,
  SENKET,
  TAKKET_NEI,
  UENIG,
  VARSEL,
  VARSEL_OPP,
  VEKKET,
} from './tekster/forlop.ts'
import { igjen, igjenI } from './tekster/igjen.ts'
import type { Sagt, Tema } from './tema/tema.ts'
import type { Tilfeldig } from './tilfeldig.ts'
import type { Trekk } from './trekk.ts'

/** What only the system sends. */
export type Inn = {
  tema: Tema
  kontekst: SakKontekst
  rutine: Rutine
  barn: Barn
  /** The guardians who live apart. */
  hverForSeg: readonly string[]
  sjanse: Tilfeldig
  /** How many of the same type the case has had. */
  nr: number
  trekk: Trekk
  /** Dates: today in the story, when a plan made now is evaluated, until when a rest lasts. */
  dag: string
  evalueres: string
  hvilerTil: string
}

const forste = <T extends string>(alle: readonly [T, ...T[]], har: Partial<Record<T, unknown>>) =>
  alle.find((en) => !har[en]) ?? alle[0]

/** The trinn by which the relay is offered: the present one, or where the story goes if the routine lets it. */
const stafettensTrinn = ({ kontekst: { trinn }, rutine, trekk }: Inn) => {
  if (rutine.stafett.tilbys === 'trinnet') return rutine.trinn[trinn]
  const ned = 'gjor' in trekk && trekk.gjor === 'trinn.senket'
  return rutine.trinn[Math.min(3, Math.max(0, trinn + (ned ? -1 : 1)))]
}

/** Whoever may hold the relay there, and does not hold it now: around the child, else at the unit. */
const mottaker = (inn: Inn): PersonIRolle => {
  const { barn, kontekst, nr } = inn
  const roller = stafettensTrinn(inn)?.stafettholder ?? []
  const ledig = ({ person }: PersonIRolle) => person !== kontekst.stafett.holder.person
  const nare = rundt(barn, roller).filter(ledig)
  const andre = nare.length > 0 ? nare : vedEnheten(barn.enhetId, roller).filter(ledig)
  const til = andre.at(-1 - (nr % andre.length))
  if (!til) throw new Error(`nobody at ${barn.enhetId} can take over`)
  return til
}

/** Later rounds look at the same child again, and say what is new. */
const runde = ({ kontekst: k }: Inn) => k.trinnlogg.filter((t) => t.trinn > 0).length

/** Those that the stories are told by; the system's own, and answers to the child, are not among them. */
const innhold: { [T in HendelseType]?: (inn: Inn & { navn: string }) => DataFor<T> } = {
  'undring.konkretisert': ({ tema }) => tema.undring,
  'foresatte.kontaktet': ({ tema, sjanse, hverForSeg }) => ({
    resultat: 'kontaktet',
    ...(hverForSeg.length > 0 && { foresatte: [...hverForSeg] }),
    maate: sjanse.en(['telefon', 'telefon', 'mote', 'melding']),
    oppsummering: tema.foresatte,
  }),
  'barnet.hort': ({ tema, nr, rutine, sjanse, navn }) => {
    const igjen: Sagt = {
      form: rutine.arena === 'skole' ? 'samtale' : 'observasjon',
      syn: sjanse.en(igjenI[rutine.arena].barnet)(navn),
    }
    const sagt = tema.barnet[nr] ?? igjen
    return {
      resultat: 'hort',
      ...sagt,
      // What was seen or drawn an adult has put in words.
      ord: sagt.form === 'tegning' || sagt.form === 'observasjon' ? 'voksnes' : 'barnets',
      sett: sjanse.en<'enig' | 'ikkeSett'>(['enig', 'enig', 'ikkeSett']),
    }
  },
  'tiltaksleder.droftet': ({ navn, sjanse }) => ({
    oppsummering: sjanse.en(igjen.droftet)(navn),
  }),
  'samtale.holdt': ({ tema, kontekst, navn, sjanse }) => ({
    deltakere:
      kontekst.arena === 'barnehage'
        ? ['foresatte', 'pedagogiskLeder', 'tiltaksleder']
        : ['barnet', 'foresatte', 'kontaktlaerer', 'helsesykepleier'],
    oppsummering: kontekst.trinn === 1 ? tema.samtale : sjanse.en(igjen.samtale)(navn),
  }),
  'deltakelse.begrunnet': ({ rutine, kontekst, navn, sjanse }) => ({
    deltakere: utenGrunn(kontekst, rutine),
    grunn: sjanse.en(IKKE_MED)(navn),
  }),
  'kartlegging.registrert': (inn) => {
    const omraade = forste(
      Omraade.options as [Omraade, ...Omraade[]],
      arket(inn.kontekst).kartlegging,
    )
    const funn = inn.tema.kartlegging[omraade]
    if (runde(inn) <= 1) return { omraade, ...funn }
    const oppsummering = inn.sjanse.en(igjenI[inn.rutine.arena].kartlegging[omraade])(inn.navn)
    return { omraade, ...funn, oppsummering }
  },
  'kartlegging.gjenopptatt': ({ navn, sjanse }) => ({
    begrunnelse: sjanse.en(GJENOPPTATT)(navn),
  }),
  'forstaaelse.gitt': (inn) => {
    const ark = arket(inn.kontekst)
    const side = forste(['arena', 'foresatte', 'barnet'], {
      ...ark.forstaaelse,
      foresatte: inn.hverForSeg.every((id) => ark.hverForSeg[id]) && ark.forstaaelse.foresatte,
    })
    const forstaaelse =
      runde(inn) <= 1
        ? inn.tema.forstaaelse[side]
        : inn.sjanse.en(igjenI[inn.rutine.arena].forstaaelse[side])(inn.navn)
    if (side !== 'foresatte' || inn.hverForSeg.length === 0)
      return { resultat: 'gitt', side, forstaaelse }
    const [en = side, ...flere] = inn.hverForSeg.filter((id) => !ark.hverForSeg[id])
    const sist = flere.length === 0
    return { resultat: 'gitt', side: en, forstaaelse: sist ? DEN_ANDRE(inn.navn) : forstaaelse }
  },
  'forstaaelse.enighet': (inn) => {
    const felles =
      runde(inn) <= 1 ? inn.tema.enighet : { oppsummering: inn.sjanse.en(igjen.enighet)(inn.navn) }
    const annen = inn.hverForSeg.at(-1)
    return annen === undefined ? felles : { ...felles, uenige: { [annen]: UENIG(inn.navn) } }
  },
  'hjelpetjenester.vurdert': ({ tema }) => tema.hjelpetjenester,
  'kontaktform.avklart': ({ navn, sjanse }) => ({
    former: ['meldinger', 'fysisk'],
    avtale: sjanse.en(igjen.kontaktform)(navn),
  }),
  'notat.skrevet': ({ navn, sjanse }) => ({ tekst: sjanse.en(NOTATER)(navn) }),

  'plan.utkastLagret': utkast,
  'plan.utkastForkastet': () => ({}),
  'plan.iverksatt': ({ kontekst, navn, sjanse }) => ({
    begrunnelse: sjanse.en(kontekst.plan.gjeldende ? NY_VERSJON : FORSTE_PLAN)(navn),
  }),
  'plan.evaluert': (inn) => evalueringsdata(inn),
  'plan.viderefort': ({ evalueres }) => ({ evalueres }),
  'plan.avsluttet': ({ navn, sjanse }) => ({ grunn: sjanse.en(AVSLUTTET_PLAN)(navn) }),

  'trinn.hevet': ({ kontekst, navn, sjanse }) => ({
    begrunnelse: sjanse.en(kontekst.trinn === 0 ? HEVET.fraNull : HEVET.videre)(navn),
  }),
  'trinn.holdt': ({ navn, sjanse }) => ({ begrunnelse: sjanse.en(HOLDT)(navn) }),
  'trinn.senket': ({ navn, sjanse }) => ({ begrunnelse: sjanse.en(SENKET)(navn) }),

  'stafett.tilbudt': (inn) => ({
    til: mottaker(inn),
    overlevering: inn.sjanse.en(OVERLEVERING)(inn.navn),
  }),
  'stafett.mottatt': () => ({}),
  'stafett.avslaatt': ({ sjanse }) => ({ grunn: sjanse.en(TAKKET_NEI) }),
  'stafett.trukket': () => ({}),

  'sak.satPaaVent': ({ navn, sjanse, hvilerTil, dag, rutine }) => {
    const senest = leggTilDager(dag, rutine.lengstePause)
    const [til = senest] = [hvilerTil, senest].sort()
    return { grunn: sjanse.en(HVILER)(navn), til }
  },
  'sak.gjenopptatt': ({ navn, sjanse }) => ({ begrunnelse: sjanse.en(VEKKET)(navn) }),
  'sak.avsluttet': ({ tema, kontekst, rutine }) => ({
    oppsummering: tema.slutt,
    ...(rutine.trinn[kontekst.trinn].avsluttes.length > 1 && { grunn: 'maalNaadd' as const }),
  }),
  'sak.lukket': ({ trekk: { grunn = 'annet' }, navn }) => ({
    grunn,
    begrunnelse: LUKKET[grunn](navn),
  }),
  'sak.gjenaapnet': ({ navn, sjanse }) => ({ begrunnelse: sjanse.en(GJENAAPNET)(navn) }),
  // A story goes up a step at a time: one that asks for more is told that what is done now comes first.
  'fravaer.vurdert': ({ trekk, kontekst: { fravaer, trinn }, navn, sjanse }) =>
    'gjor' in trekk && trekk.gjor === 'trinn.hevet' && fravaer.varsel?.trinn === trinn + 1
      ? { svar: 'hev', begrunnelse: sjanse.en(VARSEL_OPP)(navn) }
      : { svar: 'bli', begrunnelse: sjanse.en(VARSEL)(navn) },
}

/** What a person would have filled in there and then. */
export const dataFor = (type: HendelseType, inn: Inn): unknown => {
  const fyll = innhold[type]
  if (!fyll) throw new Error(`no story tells of ${type}`)
  return fyll({ ...inn, navn: inn.barn.fornavn })
}
