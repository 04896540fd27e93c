import type { Maal } from '../../api/maal.ts'
import type { Lesetilgang } from '../../tilgang/sak.ts'
import type { Klar } from '../cache.ts'

/**
 * What a part of a case is shown from. Each part is a presenter of its own with the list of what it
 * lets out, and takes the proof that its reader may read: one with a smaller part sees less.
 */
export type Vist = {
  tilgang: Lesetilgang
  klar: Klar
  spraak: Maal
  /** Today, an ISO date. */
  idag: string
}
