import type { Enhet } from './enhet.ts'
import { lagEnhet, ryddEnheten } from './enhet.ts'
import { lagLaas } from './laas.ts'

type Eier = { person: string; enhet: Enhet }

let eier: Eier | undefined
const vedBytte = new Set<() => void>()

/** Whose drafts these are; undefined before anybody is logged in. */
export const hentEier = (): Eier | undefined => eier

/** Does this when another person comes, or the one who is here logs out. */
export const nyEier = (gjor: () => void): void => {
  vedBytte.add(gjor)
}

/** Another person than before forgets all that is in memory; the same finds it again. */
export function tilhorer(
  person: string,
  { nokkel, dager }: { nokkel: string; dager: number },
): void {
  if (eier?.person === person) return
  slippAlt()
  eier = { person, enhet: lagEnhet(lagLaas(nokkel)) }
  ryddEnheten(dager)
}

/** Nothing that this person wrote is left in this browser. */
export async function glemAlt(): Promise<void> {
  const forrige = eier
  slippAlt()
  await forrige?.enhet.tom()
}

function slippAlt(): void {
  eier = undefined
  for (const gjor of vedBytte) gjor()
}
