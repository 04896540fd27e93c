import type { Fravaersdag } from '../fravaer/terskler.ts'
import { passerteTerskler, telling } from '../fravaer/terskler.ts'
import { leggTilDager } from '../kalender/dato.ts'
import type { Rutine, TrinnNr } from '../rutine/skjema.ts'
import type { SakDataFor } from './hendelser.ts'
import type { SakKontekst } from './kontekst.ts'

const flett = (gamle: readonly Fravaersdag[], nye: readonly Fravaersdag[]): Fravaersdag[] =>
  [...new Map([...gamle, ...nye].map((d) => [d.dato, d])).values()].sort((a, b) =>
    a.dato < b.dato ? -1 : 1,
  )

/**
 * Days are merged by date, the latest entry standing. A threshold above the present trinn that is
 * passed now and has not been answered asks for an assessment; the highest one speaks. A threshold
 * that was no longer passed, if only on a day since the last one away, may ask again.
 */
export const foerFravaer = (
  rutine: Rutine,
  { fravaer, trinn }: SakKontekst,
  nye: readonly Fravaersdag[],
  dag: string,
): SakKontekst['fravaer'] => {
  const dager = flett(fravaer.dager, nye)
  const tell = telling(rutine, dager, dag, fravaer.hjemme)
  const varPassert = (over: number, fra: string): boolean => {
    for (let den = fra; den < dag; den = leggTilDager(den, 1)) {
      if (telling(rutine, dager, den, fravaer.hjemme).talte.length <= over) return false
    }
    return true
  }
  const passert = passerteTerskler(rutine, tell)
  const siden = fravaer.dager.at(-1)?.dato ?? dag
  const besvart = passert
    .filter(({ id, over }) => fravaer.besvart.includes(id) && varPassert(over, siden))
    .map(({ id }) => id)
  const terskel = passert
    .filter((t) => t.trinn > trinn && !besvart.includes(t.id))
    .reduce<(typeof passert)[number] | null>((a, b) => (a && a.trinn > b.trinn ? a : b), null)
  const varsel = terskel && {
    terskel: terskel.id,
    trinn: terskel.trinn,
    dato: fravaer.varsel?.dato ?? dag,
    til: tell.til,
  }
  return { ...fravaer, dager, varsel: varsel ?? fravaer.varsel, besvart }
}

/** The trinn that the child's absence asks for: by a threshold that waits for its answer, or one that was answered so. */
export const terskeltrinn = ({ fravaer: { varsel, hevesTil } }: SakKontekst): number =>
  Math.max(varsel?.trinn ?? 0, hevesTil ?? 0)

/** A person has answered: the threshold and those below it are quiet until passed anew. */
export const besvarVarsel = (
  rutine: Rutine,
  fravaer: SakKontekst['fravaer'],
  svar: SakDataFor<'fravaer.vurdert'>['svar'],
): SakKontekst['fravaer'] => ({
  ...fravaer,
  varsel: null,
  besvart: [...new Set([...fravaer.besvart, ...tilOgMed(rutine, fravaer.varsel)])],
  hevesTil: svar === 'hev' ? (fravaer.varsel?.trinn ?? null) : null,
})

const tilOgMed = (rutine: Rutine, varsel: SakKontekst['fravaer']['varsel']): string[] =>
  rutine.fravaer.terskler.filter(({ trinn }) => varsel && trinn <= varsel.trinn).map(({ id }) => id)

/** In a new trinn, what was asked of the way up to it needs no answer any more. */
export const fravaerITrinn = (
  fravaer: SakKontekst['fravaer'],
  trinn: TrinnNr,
): SakKontekst['fravaer'] => ({
  ...fravaer,
  varsel: fravaer.varsel && fravaer.varsel.trinn > trinn ? fravaer.varsel : null,
  hevesTil: fravaer.hevesTil !== null && fravaer.hevesTil > trinn ? fravaer.hevesTil : null,
})
