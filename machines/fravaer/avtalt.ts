import { leggTilDager, ukedag } from '../kalender/dato.ts'
import { erSkoledag } from '../kalender/skoledager.ts'
import type { Rutine } from '../rutine/skjema.ts'
import type { Hjemmetid } from '../timeplan/uke.ts'
import type { Fravaersdag } from './terskler.ts'
import type { Tidsrom } from './utvikling.ts'

type Borte = Pick<Fravaersdag, 'dato' | 'timer'>

const gjelder = (dato: string, { fra, til }: Hjemmetid): boolean => dato >= fra && dato <= til

/** Whether the day is agreed to be at home. */
export const erAvtalt = (dato: string, hjemme: readonly Hjemmetid[]): boolean =>
  hjemme.some((tid) => gjelder(dato, tid) && tid.dager.includes(ukedag(dato)))

/**
 * The single hours missed on a day that are absence: none on a day agreed to be at home, and those beyond
 * what is agreed on a day with some hours (R954–960). Zero for a whole day: it is not told in hours.
 */
export function timerBorte({ dato, timer }: Borte, hjemme: readonly Hjemmetid[]): number {
  if (timer === null || erAvtalt(dato, hjemme)) return 0
  const avtalt = hjemme.find(
    (tid) => gjelder(dato, tid) && tid.deler?.dager.includes(ukedag(dato)),
  )?.deler
  if (!avtalt) return timer
  return avtalt.timer === null ? 0 : Math.max(0, timer - avtalt.timer)
}

/**
 * Whether all that was missed on a day is agreed. A whole day away is, only where the whole day is agreed
 * to be at home.
 */
export const erAvtaltBorte = (dag: Borte, hjemme: readonly Hjemmetid[]): boolean =>
  dag.timer === null ? erAvtalt(dag.dato, hjemme) : timerBorte(dag, hjemme) === 0

/** The school days of a time that are agreed to be at home. */
export function avtalteSkoledager(
  rutine: Pick<Rutine, 'skolefri'>,
  { fra, til }: Tidsrom,
  hjemme: readonly Hjemmetid[],
): string[] {
  if (hjemme.length === 0) return []
  const dager: string[] = []
  for (let dag = fra; dag <= til; dag = leggTilDager(dag, 1)) {
    if (erSkoledag(dag, rutine) && erAvtalt(dag, hjemme)) dager.push(dag)
  }
  return dager
}
