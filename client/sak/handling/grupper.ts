import type { Overgang, Sak } from '../bruk.ts'

export type Gruppe = 'arbeid' | 'plan' | 'videre' | 'stafett'

const grupperFor: Partial<Record<string, Gruppe>> = {
  plan: 'plan',
  trinn: 'videre',
  sak: 'videre',
  stafett: 'stafett',
}

/** Under which heading a transition is offered, by the part of the case it belongs to. */
const gruppeFor = (type: string): Gruppe => grupperFor[type.split('.')[0] ?? ''] ?? 'arbeid'

/** Whether it moves the case or the relay, and does not only write something down. */
export const flytter = ({ type }: Overgang): boolean =>
  ['videre', 'stafett'].includes(gruppeFor(type))

const bareSystem = ({ roller }: Overgang) =>
  roller.length > 0 && roller.every((r) => r === 'system')

/** Several steps that lack the very same things are told as one. */
export type Hindret = { titler: string[]; mangler: Overgang['mangler'] }

/** The transitions as the page offers them. What only the system takes is no choice for anybody. */
export function ordne({ overganger, neste, ellers }: Pick<Sak, 'overganger' | 'neste' | 'ellers'>) {
  const valg = overganger.filter((en) => !bareSystem(en))
  const ikke = valg.filter((en) => !en.tillatt)
  const bareRolle = (en: Overgang) => en.mangler.every(({ krav }) => krav === 'rolle')
  return {
    neste: valg.find((en) => en.type === neste),
    ellers: ellers.flatMap((type) => valg.find((en) => en.type === type) ?? []),
    andre: etter(
      valg.filter((en) => en.tillatt && en.type !== neste && !ellers.includes(en.type)),
      (en) => gruppeFor(en.type),
    ),
    hindret: samle(ikke.filter((en) => !bareRolle(en) && en.type !== neste)),
    forAndre: samle(ikke.filter((en) => bareRolle(en) && en.type !== neste)),
  }
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

function etter<N>(
  overganger: readonly Overgang[],
  nokkel: (en: Overgang) => N,
): Map<N, Overgang[]> {
  const grupper = new Map<N, Overgang[]>()
  for (const en of overganger) grupper.set(nokkel(en), [...(grupper.get(nokkel(en)) ?? []), en])
  return grupper
}

/** Whether the reader may take this transition now. */
export const kanGjores = ({ overganger, kanSkrive }: Sak, type: Overgang['type']): boolean =>
  kanSkrive && overganger.some((en) => en.type === type && en.tillatt)
