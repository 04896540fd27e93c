import { sammeDag } from '../dag.ts'
import type { Linje } from './les.ts'

/** Where a child's day stands in the file with different content, none of the lines is right. */
export function merkDoble(linjer: Linje[]): Linje[] {
  const forste = new Map<string, Linje>()
  const uenige = new Set<string>()
  for (const linje of linjer) {
    const nokkel = barnOgDag(linje)
    if (nokkel === undefined) continue
    const tidligere = forste.get(nokkel)
    if (!tidligere) forste.set(nokkel, linje)
    else if (!sammeDag(tidligere.dag, linje.dag)) uenige.add(nokkel)
  }
  return linjer.map((linje) =>
    uenige.has(barnOgDag(linje) ?? '')
      ? { ...linje, feil: [...linje.feil, { felt: 'linje', grunn: 'dobbel' }] }
      : linje,
  )
}

const barnOgDag = ({ fodselsnummer, dag }: Linje) =>
  fodselsnummer && dag ? `${fodselsnummer} ${dag.dato}` : undefined
