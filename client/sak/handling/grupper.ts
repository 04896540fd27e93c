import type { Overgang, Sak } from '../bruk.ts'

export type Gruppe = Overgang['gruppe']

const bareSystem = ({ roller }: Overgang) =>
  roller.length > 0 && roller.every((r) => r === 'system')

/** What is done with one member or one consent is offered beside it, where all of them are shown. */
const staarPaaLagsiden = ({ gruppe, om }: Overgang) => gruppe === 'laget' && om !== undefined

/** Minutes are written on the meeting's own page, as one speaks. */
const skrivesIMotet = ({ type }: Overgang) => type === 'mote.avsnitt'

/** Several steps that lack the very same things are told as one. */
export type Hindret = {
  titler: string[]
  mangler: Overgang['mangler']
  /** It takes something besides, that has been said already. */
  etterAndre: boolean
}

type Ordnes = Pick<
  Sak,
  'overganger' | 'neste' | 'hoved' | 'sjekkliste' | 'ellers' | 'prosesser' | 'samtale'
>
type Knapp = Pick<Sak, 'hoved' | 'samtale'>
export type Ordnet = ReturnType<typeof ordne>

/** Whether the page's button opens the talk: its step is one of several that are left of it. */
export const apnerSamtalen = ({ hoved, samtale }: Knapp): boolean => {
  const igjen = samtale.filter(({ gjort }) => !gjort)
  return igjen.length > 1 && igjen.some(({ type }) => type === hoved?.type)
}

const knappensSteg = (sak: Knapp) => (apnerSamtalen(sak) ? undefined : sak.hoved?.type)

/** The step that a point of the checklist offers: none when it is done, or is the page's own button. */
export const tilbud = (
  sak: Knapp & Pick<Sak, 'overganger'>,
  { gjort, vei }: Sak['sjekkliste'][number],
): Overgang | undefined =>
  gjort || vei === knappensSteg(sak)
    ? undefined
    : sak.overganger.find((en) => en.type === vei && en.om === undefined && en.tillatt)

/** The transitions as the page offers them, each once. What only the system takes is no choice. */
export function ordne(sak: Ordnes) {
  const { overganger, neste, hoved, sjekkliste, prosesser } = sak
  const valg = bareEldste(overganger, prosesser).filter(
    (en) => !bareSystem(en) && !staarPaaLagsiden(en) && !skrivesIMotet(en),
  )
  const ikke = valg.filter((en) => !en.tillatt && en.type !== neste)
  const bareRolle = (en: Overgang) => en.mangler.every(({ krav }) => krav === 'rolle')
  const iListen = sjekkliste.flatMap((punkt) => tilbud(sak, punkt)?.type ?? [])
  // What the talk has a place for can be written down alone too.
  const alene = apnerSamtalen(sak) && hoved && !iListen.includes(hoved.type) ? [hoved.type] : []
  const ellers = [...alene, ...sak.ellers]
  const tilbys = [neste, knappensSteg(sak), ...ellers, ...iListen]
  const punkter = new Set<string>(sjekkliste.flatMap((en) => (en.gjort ? [] : en.krav)))
  const nesteSteg = valg.find((en) => en.type === neste)
  return {
    neste: nesteSteg,
    /** What the next step waits for besides the checklist: somebody else, mostly. */
    venter: nesteSteg?.mangler.filter(({ krav }) => !punkter.has(krav)) ?? [],
    ellers: ellers.flatMap((type) => valg.find((en) => en.type === type) ?? []),
    andre: etter(
      valg.filter((en) => en.tillatt && !tilbys.includes(en.type)),
      (en) => en.gruppe,
    ),
    senere: sagtEnGang(samle(ikke.filter((en) => !bareRolle(en)).toSorted(naermest)), punkter),
    forAndre: samle(ikke.filter(bareRolle)),
  }
}

const lukker = ({ type }: Overgang) => Number(type === 'sak.avsluttet')

const naermest = (a: Overgang, b: Overgang) =>
  lukker(a) - lukker(b) || a.mangler.length - b.mangler.length

/** Leaves out what the checklist, or a step above, has said. */
function sagtEnGang(alle: readonly Hindret[], punkter: ReadonlySet<string>): Hindret[] {
  const sagt = new Set<string>()
  return alle.map(({ titler, mangler }) => {
    const nye = mangler.filter(({ krav, tekst }) => !punkter.has(krav) && !sagt.has(tekst))
    for (const { tekst } of nye) sagt.add(tekst)
    return { titler, mangler: nye, etterAndre: nye.length < mangler.length }
  })
}

/**
 * Of what the case has many of, only the steps of the oldest that has any: the others are found where
 * all of them are shown.
 */
function bareEldste(
  overganger: readonly Overgang[],
  prosesser: Ordnes['prosesser'],
): readonly Overgang[] {
  const medSteg = prosesser.filter(({ om }) => overganger.some((en) => en.om === om))
  const eldste = new Set(
    [...etter(medSteg, ({ navn }) => navn).values()].map(
      (like) => like.toSorted((a, b) => a.dato.localeCompare(b.dato))[0]?.om,
    ),
  )
  return overganger.filter(({ om }) => om === undefined || eldste.has(om))
}

function samle(overganger: readonly Overgang[]): Hindret[] {
  return [...etter(overganger, hindring).values()].map((like) => ({
    titler: like.map(({ tittel }) => tittel),
    mangler: like[0]?.mangler.filter(({ krav }) => !hviler(like[0]) || krav === 'aktiv') ?? [],
    etterAndre: false,
  }))
}

/** While the case rests, that is the one thing in the way worth telling. */
const hviler = (en: Overgang | undefined) => en?.mangler.some(({ krav }) => krav === 'aktiv')

const hindring = (en: Overgang) =>
  hviler(en) ? 'aktiv' : en.mangler.map(({ krav, tekst }) => `${krav} ${tekst}`).join('\n')

function etter<E, N>(alle: readonly E[], nokkel: (en: E) => N): Map<N, E[]> {
  const grupper = new Map<N, E[]>()
  for (const en of alle) grupper.set(nokkel(en), [...(grupper.get(nokkel(en)) ?? []), en])
  return grupper
}
