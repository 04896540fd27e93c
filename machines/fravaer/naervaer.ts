import { leggTilDager } from '../kalender/dato.ts'
import { antallSkoledager, erSkoledag, skoledagTilbake } from '../kalender/skoledager.ts'
import type { Rutine } from '../rutine/skjema.ts'
import type { Hjemmetid } from '../timeplan/uke.ts'
import { avtalteSkoledager, timerBorte } from './avtalt.ts'
import { iRekkefolge, utelatelser } from './teller.ts'
import type { Fravaersdag } from './terskler.ts'

/**
 * School days after `fra`, to `idag` included, as far back as the child was away no more than normal
 * attendance allows, and as the routine lets it lie. Whole days away that are left out of the thresholds
 * break nothing, but the child was not there: they add nothing. Nor do days agreed to be at `hjemme`, and
 * hours agreed to be are none away.
 */
export function normaleSkoledager(
  rutine: Rutine,
  dager: readonly Fravaersdag[],
  fra: string,
  idag: string,
  hjemme: readonly Hjemmetid[] = [],
): number {
  const hittil = dager.filter(({ dato }) => dato <= idag)
  const grense = lengstTilbake(rutine, fra, idag)
  const siden = hittil.filter(({ dato }) => dato > grense)
  const utelatelse = utelatelser(rutine, hittil, hjemme)
  const siste = forMye(rutine, siden, utelatelse, hjemme) ?? grense
  const borte = new Set(
    siden
      .filter((dag) => dag.dato > siste && dag.timer === null && utelatelse(dag))
      .map(({ dato }) => dato)
      .filter((dato) => erSkoledag(dato, rutine))
      .concat(avtalteSkoledager(rutine, { fra: leggTilDager(siste, 1), til: idag }, hjemme)),
  )
  return antallSkoledager(leggTilDager(siste, 1), idag, rutine) - borte.size
}

/** Of the last `av` school days, as the routine looks at them, how many go back with normal attendance. */
export type Naervaer = { dager: number; av: number }

/** Whether the routine asks for it anywhere: a kindergarten is voluntary, and its routine does not (R491). */
export const krevesNaervaer = ({ trinn }: Pick<Rutine, 'trinn'>): boolean =>
  trinn.some(({ krav }) => Object.values(krav).flat().includes('normaltNaervaer'))

/** Null where the routine does not ask for it. */
export function naervaer(
  rutine: Rutine,
  dager: readonly Fravaersdag[],
  idag: string,
  hjemme: readonly Hjemmetid[] = [],
): Naervaer | null {
  if (!krevesNaervaer(rutine)) return null
  const { skoledager: av } = rutine.normaltNaervaer
  const foer = leggTilDager(skoledagTilbake(idag, av, rutine), -1)
  return { dager: normaleSkoledager(rutine, dager, foer, idag, hjemme), av }
}

/** `fra`, or the day before those that normal attendance may lie within, where that is later. */
function lengstTilbake(rutine: Rutine, fra: string, idag: string): string {
  const { innen } = rutine.normaltNaervaer
  if (innen === null) return fra
  const foer = leggTilDager(skoledagTilbake(idag, innen, rutine), -1)
  return foer > fra ? foer : fra
}

/** The latest day that, with those after it, was more than normal attendance allows. */
function forMye(
  rutine: Rutine,
  dager: readonly Fravaersdag[],
  utelatelse: ReturnType<typeof utelatelser>,
  hjemme: readonly Hjemmetid[],
): string | undefined {
  const { hoyst } = rutine.normaltNaervaer
  let hele = 0
  let timer = 0
  for (const dag of iRekkefolge(dager).reverse()) {
    if (!utelatelse(dag)) hele += 1
    if (erSkoledag(dag.dato, rutine)) timer += timerBorte(dag, hjemme)
    if (hele > hoyst.dager || timer > (hoyst.timer ?? timer)) return dag.dato
  }
  return undefined
}
