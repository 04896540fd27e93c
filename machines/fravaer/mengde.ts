import { erSkoledag } from '../kalender/skoledager.ts'
import type { Rutine } from '../rutine/skjema.ts'
import type { Hjemmetid } from '../timeplan/uke.ts'
import { erAvtaltBorte, timerBorte } from './avtalt.ts'
import type { Fravaersdag } from './terskler.ts'
import type { Tidsrom } from './utvikling.ts'

/**
 * How much a child was away on the school days of a time, whatever a threshold makes of it: whole days by
 * kind, single hours, and how often and how many minutes it came late. What is agreed to be at `hjemme` is none.
 */
export type Mengde = {
  dokumentert: number
  udokumentert: number
  timer: number
  forsent: number
  minutter: number
}

export function mengde(
  rutine: Pick<Rutine, 'skolefri'>,
  dager: readonly Fravaersdag[],
  { fra, til }: Tidsrom,
  hjemme: readonly Hjemmetid[] = [],
): Mengde {
  const sum: Mengde = { dokumentert: 0, udokumentert: 0, timer: 0, forsent: 0, minutter: 0 }
  for (const dag of dager) {
    const { dato, art, timer, forsent } = dag
    if (dato < fra || dato > til || !erSkoledag(dato, rutine)) continue
    if (erAvtaltBorte(dag, hjemme)) continue
    if (timer === null) sum[art] += 1
    else sum.timer += timerBorte(dag, hjemme)
    if (forsent === undefined) continue
    sum.forsent += 1
    sum.minutter += forsent
  }
  return sum
}

export const heleDager = ({ dokumentert, udokumentert }: Mengde): number =>
  dokumentert + udokumentert
