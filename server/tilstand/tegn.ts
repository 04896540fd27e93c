import type { ElkExtendedEdge, ElkNode } from 'elkjs'
import Elk from 'elkjs'
import type { Kant, Node, Region } from './graf.ts'

export type Punkt = { x: number; y: number }
export type Rute = Punkt & { bredde: number; hoyde: number }
export type TegnetNode = Rute & { id: string; tittel: string; har: 'barn' | 'ingen' }
/** `merke` is the corner of a row of labels, one for each event, `MERKE` wide and high. */
export type TegnetKant = Kant & { punkter: Punkt[]; merke: Punkt }
export type Tegning = {
  bredde: number
  hoyde: number
  noder: TegnetNode[]
  kanter: TegnetKant[]
}

/** In pixels at full size. Letters are about 7 wide in the type that the picture uses. */
const BOKSTAV = 7
const MERKE = 20
const HOYDE = 32
const LUFT = 24

const layoutOptions = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.spacing.nodeNode': '12',
  'elk.spacing.edgeNode': '8',
  'elk.spacing.edgeEdge': '6',
  'elk.layered.spacing.nodeNodeBetweenLayers': '14',
  'elk.layered.spacing.edgeNodeBetweenLayers': '8',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '8',
  'elk.spacing.edgeLabel': '2',
}
const nestedOptions = { ...layoutOptions, 'elk.padding': '[top=34,left=10,bottom=12,right=10]' }

const elk = new Elk()

const somElk = (node: Node, tittel: (navn: string) => string): ElkNode =>
  node.barn.length > 0
    ? {
        id: node.id,
        layoutOptions: nestedOptions,
        children: node.barn.map((b) => somElk(b, tittel)),
      }
    : { id: node.id, width: tittel(node.navn).length * BOKSTAV + LUFT, height: HOYDE }

const somKant = (kant: Kant, nr: number, rekkefolge: readonly string[]): ElkExtendedEdge => {
  const framover = rekkefolge.indexOf(kant.fra) < rekkefolge.indexOf(kant.til)
  return {
    id: String(nr),
    // What leads on points down the sheet; what leads back winds up beside it.
    layoutOptions: { 'elk.layered.priority.direction': framover ? '10' : '0' },
    sources: [kant.fra],
    targets: [kant.til],
    labels: [{ text: ' ', width: kant.typer.length * MERKE, height: MERKE }],
  }
}

/** Lines that are not drawn: a state that no line touches stands above the one after it. */
const holdSammen = ({ barn }: Node, kanter: readonly Kant[]): ElkExtendedEdge[] => [
  ...barn.flatMap(({ id }, plass) => {
    const neste = barn[plass + 1]
    const alene = !kanter.some(({ fra, til }) => fra === id || til === id)
    return neste && alene ? [{ id: `${id} ${neste.id}`, sources: [id], targets: [neste.id] }] : []
  }),
  ...barn.flatMap((node) => holdSammen(node, kanter)),
]

/** Places a region's states and transitions on paper. `tittel` gives the words of a state's key. */
export const tegn = async (
  { rot, kanter }: Region,
  tittel: (navn: string) => string,
): Promise<Tegning> => {
  const rekkefolge = flat(rot).map(({ id }) => id)
  const lagt: ElkNode = await elk.layout({
    id: 'ark',
    layoutOptions,
    children: [somElk(rot, tittel)],
    edges: [...kanter.map((kant, nr) => somKant(kant, nr, rekkefolge)), ...holdSammen(rot, kanter)],
  })
  const steder = new Map<string, Rute>()
  plasser(lagt, { x: 0, y: 0 }, steder)
  return {
    bredde: lagt.width ?? 0,
    hoyde: lagt.height ?? 0,
    noder: flat(rot).map((node) => ({
      ...sted(steder, node.id),
      id: node.id,
      tittel: tittel(node.navn),
      har: node.barn.length > 0 ? 'barn' : 'ingen',
    })),
    kanter: (lagt.edges ?? []).flatMap((kant) => tegnKant(kant, kanter, steder)),
  }
}

const flat = (node: Node): Node[] => [node, ...node.barn.flatMap(flat)]

const sted = (steder: ReadonlyMap<string, Rute>, id: string): Rute =>
  steder.get(id) ?? { x: 0, y: 0, bredde: 0, hoyde: 0 }

const plasser = (node: ElkNode, over: Punkt, steder: Map<string, Rute>): void => {
  const [x, y] = [over.x + (node.x ?? 0), over.y + (node.y ?? 0)]
  steder.set(node.id, { x, y, bredde: node.width ?? 0, hoyde: node.height ?? 0 })
  for (const barn of node.children ?? []) plasser(barn, { x, y }, steder)
}

/** Elk gives an edge's points from the corner of the box that it was drawn in. */
const tegnKant = (
  lagt: ElkExtendedEdge & { container?: string },
  kanter: readonly Kant[],
  steder: ReadonlyMap<string, Rute>,
): TegnetKant[] => {
  const kant = kanter[Number(lagt.id)]
  const [strek] = lagt.sections ?? []
  const [merke] = lagt.labels ?? []
  if (!kant || !strek) return []
  const { x, y } = sted(steder, lagt.container ?? 'ark')
  const flytt = (p: Punkt) => ({ x: p.x + x, y: p.y + y })
  const punkter = [strek.startPoint, ...(strek.bendPoints ?? []), strek.endPoint].map(flytt)
  return [{ ...kant, punkter, merke: flytt({ x: merke?.x ?? 0, y: merke?.y ?? 0 }) }]
}
