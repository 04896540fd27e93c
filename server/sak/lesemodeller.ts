import type {
  Endring,
  FravaerRad,
  FristRad,
  Lesemodellendringer,
  Lesemodeller,
  Lesemodellnavn,
  MoteRad,
  OppgaveRad,
  SakRad,
  VedleggRad,
} from '../../db/store.ts'
import { frister } from '../../machines/forlop/frister.ts'
import { oppgaver } from '../../machines/forlop/oppgaver.ts'
import type { Stand } from '../../machines/forlop/stand.ts'
import { prosessMed } from '../../machines/forlop/stand.ts'
import { motedeltakere } from '../../machines/mote/deltakere.ts'
import type { MoteKontekst } from '../../machines/mote/kontekst.ts'
import { tilstander } from '../../machines/sak/tilstand.ts'
import { mottaker } from '../oppgave/mottaker.ts'

/** A case as its events gave it. */
export type SakNaa = { sakId: string; stand: Stand }

/** What commit writes, `verify` compares and `rebuild` makes anew: the rows of one case. */
export type Lesemodell = {
  navn: Lesemodellnavn
  /** The fields that tell its rows apart. */
  nokkel: readonly string[]
  rader(sak: SakNaa): readonly object[]
  /** Its number and its time change with every event. */
  skrives?: 'alltid'
  /** All that it looks at: where that is the same, so are its rows. */
  leser?(stand: Stand): unknown
  /** The table holds what is recorded beside the cases too, and no row of it is taken away. */
  delt?: true
}

/** The list row of a case. */
const sakRader = ({ sakId, stand }: SakNaa): SakRad[] => {
  const { context: k, value } = stand.sak
  const [forste] = frister(stand)
  return [
    {
      id: sakId,
      barnId: k.barn,
      arena: k.arena,
      enhetId: k.enhet,
      rutineId: k.rutine.id,
      rutineVersjon: k.rutine.versjon,
      trinn: k.trinn,
      tilstand: tilstander(stand.sak).join(' '),
      liv: value.liv,
      stafettholder: k.stafett.holder.person,
      stafettholderRolle: k.stafett.holder.rolle,
      tilbudtTil: k.stafett.tilbud?.til.person ?? null,
      bytter: k.stafett.bytter,
      nesteDato: forste?.forfaller ?? null,
      nesteHva: forste?.type ?? null,
      opprettet: k.opprettet,
      lukket: k.lukket?.dato ?? null,
      utdrag: k.utdrag?.dato ?? null,
    },
  ]
}

/** The deadlines that the poller shall call out, by the day on which it shall. */
const fristRader = ({ stand }: SakNaa): FristRad[] =>
  frister(stand).flatMap(({ om = '', type, utrop }) =>
    utrop ? [{ om, type, forfaller: utrop.dato, hendelse: utrop.hendelse }] : [],
  )

/** Who is asked to the meetings of the case. */
const moterader = ({ stand: { prosesser } }: SakNaa): MoteRad[] =>
  [...prosesser].flatMap(([om, { navn, snapshot }]) => {
    if (navn !== 'mote') return []
    const context: MoteKontekst = snapshot.context
    const status: MoteRad['status'] = snapshot.value
    return motedeltakere(context).map((en) => ({ om, ...en, status }))
  })
/** What somebody shall do, whoever it is. */
const oppgaveRader = ({ stand }: SakNaa): OppgaveRad[] =>
  oppgaver(stand).map(({ om = '', hos, ...rad }) => ({
    om,
    ...rad,
    mottaker: mottaker(hos, stand.sak.context.enhet),
  }))

/** A closed case hears of nothing: what is stored of the child since is not its to write. */
const fravaerRader = ({ stand: { sak } }: SakNaa): FravaerRad[] => {
  const { barn: barnId, arena, fravaer, lukket } = sak.context
  return lukket ? [] : fravaer.dager.map((dag) => ({ ...dag, barnId, arena }))
}

/** The pictures that the processes of a case hold. */
const vedleggRader = ({ stand: { prosesser } }: SakNaa): VedleggRad[] =>
  [...prosesser].flatMap(([om, { navn, snapshot }]) =>
    (prosessMed(navn).vedlegg?.(snapshot.context) ?? []).map((vedlegg) => ({ om, vedlegg })),
  )

/** Every read model. Commit, `verify` and `rebuild` walk this list, and know no other. */
export const lesemodeller: readonly Lesemodell[] = [
  { navn: 'sak', nokkel: ['id'], rader: sakRader, skrives: 'alltid' },
  { navn: 'frist', nokkel: ['om', 'type'], rader: fristRader },
  { navn: 'oppgave', nokkel: ['om', 'slag', 'mottaker'], rader: oppgaveRader },
  {
    navn: 'motedeltaker',
    nokkel: ['om', 'slag', 'hvem'],
    rader: moterader,
    leser: ({ prosesser }) => prosesser,
  },
  {
    navn: 'fravaer',
    nokkel: ['dato'],
    rader: fravaerRader,
    leser: ({ sak }) => sak.context.fravaer,
    delt: true,
  },
  {
    navn: 'vedlegg',
    nokkel: ['vedlegg', 'om'],
    rader: vedleggRader,
    leser: ({ prosesser }) => prosesser,
  },
]

export type Rader = { [N in Lesemodellnavn]: Lesemodeller[N][] }

/** Every read model's rows of a case. */
export const alleRader = (sak: SakNaa): Rader =>
  Object.fromEntries(lesemodeller.map(({ navn, rader }) => [navn, rader(sak)])) as Rader

/** What tells a row of a read model from the others of its case. */
export const radnokkel = ({ nokkel }: Pick<Lesemodell, 'nokkel'>, rad: object): string =>
  nokkel.map((felt) => String(Reflect.get(rad, felt))).join(' ')

const like = (a: object, b: object): boolean =>
  Object.keys({ ...a, ...b }).every((felt) => Reflect.get(a, felt) === Reflect.get(b, felt))

// What a step came from was worked out when it was come to.
const kjente = new WeakMap<Stand, Map<Lesemodellnavn, readonly object[]>>()

const raderI = ({ navn, rader }: Lesemodell, sak: SakNaa): readonly object[] => {
  const iStand = kjente.get(sak.stand) ?? new Map<Lesemodellnavn, readonly object[]>()
  kjente.set(sak.stand, iStand)
  const funnet = iStand.get(navn) ?? rader(sak)
  iStand.set(navn, funnet)
  return funnet
}

const endringer = (
  modell: Lesemodell,
  foer: SakNaa | undefined,
  etter: SakNaa,
): Endring<object>[] => {
  const { leser, skrives } = modell
  if (foer && leser && leser(foer.stand) === leser(etter.stand)) return []
  const sto = new Map(
    (foer ? raderI(modell, foer) : []).map((rad) => [radnokkel(modell, rad), rad]),
  )
  const nye = raderI(modell, etter).map((rad) => ({
    foer: sto.get(radnokkel(modell, rad)),
    etter: rad,
  }))
  const blir = new Set(nye.map(({ etter: rad }) => radnokkel(modell, rad)))
  const borte = [...sto].filter(([id]) => !blir.has(id))
  return [
    ...nye.filter((e) => skrives === 'alltid' || !e.foer || !like(e.foer, e.etter)),
    ...borte.map(([, rad]) => ({ foer: rad, etter: undefined })),
  ]
}

/** What of the read models is otherwise after a step than it was before it. */
export const lesemodellendringer = (foer: SakNaa | undefined, etter: SakNaa): Lesemodellendringer =>
  Object.fromEntries(
    lesemodeller.map((modell) => [modell.navn, endringer(modell, foer, etter)]),
  ) as Lesemodellendringer
