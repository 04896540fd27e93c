import { median } from '../maal.ts'
import type { Prove } from './utholdenhet.ts'

/** What must not grow with time. */
export const HOLDT = {
  rss: 'minne (RSS), MB',
  heap: 'heap etter opprydding, MB',
  filer: 'åpne filer',
  haandtak: 'håndtak i Node',
} as const
export type Holdt = keyof typeof HOLDT

/** So much of the time is spent on filling caches and compiling what is used. */
const OPPVARMING = 1 / 5
/** Last third over first third: what is less than this is noise. */
const HOYST = 1.1

export type Flathet = {
  hva: Holdt
  forst: number
  sist: number
  forhold: number
  flat: boolean
}

/** The first third after the warming up against the last, the median of each; NaN where nothing was told. */
export function flathet(prover: readonly Prove[]): Flathet[] {
  const varme = prover.slice(Math.floor(prover.length * OPPVARMING))
  const tredel = Math.max(1, Math.floor(varme.length / 3))
  return (Object.keys(HOLDT) as Holdt[]).map((hva) => {
    const midt = (deler: readonly Prove[]) => median(deler.map((en) => en[hva] ?? Number.NaN))
    const forst = midt(varme.slice(0, tredel))
    const sist = midt(varme.slice(-tredel))
    const forhold = sist / forst
    return { hva, forst, sist, forhold, flat: forhold <= HOYST }
  })
}
