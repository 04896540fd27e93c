import { leggTilDager, mandagI } from '../kalender/dato.ts'
import type { Enhetsdager } from '../kalender/enhetsdager.ts'
import { antallEnhetsdager, erEnhetsdag } from '../kalender/enhetsdager.ts'
import type { Hjemmetid } from '../timeplan/uke.ts'
import { avtalteSkoledager, erAvtaltBorte } from './avtalt.ts'
import type { Fravaersdag } from './terskler.ts'

/** From a day to a day, both included. */
export type Tidsrom = { fra: string; til: string }

/**
 * A time counted: its school days but those on which the unit's staff plans, the whole ones away by kind, and those with single hours missed. Days agreed
 * to be at `hjemme` are none of these: the child was neither there nor away.
 */
export type Periodetall = Tidsrom & {
  skoledager: number
  hjemme: number
  dokumentert: number
  udokumentert: number
  timer: number
}

/** Whole school days away in a time; null where it has too few school days to be told by. */
export type Sidetall = Tidsrom &
  Pick<Periodetall, 'skoledager' | 'hjemme'> & { borte: number | null }

/** How far back from the case's first day its absence is shown: what led up to it is seen too. */
const FORUT = 84
/** Above so many weeks, months are what the eye can hold. */
const FLEST_UKER = 53
/** The days that are laid beside each other, before a measure began and at the end of it: four weeks. */
const SAMMENLIGNES = 28
/** Of fewer school days than a week's, one day more or less would be most of it. */
const FAERREST = 5

/**
 * Recorded absence from a while before `opprettet` to `til`, week by week, or month by month where it
 * is long. Nothing but what is agreed is left out: this is how much, not what a threshold counts. At most one
 * record a day.
 */
export function utvikling(
  enhet: Enhetsdager,
  dager: readonly Fravaersdag[],
  opprettet: string,
  til: string,
  hjemme: readonly Hjemmetid[] = [],
): { inndeling: 'uke' | 'maaned'; perioder: Periodetall[] } {
  const fra = leggTilDager(opprettet, -FORUT)
  const uker = del(mandagI(fra), til, (dag) => leggTilDager(dag, 7))
  const lang = uker.length > FLEST_UKER
  const perioder = lang ? del(`${fra.slice(0, 7)}-01`, til, nesteMaaned) : uker
  return {
    inndeling: lang ? 'maaned' : 'uke',
    perioder: perioder.map((periode) => tellPeriode(enhet, dager, periode, hjemme)),
  }
}

/** The four weeks before a measure began, and the last four of it as it stands on `idag`. */
export function foerOgSist(
  enhet: Enhetsdager,
  dager: readonly Fravaersdag[],
  { fra, til }: { fra: string; til: string | null },
  idag: string,
  hjemme: readonly Hjemmetid[] = [],
): { foer: Sidetall; sist: Sidetall } {
  const slutt = til !== null && til < idag ? til : idag
  const tidligst = leggTilDager(slutt, 1 - SAMMENLIGNES)
  const foer = { fra: leggTilDager(fra, -SAMMENLIGNES), til: leggTilDager(fra, -1) }
  const sist = { fra: tidligst > fra ? tidligst : fra, til: slutt }
  const tell = (rom: Tidsrom) => tellSide(rom, tellPeriode(enhet, dager, rom, hjemme))
  return { foer: tell(foer), sist: tell(sist) }
}

function tellSide(
  rom: Tidsrom,
  { skoledager, hjemme, dokumentert, udokumentert }: Periodetall,
): Sidetall {
  const borte = skoledager < FAERREST ? null : dokumentert + udokumentert
  return { ...rom, skoledager, hjemme, borte }
}

function tellPeriode(
  enhet: Enhetsdager,
  dager: readonly Fravaersdag[],
  { fra, til }: Tidsrom,
  hjemme: readonly Hjemmetid[],
): Periodetall {
  const avtalt = avtalteSkoledager(enhet, { fra, til }, hjemme).filter((dag) =>
    erEnhetsdag(dag, enhet),
  ).length
  const her = dager.filter(
    (dag) =>
      dag.dato >= fra &&
      dag.dato <= til &&
      erEnhetsdag(dag.dato, enhet) &&
      !erAvtaltBorte(dag, hjemme),
  )
  const hele = her.filter(({ timer }) => timer === null)
  const dokumentert = hele.filter(({ art }) => art === 'dokumentert').length
  return {
    fra,
    til,
    skoledager: antallEnhetsdager(fra, til, enhet) - avtalt,
    hjemme: avtalt,
    dokumentert,
    udokumentert: hele.length - dokumentert,
    timer: her.length - hele.length,
  }
}

/** From `fra` to `til` in pieces, the last one cut where it ends. */
function del(fra: string, til: string, neste: (dag: string) => string): Tidsrom[] {
  const deler: Tidsrom[] = []
  for (let dag = fra; dag <= til; dag = neste(dag)) {
    const slutt = leggTilDager(neste(dag), -1)
    deler.push({ fra: dag, til: slutt < til ? slutt : til })
  }
  return deler
}

/** The first of the next month: 31 days after the first of this one lies within it. */
const nesteMaaned = (forste: string): string => `${leggTilDager(forste, 31).slice(0, 7)}-01`
