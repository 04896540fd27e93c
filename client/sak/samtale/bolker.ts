import type { Punkttype } from './punkter.ts'
import type { Rad } from './rad.ts'

/** The points of one kind: a heading on the page. Named where it is asked for each of several. */
export type Bolk = { type: Punkttype; navn?: 'omraader' | 'sider'; rader: Rad[] }

const navn: Partial<Record<Punkttype, NonNullable<Bolk['navn']>>> = {
  'kartlegging.registrert': 'omraader',
  'forstaaelse.gitt': 'sider',
}

export function bolkene(rader: readonly Rad[]): Bolk[] {
  const bolker = new Map<Punkttype, Bolk>()
  for (const rad of rader) {
    const { type } = rad.punkt
    const bolk = bolker.get(type) ?? { type, navn: navn[type], rader: [] }
    bolk.rader.push(rad)
    bolker.set(type, bolk)
  }
  return [...bolker.values()]
}
