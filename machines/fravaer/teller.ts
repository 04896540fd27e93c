import { erSkoledag } from '../kalender/skoledager.ts'
import type { Unntak } from '../rutine/fravaer.ts'
import type { Rutine } from '../rutine/skjema.ts'
import type { Hjemmetid } from '../timeplan/uke.ts'
import { erAvtalt, erAvtaltBorte } from './avtalt.ts'
import { rader } from './rader.ts'
import type { Fravaersdag } from './terskler.ts'

/**
 * Why a day is not counted, first reason that fits. `art`: the routine counts other kinds only.
 * `sykdomsperiode`: one of several days in a row that were reported as illness.
 */
export type Utelatelse = Unntak | 'ikkeSkoledag' | 'avtaltHjemme' | 'art' | 'sykdomsperiode'

/** Says of each of these days why it is not counted; undefined of one that counts. */
export function utelatelser(
  rutine: Rutine,
  dager: readonly Fravaersdag[],
  hjemme: readonly Hjemmetid[],
): (dag: Fravaersdag) => Utelatelse | undefined {
  const { teller, tellerIkke } = rutine.fravaer
  const syk = sammenhengendeSyk(rutine, dager, hjemme)
  return (dag) => {
    const { dato, art, aarsak, timer } = dag
    if (!erSkoledag(dato, rutine)) return 'ikkeSkoledag'
    if (erAvtaltBorte(dag, hjemme)) return 'avtaltHjemme'
    if (!teller.includes(art)) return 'art'
    const unntak = tellerIkke.find((en) => (en === 'timefravaer' ? timer !== null : aarsak === en))
    return unntak ?? (syk.has(dato) ? 'sykdomsperiode' : undefined)
  }
}

const SYK: readonly Fravaersdag['aarsak'][] = ['sykdom', 'sammenhengendeSykdom']

/** The days of continuous illness, as far as the routine takes the guardians' word for it (R575–576). */
function sammenhengendeSyk(
  rutine: Rutine,
  dager: readonly Fravaersdag[],
  hjemme: readonly Hjemmetid[],
): ReadonlySet<string> {
  const { sykdom } = rutine.fravaer
  if (!sykdom) return new Set()
  const perioder = rader({
    dager: iRekkefolge(dager),
    erDag: (dato) => erSkoledag(dato, rutine) && !erAvtalt(dato, hjemme),
    med: ({ art, aarsak, timer }) =>
      timer === null && art === 'dokumentert' && SYK.includes(aarsak),
    gjennom: ({ aarsak, timer }) => timer === null && sykdom.gjennom.includes(aarsak),
  })
  const lange = perioder.filter(({ length }) => length >= sykdom.fra)
  return new Set(lange.flatMap((periode) => periode.slice(0, sykdom.utenPapirer)).map(tilDato))
}

const tilDato = ({ dato }: Fravaersdag): string => dato

export function iRekkefolge(dager: readonly Fravaersdag[]): Fravaersdag[] {
  return [...dager].sort((a, b) => (a.dato < b.dato ? -1 : a.dato > b.dato ? 1 : 0))
}
