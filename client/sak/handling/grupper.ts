import type { Overgang, Sak } from '../bruk.ts'

export type Gruppe = Overgang['gruppe']

const bareSystem = ({ roller }: Overgang) =>
  roller.length > 0 && roller.every((r) => r === 'system')

/** Several steps that lack the very same things are told as one. */
export type Hindret = {
  titler: string[]
  mangler: Overgang['mangler']
  /** It takes something besides, that has been said already. */
  etterAndre: boolean
}

type Ordnes = Pick<Sak, 'overganger' | 'neste' | 'hoved' | 'sjekkliste' | 'ellers' | 'prosesser'>
export type Ordnet = ReturnType<typeof ordne>

/** The step that a point of the checklist offers: none when it is done, or is the page's own button. */
export const tilbud = (
  { overganger, hoved }: Pick<Sak, 'overganger' | 'hoved'>,
  { gjort, vei }: Sak['sjekkliste'][number],
): Overgang | undefined =>
  gjort || vei === hoved?.type
    ? undefined
    : overganger.find((en) => en.type === vei && en.om === undefined && en.tillatt)

/** The transitions as the page offers them, each once. What only the system takes is no choice. */
export function ordne(sak: Ordnes) {
  const { overganger, neste, hoved, sjekkliste, ellers, prosesser } = sak
  const valg = bareEldste(overganger, prosesser).filter((en) => !bareSystem(en))
  const ikke = valg.filter((en) => !en.tillatt && en.type !== neste)
  const bareRolle = (en: Overgang) => en.mangler.every(({ krav }) => krav === 'rolle')
  const iListen = sjekkliste.flatMap((punkt) => tilbud(sak, punkt)?.type ?? [])
  const tilbys = [neste, hoved?.type, ...ellers, ...iListen]
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
