import { leggTilDager, ukedag } from '../kalender/dato.ts'
import { erSkoledag, nesteSkoledag, skoledagTilbake } from '../kalender/skoledager.ts'
import type { Monster } from '../rutine/fravaer.ts'
import type { Rutine } from '../rutine/skjema.ts'
import { rader } from './rader.ts'
import type { Fravaersdag } from './terskler.ts'
import { ender } from './tider.ts'

/** What patterns are looked for in, up to `idag`: days in order, none of which was asked about before. */
export type Sett = {
  rutine: Rutine
  idag: string
  /** Whole days that count. */
  talte: readonly string[]
  /** Days on school days with single hours missed that were not agreed. */
  deler: readonly Fravaersdag[]
  /** Every day, counted or not; also those that were asked about, where `nye` does not hold them. */
  dager: readonly Fravaersdag[]
  nye: ReadonlySet<string>
}

type Slag = Monster['slag']
type Av<S extends Slag> = Extract<Monster, { slag: S }>

/** The days that show the pattern; none where there is no such pattern. */
export function finnMonster(monster: Monster, sett: Sett): string[] {
  switch (monster.slag) {
    case 'ukedag':
      return paaSammeUkedag(monster, sett)
    case 'vedFri':
      return vedFri(monster, sett)
    case 'fag':
      return iSammeFag(monster, sett)
    case 'time':
      return iSammeTime(monster, sett)
    case 'forsent':
      return minst(monster.minst, datoene(sisteDeler(monster, sett).filter((dag) => dag.forsent)))
    case 'timer':
      return mangeTimer(monster, sett)
    case 'stigende':
      return stigende(monster, sett)
    case 'perioder':
      return iPerioder(monster, sett)
  }
}

/** The subject that most of these days have lessons in: what a pattern of a subject is about. */
export const vanligsteFag = (dager: readonly Fravaersdag[]): string | undefined =>
  vanligste(dager.flatMap((dag) => dag.fag ?? []))

/** A lesson of the week, by its weekday (1 is Monday) and when it begins, as HH:MM. */
type Time = { ukedag: number; fra: string }

/** The lesson of the week that most of these days were missed of: what a pattern of a lesson is about. */
export function vanligsteTime(dager: readonly Fravaersdag[]): Time | undefined {
  const funnet = vanligste(dager.flatMap(timeneI))
  return funnet === undefined ? undefined : { ukedag: Number(funnet[0]), fra: funnet.slice(1) }
}

const timeneI = ({ dato, tider = [] }: Fravaersdag): string[] => [
  ...new Set(tider.map((tid) => `${ukedag(dato)}${ender(tid).fra}`)),
]

/** The one that is there most often, the first of several. */
function vanligste(alle: readonly string[]): string | undefined {
  const antall = new Map<string, number>()
  for (const en of alle) antall.set(en, (antall.get(en) ?? 0) + 1)
  return [...antall].sort(([, a], [, b]) => b - a)[0]?.[0]
}

function paaSammeUkedag({ minst: flest, av }: Av<'ukedag'>, { rutine, idag, talte }: Sett) {
  const funn = [1, 2, 3, 4, 5].map((nr) => {
    const dagene = sisteUkedager(nr, av, idag, rutine)
    return talte.filter((dato) => dagene.includes(dato))
  })
  return minst(
    flest,
    funn.reduce((mest, en) => (en.length > mest.length ? en : mest)),
  )
}

/** The last so many school days that fall on a weekday (1 is Monday), the latest first. */
export function sisteUkedager(nr: number, antall: number, idag: string, rutine: Rutine): string[] {
  const dager: string[] = []
  let dag = leggTilDager(idag, -((ukedag(idag) - nr + 7) % 7))
  for (; dager.length < antall; dag = leggTilDager(dag, -7)) {
    if (erSkoledag(dag, rutine)) dager.push(dag)
  }
  return dager
}

/** A holiday is told by the first school day after it; an ordinary weekend is none. */
function vedFri({ minst: flest, skoledager }: Av<'vedFri'>, { rutine, idag, talte }: Sett) {
  const fra = skoledagTilbake(idag, skoledager, rutine)
  const ferier = new Set<string>()
  const dager = talte.filter((dato) => {
    if (dato < fra) return false
    const neste = nesteSkoledag(leggTilDager(dato, 1), rutine)
    const rundt = [
      ...(harFridag(leggTilDager(dato, 1), neste) ? [neste] : []),
      ...(harFridag(forrigeSkoledag(dato, rutine), dato) ? [dato] : []),
    ]
    for (const ferie of rundt) ferier.add(ferie)
    return rundt.length > 0
  })
  return ferier.size >= flest ? dager : []
}

function forrigeSkoledag(dato: string, rutine: Rutine): string {
  let dag = leggTilDager(dato, -1)
  while (!erSkoledag(dag, rutine)) dag = leggTilDager(dag, -1)
  return leggTilDager(dag, 1)
}

/** Whether a weekday lies between two days, the latter not included. */
function harFridag(fra: string, til: string): boolean {
  for (let dag = fra; dag < til; dag = leggTilDager(dag, 1)) {
    if (ukedag(dag) % 6 !== 0) return true
  }
  return false
}

function iSammeFag(monster: Av<'fag'>, sett: Sett) {
  const deler = sisteDeler(monster, sett)
  const fag = vanligsteFag(deler)
  return minst(
    monster.minst,
    datoene(deler.filter((dag) => fag !== undefined && dag.fag?.includes(fag))),
  )
}

function iSammeTime(monster: Av<'time'>, sett: Sett) {
  const deler = sisteDeler(monster, sett).filter(
    ({ fag, forsent }) => fag === undefined && forsent === undefined,
  )
  const time = vanligsteTime(deler)
  const borte = deler.filter(
    ({ dato, tider = [] }) =>
      ukedag(dato) === time?.ukedag && tider.some((tid) => ender(tid).fra === time.fra),
  )
  return minst(monster.minst, datoene(borte))
}

function mangeTimer(monster: Av<'timer'>, sett: Sett) {
  const deler = sisteDeler(monster, sett)
  const timer = deler.reduce((sum, dag) => sum + (dag.timer ?? 0), 0)
  return timer > monster.over ? datoene(deler) : []
}

function stigende(monster: Av<'stigende'>, { rutine, idag, talte }: Sett) {
  const { maaneder, skoledager } = monster
  const begynner = (maaned: number) =>
    skoledagTilbake(idag, (maaneder - maaned) * skoledager, rutine)
  const maanedene = Array.from({ length: maaneder }, (_, nr) => {
    const [fra, til] = [begynner(nr), begynner(nr + 1)]
    return talte.filter((dato) => dato >= fra && dato < til)
  })
  const stiger = maanedene.every((en, nr) => en.length > (maanedene[nr - 1]?.length ?? 0))
  return stiger && (maanedene.at(-1)?.length ?? 0) >= monster.minst ? maanedene.flat() : []
}

function iPerioder(monster: Av<'perioder'>, { rutine, idag, dager, nye }: Sett) {
  const fra = skoledagTilbake(idag, monster.skoledager, rutine)
  const perioder = rader({
    dager,
    erDag: (dato) => erSkoledag(dato, rutine),
    med: ({ aarsak, timer }) => timer === null && monster.aarsaker.includes(aarsak),
    gjennom: () => false,
  })
    .map((periode) => datoene(periode).filter((dato) => dato >= fra && nye.has(dato)))
    .filter(({ length }) => length > 0)
  const alle = perioder.flat()
  return perioder.length >= monster.minst && alle.length > monster.over ? alle : []
}

function sisteDeler({ skoledager }: { skoledager: number }, { deler, rutine, idag }: Sett) {
  const fra = skoledagTilbake(idag, skoledager, rutine)
  return deler.filter(({ dato }) => dato >= fra)
}

const datoene = (dager: readonly Fravaersdag[]): string[] => dager.map(({ dato }) => dato)
const minst = (antall: number, dager: string[]): string[] => (dager.length >= antall ? dager : [])
