import { leggTilDager, ukedag } from '../kalender/dato.ts'
import { antallSkoledager, erSkoledag, skoledagerBakover } from '../kalender/skoledager.ts'
import type { FravaerAarsak, FravaerArt, Rutine, Terskel, Unntak } from '../rutine/skjema.ts'
import type { Hjemmetid } from '../timeplan/uke.ts'

/** One recorded day of a child. `timer` is null for a whole day, else the single hours missed. */
export type Fravaersdag = {
  dato: string
  art: FravaerArt
  aarsak: FravaerAarsak
  timer: number | null
}

/** Why a day is not counted, first reason that fits. `art`: the routine counts other kinds only. */
export type Utelatelse = Unntak | 'utenforVinduet' | 'ikkeSkoledag' | 'avtaltHjemme' | 'art'

/** The window, both ends included, and each recorded day in it or in the year before `til`. */
export type Telling = {
  fra: string
  til: string
  talte: string[]
  utelatt: { dato: string; grunn: Utelatelse }[]
}

const VISES_I_DAGER = 366

/**
 * Counts recorded days against the routine's window that ends on `idag`. Days
 * after `idag` are ignored, and so is what is agreed to be at `hjemme`. At most one record a day; dates
 * come out in order.
 */
export function telling(
  rutine: Rutine,
  dager: readonly Fravaersdag[],
  idag: string,
  hjemme: readonly Hjemmetid[] = [],
): Telling {
  const { fra, til } = vindu(rutine, idag)
  const eldst = leggTilDager(idag, -VISES_I_DAGER)
  const talte: string[] = []
  const utelatt: Telling['utelatt'] = []
  for (const dag of iRekkefolge(dager)) {
    if (dag.dato > til || dag.dato < eldst) continue
    const grunn = dag.dato < fra ? 'utenforVinduet' : utelatelse(rutine, dag, hjemme)
    if (grunn) utelatt.push({ dato: dag.dato, grunn })
    else talte.push(dag.dato)
  }
  return { fra, til, talte, utelatt }
}

/** The routine's thresholds that the counted days have passed, lowest first. */
export function passerteTerskler(rutine: Rutine, { talte }: Telling): Terskel[] {
  return rutine.fravaer.terskler.filter(({ over }) => talte.length > over)
}

/**
 * School days after the last counted absence, or after `fra` if that is later,
 * to `idag` included. Whole days away that are left out of the thresholds do not
 * break the row, but the child was not there: they add nothing to it. Nor do days agreed to be at `hjemme`.
 */
export function skoledagerUtenFravaer(
  rutine: Rutine,
  dager: readonly Fravaersdag[],
  fra: string,
  idag: string,
  hjemme: readonly Hjemmetid[] = [],
): number {
  const hittil = dager.filter(({ dato }) => dato <= idag)
  const talte = hittil.filter((dag) => !utelatelse(rutine, dag, hjemme)).map(({ dato }) => dato)
  const siste = [fra, ...talte].sort().at(-1) ?? fra
  const borte = new Set(
    hittil
      .filter((dag) => dag.dato > siste && dag.timer === null && erSkoledag(dag.dato, rutine))
      .map(({ dato }) => dato),
  )
  for (const dag of dagene(leggTilDager(siste, 1), idag, hjemme)) {
    if (erSkoledag(dag, rutine)) borte.add(dag)
  }
  return antallSkoledager(leggTilDager(siste, 1), idag, rutine) - borte.size
}

const erAvtalt = (dato: string, hjemme: readonly Hjemmetid[]): boolean =>
  hjemme.some(({ fra, til, dager }) => dato >= fra && dato <= til && dager.includes(ukedag(dato)))

/** The days from `fra` to `til` that are agreed to be at home. */
function dagene(fra: string, til: string, hjemme: readonly Hjemmetid[]): string[] {
  return hjemme.flatMap((tid) => {
    const dager: string[] = []
    const slutt = tid.til < til ? tid.til : til
    for (let dag = tid.fra > fra ? tid.fra : fra; dag <= slutt; dag = leggTilDager(dag, 1)) {
      if (tid.dager.includes(ukedag(dag))) dager.push(dag)
    }
    return dager
  })
}

function vindu(rutine: Rutine, idag: string): { fra: string; til: string } {
  const { enhet, antall } = rutine.fravaer.vindu
  const [fra = idag] =
    enhet === 'skoledager'
      ? skoledagerBakover(idag, antall, rutine)
      : [leggTilDager(idag, 1 - antall)]
  return { fra, til: idag }
}

function utelatelse(
  { fravaer, skolefri }: Rutine,
  { dato, art, aarsak, timer }: Fravaersdag,
  hjemme: readonly Hjemmetid[],
): Exclude<Utelatelse, 'utenforVinduet'> | undefined {
  if (!erSkoledag(dato, { skolefri })) return 'ikkeSkoledag'
  if (erAvtalt(dato, hjemme)) return 'avtaltHjemme'
  if (!fravaer.teller.includes(art)) return 'art'
  return fravaer.tellerIkke.find((unntak) =>
    unntak === 'timefravaer' ? timer !== null : aarsak === unntak,
  )
}

function iRekkefolge(dager: readonly Fravaersdag[]): Fravaersdag[] {
  return [...dager].sort((a, b) => (a.dato < b.dato ? -1 : a.dato > b.dato ? 1 : 0))
}
