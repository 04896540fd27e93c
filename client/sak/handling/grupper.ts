import type { Overgang, Sak } from '../bruk.ts'

export type Gruppe = Overgang['gruppe']

const bareSystem = ({ roller }: Overgang) =>
  roller.length > 0 && roller.every((r) => r === 'system')

/** Several steps that lack the very same things are told as one. */
export type Hindret = { titler: string[]; mangler: Overgang['mangler'] }

type Ordnes = Pick<Sak, 'overganger' | 'neste' | 'ellers' | 'prosesser'>

/** The transitions as the page offers them. What only the system takes is no choice for anybody. */
export function ordne({ overganger, neste, ellers, prosesser }: Ordnes) {
  const valg = bareEldste(overganger, prosesser).filter((en) => !bareSystem(en))
  const ikke = valg.filter((en) => !en.tillatt)
  const bareRolle = (en: Overgang) => en.mangler.every(({ krav }) => krav === 'rolle')
  return {
    neste: valg.find((en) => en.type === neste),
    ellers: ellers.flatMap((type) => valg.find((en) => en.type === type) ?? []),
    andre: etter(
      valg.filter((en) => en.tillatt && en.type !== neste && !ellers.includes(en.type)),
      (en) => en.gruppe,
    ),
    hindret: samle(ikke.filter((en) => !bareRolle(en) && en.type !== neste)),
    forAndre: samle(ikke.filter((en) => bareRolle(en) && en.type !== neste)),
  }
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
