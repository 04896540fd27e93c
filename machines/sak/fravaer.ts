import type { Spurt, Svart } from '../fravaer/sporsmaal.ts'
import { finnRegel, sporsmaal, svarPaa } from '../fravaer/sporsmaal.ts'
import type { Fravaersdag } from '../fravaer/terskler.ts'
import { alleTerskler } from '../fravaer/terskler.ts'
import { hoyeste, passerte, varPassert } from '../fravaer/tilUnder.ts'
import type { Rutine, TrinnNr } from '../rutine/skjema.ts'
import type { SakDataFor } from './hendelser.ts'
import type { SakKontekst, Varsel } from './kontekst.ts'

type Fravaer = SakKontekst['fravaer']

const flett = (gamle: readonly Fravaersdag[], nye: readonly Fravaersdag[]): Fravaersdag[] =>
  [...new Map([...gamle, ...nye].map((d) => [d.dato, d])).values()].sort((a, b) =>
    a.dato < b.dato ? -1 : 1,
  )

/**
 * Days are merged by date, the latest entry standing. What the absence asks now, and nobody has
 * answered, waits for a person: a threshold above the present trinn, or a pattern. One for a higher
 * trinn takes the place of another, whose time to answer stays.
 */
export const foerFravaer = (
  rutine: Rutine,
  kontekst: SakKontekst,
  nye: readonly Fravaersdag[],
  dag: string,
): Fravaer => {
  const dager = flett(kontekst.fravaer.dager, nye)
  return rutine.fravaer.stille === 'dagene'
    ? spor(rutine, kontekst, dager, dag)
    : sporTilUnder(rutine, kontekst, dager, dag)
}

/** The trinn that the child's absence asks for: by a threshold that waits for its answer, or one that was answered so. */
export const terskeltrinn = ({ fravaer: { varsel, hevesTil } }: SakKontekst): number =>
  Math.max(varsel?.trinn ?? 0, hevesTil ?? 0)

/** What a case knows of the child's absence, and what was answered about it, as it asks. */
export const spurtI = (
  rutine: Rutine,
  kontekst: SakKontekst,
  dager: readonly Fravaersdag[] = kontekst.fravaer.dager,
): Spurt => {
  const { fravaer, trinn, opprettet, gjenopptatt } = kontekst
  const sak = { trinn, siden: gjenopptatt ?? opprettet }
  return { dager, hjemme: fravaer.hjemme, svart: svartHittil(rutine, kontekst, dager), sak }
}

const spor = (
  rutine: Rutine,
  kontekst: SakKontekst,
  dager: Fravaersdag[],
  dag: string,
): Fravaer => {
  const { fravaer } = kontekst
  const funnet = sporsmaal(rutine, spurtI(rutine, kontekst, dager), dag)
  const { varsel } = fravaer
  if (!funnet || (varsel && varsel.terskel !== funnet.id && varsel.trinn >= funnet.trinn)) {
    return { ...fravaer, dager }
  }
  const nytt: Varsel = {
    terskel: funnet.id,
    trinn: funnet.trinn,
    dato: varsel?.dato ?? dag,
    til: dag,
    dager: funnet.dager,
  }
  return { ...fravaer, dager, varsel: nytt }
}

/**
 * What was answered, also before the case was brought in: that it stood on a trinn is the answer to the
 * days before, as high up as that, whenever they come to be known.
 */
const svartHittil = (
  rutine: Rutine,
  { fravaer: { svart = [], hjemme }, opprettet, tattInn }: SakKontekst,
  dager: readonly Fravaersdag[],
): Svart[] => {
  if (!tattInn) return svart
  const foer = dager.filter(({ dato }) => dato <= opprettet)
  return [...svart, svarPaa(rutine, { dager: foer, hjemme, svart: [] }, tattInn.trinn)]
}

/** A threshold that was no longer passed, if only on a day since the last one away, may ask again. */
const sporTilUnder = (
  rutine: Rutine,
  { fravaer, trinn }: SakKontekst,
  dager: Fravaersdag[],
  dag: string,
): Fravaer => {
  const passert = passerte(rutine, dager, dag, fravaer.hjemme)
  const siden = fravaer.dager.at(-1)?.dato ?? dag
  const besvart = passert
    .filter(
      (en) =>
        fravaer.besvart.includes(en.terskel.id) &&
        varPassert(rutine, en, dager, { fra: siden, til: dag }, fravaer.hjemme),
    )
    .map(({ terskel }) => terskel.id)
  const spor = hoyeste(
    passert.filter(({ terskel: { id, trinn: til } }) => til > trinn && !besvart.includes(id)),
  )
  if (!spor) return { ...fravaer, dager, besvart }
  const { id, trinn: til } = spor.terskel
  const varsel = { terskel: id, trinn: til, dato: fravaer.varsel?.dato ?? dag, til: dag }
  return { ...fravaer, dager, varsel, besvart }
}

/** A person has answered: what asked is quiet for as long as the routine says. */
export const besvarVarsel = (
  rutine: Rutine,
  fravaer: Fravaer,
  svar: SakDataFor<'fravaer.vurdert'>['svar'],
): Fravaer => {
  const { varsel } = fravaer
  if (!varsel) return { ...fravaer, hevesTil: null }
  const besvart =
    rutine.fravaer.stille === 'dagene'
      ? besvartTil(rutine, fravaer, varsel.trinn)
      : {
          ...fravaer,
          besvart: [...new Set([...fravaer.besvart, ...tilOgMed(rutine, varsel.trinn)])],
        }
  return { ...besvart, varsel: null, hevesTil: svar === 'hev' ? varsel.trinn : null }
}

const tilOgMed = (rutine: Rutine, trinn: TrinnNr): string[] =>
  alleTerskler(rutine).flatMap(({ terskel }) => (terskel.trinn <= trinn ? [terskel.id] : []))

const besvartTil = (rutine: Rutine, fravaer: Fravaer, trinn: TrinnNr): Fravaer => {
  const svart = fravaer.svart ?? []
  return { ...fravaer, svart: [...svart, svarPaa(rutine, { ...fravaer, svart }, trinn)] }
}

/**
 * In a new trinn, what was asked of the way up to it needs no answer any more. Whoever changed the trinn
 * judged the days that were known, as high up as the case has been.
 */
export const fravaerITrinn = (
  rutine: Rutine,
  { fravaer, trinn: fra }: SakKontekst,
  til: TrinnNr,
): Fravaer => ({
  ...(rutine.fravaer.stille === 'dagene'
    ? besvartTil(rutine, fravaer, fra > til ? fra : til)
    : fravaer),
  varsel: fravaer.varsel && fravaer.varsel.trinn > til ? fravaer.varsel : null,
  hevesTil: fravaer.hevesTil !== null && fravaer.hevesTil > til ? fravaer.hevesTil : null,
})

const besvarteTrinn = (rutine: Rutine, { besvart }: Fravaer): TrinnNr[] =>
  alleTerskler(rutine).flatMap(({ terskel }) =>
    besvart.includes(terskel.id) ? [terskel.trinn] : [],
  )

/**
 * What a closed case answers: the days that it knew, on any trinn. One that was begun by mistake answers
 * for no more than a person did in it.
 */
export const svartAvLukket = (
  rutine: Rutine,
  { fravaer, lukket }: Pick<SakKontekst, 'fravaer' | 'lukket'>,
): Svart[] => {
  const alle = { ...fravaer, svart: [] }
  if (lukket?.grunn !== 'feilregistrert') return [svarPaa(rutine, alle, 3)]
  if (rutine.fravaer.stille === 'dagene') return fravaer.svart ?? []
  const hoyest = besvarteTrinn(rutine, fravaer).sort().at(-1)
  return hoyest === undefined ? [] : [svarPaa(rutine, alle, hoyest)]
}

/**
 * What a case remembers of its absence as another version of its routine asks. Where answers come to be
 * good for days, those that are known are answered for, as high up as was asked about or the case has
 * come. What waits goes on waiting, unless the other version has nothing of its name.
 */
export const flyttFravaer = (
  fra: Rutine,
  til: Rutine,
  { fravaer, trinn }: Pick<SakKontekst, 'fravaer' | 'trinn'>,
): Fravaer => {
  const { varsel } = fravaer
  const flyttet = { ...fravaer, varsel: varsel && finnRegel(til, varsel.terskel) ? varsel : null }
  if (fra.fravaer.stille === til.fravaer.stille) return flyttet
  const hoyest = [trinn, ...besvarteTrinn(fra, fravaer)].sort().at(-1) ?? trinn
  return besvartTil(til, { ...flyttet, besvart: [] }, hoyest)
}
