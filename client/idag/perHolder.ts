import type { Forfalt } from './hent.ts'

type Hos = { holder: Forfalt['stafettholder']; saker: Forfalt[] }

/** The rows under whoever holds them, in the order they came. */
export function perHolder(rader: readonly Forfalt[]): Hos[] {
  const hos = new Map<string, Hos>()
  for (const sak of rader) {
    const holder = sak.stafettholder
    const funnet = hos.get(holder.id) ?? { holder, saker: [] }
    hos.set(holder.id, funnet)
    funnet.saker.push(sak)
  }
  return [...hos.values()]
}
