import type { AnyStateNode, AnyTransitionDefinition } from 'xstate'
import { erHendelseType } from '../../machines/forlop/hendelser.ts'
import type { Rutine } from '../../machines/rutine/skjema.ts'
import { sakMaskin } from '../../machines/sak/maskin.ts'

/** What takes a transition: an event somebody sends, one region telling another, or nothing at all. */
export type Slag = 'hendelse' | 'intern' | 'alltid'
/** A state, with the states inside it. `id` is its path: `trapp.trinn1.kartlegge`. */
export type Node = { id: string; navn: string; barn: Node[] }
/** From one state to another, by any of these events; an empty one is a step that takes itself. */
export type Kant = { fra: string; til: string; typer: string[] }
/** One region of the statechart; `blir` are the events that it takes without moving. */
export type Region = { rot: Node; kanter: Kant[]; blir: string[] }

const sti = ({ path }: AnyStateNode) => path.join('.')

export const slag = (type: string): Slag =>
  type === '' ? 'alltid' : erHendelseType(type) ? 'hendelse' : 'intern'

const somNode = (tilstand: AnyStateNode): Node => ({
  id: sti(tilstand),
  navn: tilstand.key,
  barn: Object.values(tilstand.states).map(somNode),
})

const overganger = (tilstand: AnyStateNode): AnyTransitionDefinition[] => [
  ...[...tilstand.transitions.values()].flat(),
  ...(tilstand.always ?? []),
  ...Object.values(tilstand.states).flatMap(overganger),
]

const somRegion = (region: AnyStateNode): Region => {
  const kanter = new Map<string, Kant>()
  const blir = new Set<string>()
  for (const { eventType, source, target } of overganger(region)) {
    if (!target) blir.add(eventType)
    for (const maal of target ?? []) {
      const [fra, til] = [sti(source), sti(maal)]
      const typer = kanter.get(`${fra} ${til}`)?.typer ?? []
      kanter.set(`${fra} ${til}`, { fra, til, typer: [...typer, eventType] })
    }
  }
  return { rot: somNode(region), kanter: [...kanter.values()], blir: [...blir] }
}

/** The statechart of a routine as nodes and edges, region by region, read off the machine itself. */
export const graf = (rutine: Rutine): Region[] =>
  Object.values(sakMaskin(rutine).root.states).map(somRegion)
