import type { AnyStateNode, AnyTransitionDefinition } from 'xstate'
import type { Rutine } from '../../machines/rutine/skjema.ts'
import { erHendelseType } from '../../machines/sak/hendelser.ts'
import { sakMaskin } from '../../machines/sak/maskin.ts'

/** What takes a transition: an event somebody sends, one region telling another, or nothing at all. */
export type Slag = 'hendelse' | 'intern' | 'alltid'
/** A state, with the states inside it. `id` is its path: `trapp.trinn1.kartlegge`. */
export type Node = { id: string; navn: string; barn: Node[] }
/** A transition between two states; `type` is empty for one that takes itself. */
export type Kant = { type: string; slag: Slag; fra: string; til: string }
/** One region of the statechart; `blir` are the events that it takes without moving. */
export type Region = { rot: Node; kanter: Kant[]; blir: string[] }

const sti = ({ path }: AnyStateNode) => path.join('.')

const slag = (type: string): Slag =>
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
  const alle = overganger(region)
  const kanter = alle.flatMap(({ eventType, source, target }) =>
    (target ?? []).map((til) => ({
      type: eventType,
      slag: slag(eventType),
      fra: sti(source),
      til: sti(til),
    })),
  )
  const blir = alle.filter(({ target }) => !target).map(({ eventType }) => eventType)
  return { rot: somNode(region), kanter, blir: [...new Set(blir)] }
}

/** The statechart of a routine as nodes and edges, region by region, read off the machine itself. */
export const graf = (rutine: Rutine): Region[] =>
  Object.values(sakMaskin(rutine).root.states).map(somRegion)
