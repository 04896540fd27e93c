import type { Bilde, Ulest } from './bilde.ts'
import { lesBilde } from './bilde.ts'

let forrige: Promise<unknown> = Promise.resolve()

/** Reads one picture at a time: each takes as much memory as it has points, however many come at once. */
export function lesEtterTur(sendt: Buffer): Promise<Bilde | Ulest> {
  const min = forrige.then(() => lesBilde(sendt))
  forrige = min
  return min
}
