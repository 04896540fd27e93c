import type { Fravaersdag } from '../fravaer/terskler.ts'
import { passerteTerskler, telling } from '../fravaer/terskler.ts'
import type { Rutine, TrinnNr } from '../rutine/skjema.ts'
import type { DataFor } from './hendelser.ts'
import type { SakKontekst } from './kontekst.ts'

const flett = (gamle: readonly Fravaersdag[], nye: readonly Fravaersdag[]): Fravaersdag[] =>
  [...new Map([...gamle, ...nye].map((d) => [d.dato, d])).values()].sort((a, b) =>
    a.dato < b.dato ? -1 : 1,
  )

/**
 * Days are merged by date, the latest entry standing. A threshold above the present trinn that is
 * passed now and has not been answered asks for an assessment; the highest one speaks. A threshold
 * that is no longer passed may ask again the next time it is.
 */
export const foerFravaer = (
  rutine: Rutine,
  { fravaer, trinn }: SakKontekst,
  nye: readonly Fravaersdag[],
  dag: string,
): SakKontekst['fravaer'] => {
  const dager = flett(fravaer.dager, nye)
  const tell = telling(rutine, dager, dag)
  const passert = passerteTerskler(rutine, tell)
  const besvart = fravaer.besvart.filter((id) => passert.some((t) => t.id === id))
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

/** A person has answered: the threshold is quiet until it is passed anew. */
export const besvarVarsel = (
  fravaer: SakKontekst['fravaer'],
  svar: DataFor<'fravaer.vurdert'>['svar'],
): SakKontekst['fravaer'] => ({
  ...fravaer,
  varsel: null,
  besvart: [...fravaer.besvart, ...(fravaer.varsel ? [fravaer.varsel.terskel] : [])],
  hevesTil: svar === 'hev' ? (fravaer.varsel?.trinn ?? null) : null,
})

/** In a new trinn, what was asked of the way up to it needs no answer any more. */
export const fravaerITrinn = (
  fravaer: SakKontekst['fravaer'],
  trinn: TrinnNr,
): SakKontekst['fravaer'] => ({
  ...fravaer,
  varsel: fravaer.varsel && fravaer.varsel.trinn > trinn ? fravaer.varsel : null,
  hevesTil: fravaer.hevesTil !== null && fravaer.hevesTil > trinn ? fravaer.hevesTil : null,
})
