import type { inferRouterOutputs } from '@trpc/server'
import type { AppRouter } from '../../../server/api/router.ts'
import type { Sak } from '../bruk.ts'

/** One region of the machine, or a kind of process, as the server reads it off the machines. */
export type Region = inferRouterOutputs<AppRouter>['tilstand']['maskin']['regioner'][number]
export type Node = Region['rot']

export const flat = (node: Node): Node[] => [node, ...node.barn.flatMap(flat)]

/** So many states at most stand below each other, with their labels beside. */
const FAA = 3

/**
 * How a region is drawn: as a stair where its states have states inside them, else in a column or a row.
 */
export function formFor({ rot }: Pick<Region, 'rot'>): 'trapp' | 'kolonne' | 'rad' {
  if (rot.barn.some(({ barn }) => barn.length > 0)) return 'trapp'
  return rot.barn.length > FAA ? 'rad' : 'kolonne'
}

/** Whether a state is another, or lies inside it. */
export const erI = (sti: string, rundt: string): boolean =>
  sti === rundt || sti.startsWith(`${rundt}.`)

/** The processes of the region's kind that the case holds. */
export const holdte = ({ maskin }: Pick<Region, 'maskin'>, { prosesser }: Pick<Sak, 'prosesser'>) =>
  prosesser.filter(({ navn }) => navn === maskin)

/** The innermost states that the case, or the processes that it holds, stand in there. */
export function her(region: Region, sak: Pick<Sak, 'tilstander' | 'prosesser'>): string[] {
  const egne = sak.tilstander.filter((sti) => erI(sti, region.rot.id))
  const deres = holdte(region, sak).flatMap(({ navn, tilstander }) =>
    tilstander.map((sti) => `${navn}.${sti}`),
  )
  return region.begynner ? deres : egne
}
