import type { inferRouterOutputs } from '@trpc/server'
import type { AppRouter } from '../../../server/api/router.ts'
import type { Sak } from '../bruk.ts'

/** One region of the machine, or a kind of process, as the server reads it off the machines. */
export type Region = inferRouterOutputs<AppRouter>['tilstand']['maskin']['regioner'][number]
export type Node = Region['rot']

export const flat = (node: Node): Node[] => [node, ...node.barn.flatMap(flat)]

/** So many states at most stand below each other, with their labels beside. */
const FAA = 3

export type Form = 'trapp' | 'kolonne' | 'rad'

/**
 * How a region is best drawn: as a stair where its states have states inside them, else in a column or a row.
 */
export function formFor({ rot }: Pick<Region, 'rot'>): Form {
  if (rot.barn.some(({ barn }) => barn.length > 0)) return 'trapp'
  return rot.barn.length > FAA ? 'rad' : 'kolonne'
}

/** In the order in which they are drawn and told: the stair, the other regions, what a case has several of. */
export const iRekkefolge = <R extends Pick<Region, 'rot' | 'begynner'>>(
  regioner: readonly R[],
): R[] => regioner.toSorted((a, b) => plass(a) - plass(b))

const plass = (region: Pick<Region, 'rot' | 'begynner'>): number => {
  if (region.begynner) return 2
  return formFor(region) === 'trapp' ? 0 : 1
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
