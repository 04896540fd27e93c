import { isDeepStrictEqual } from 'node:util'
import type { Fravaersdag } from '../../../machines/fravaer/terskler.ts'
import { stykker } from '../stykker.ts'
import type { Linje } from './les.ts'
import { barnOgDag } from './samle.ts'

/** Where a child's day stands in the file with different content, none of the lines is right. */
export async function merkDoble(linjer: readonly Linje[]): Promise<Linje[]> {
  const uenige = await finnUenige(linjer)
  const merket: Linje[] = []
  for await (const stykke of stykker(linjer)) {
    for (const linje of stykke) {
      const uenig = uenige.has(barnOgDag(linje) ?? '')
      merket.push(
        uenig ? { ...linje, feil: [...linje.feil, { felt: 'linje', grunn: 'dobbel' }] } : linje,
      )
    }
  }
  return merket
}

/** The children's days of which lines say different things. */
async function finnUenige(linjer: readonly Linje[]): Promise<ReadonlySet<string>> {
  const forste = new Map<string, Fravaersdag>()
  const uenige = new Set<string>()
  for await (const stykke of stykker(linjer)) {
    for (const linje of stykke) {
      const nokkel = barnOgDag(linje)
      if (nokkel === undefined || !linje.dag) continue
      const tidligere = forste.get(nokkel)
      if (!tidligere) forste.set(nokkel, linje.dag)
      else if (!isDeepStrictEqual(tidligere, linje.dag)) uenige.add(nokkel)
    }
  }
  return uenige
}
