import type { AnyStateNode, AnyTransitionDefinition } from 'xstate'
import { erHendelseType } from '../../machines/forlop/hendelser.ts'
import { alleProsesser } from '../../machines/prosess/register.ts'
import type { Rutine } from '../../machines/rutine/skjema.ts'
import { sakMaskin } from '../../machines/sak/maskin.ts'

/** What takes a transition: an event somebody sends, one region telling another, or nothing at all. */
export type Slag = 'hendelse' | 'intern' | 'alltid'
/** A state, with the states inside it. `id` is its path: `trapp.trinn1.kartlegge`. */
export type Node = { id: string; navn: string; barn: Node[] }
/**
 * From one state to the innermost that is entered, by any of these events; an empty one is a step that
 * takes itself. To itself: what is taken without moving.
 */
export type Kant = { fra: string; til: string; typer: string[] }
/** What a case is in one state of: a region of its statechart, or one of the processes that it can hold. */
export type Region = {
  maskin: string
  rot: Node
  kanter: Kant[]
  /** The event that begins one, of a process, and the state it begins in. */
  begynner: { type: string; til: string } | null
}

export const slag = (type: string): Slag =>
  type === '' ? 'alltid' : erHendelseType(type) ? 'hendelse' : 'intern'

const overganger = (tilstand: AnyStateNode): AnyTransitionDefinition[] => [
  ...[...tilstand.transitions.values()].flat(),
  ...(tilstand.always ?? []),
  ...Object.values(tilstand.states).flatMap(overganger),
]

const innerst = (tilstand: AnyStateNode): AnyStateNode => {
  const [forste] = tilstand.type === 'compound' ? (tilstand.initial.target ?? []) : []
  return forste ? innerst(forste) : tilstand
}

/** The states and transitions inside one state node; `foran` stands before the paths of its machine. */
export const somRegion = (
  region: AnyStateNode,
  { maskin, foran = [], begynner }: { maskin: string; foran?: string[]; begynner?: string },
): Region => {
  const sti = ({ path }: AnyStateNode) => [...foran, ...path].join('.')
  const somNode = (tilstand: AnyStateNode): Node => ({
    id: sti(tilstand),
    navn: tilstand.path.at(-1) ?? maskin,
    barn: Object.values(tilstand.states).map(somNode),
  })
  const kanter = new Map<string, Kant>()
  for (const { eventType, source, target } of overganger(region)) {
    for (const maal of target ?? [source]) {
      const [fra, til] = [sti(source), sti(target ? innerst(maal) : source)]
      const typer = kanter.get(`${fra} ${til}`)?.typer ?? []
      if (typer.includes(eventType)) continue
      kanter.set(`${fra} ${til}`, { fra, til, typer: [...typer, eventType] })
    }
  }
  return {
    maskin,
    rot: somNode(region),
    kanter: [...kanter.values()],
    begynner: begynner === undefined ? null : { type: begynner, til: sti(innerst(region)) },
  }
}

/**
 * All that a case on this routine can be in, as nodes and edges read off the machines themselves: region
 * by region of its own statechart, then each kind of process that it can hold many of.
 */
export const graf = (rutine: Rutine): Region[] => [
  ...Object.values(sakMaskin(rutine).root.states).map((region) =>
    somRegion(region, { maskin: 'sak' }),
  ),
  ...alleProsesser.map(({ navn, maskin, begynner }) =>
    somRegion(maskin(rutine).root, { maskin: navn, foran: [navn], begynner: begynner.type }),
  ),
]
