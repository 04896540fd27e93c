import type { Part } from '../../machines/sak/part.ts'
import type { Alternativ, Felt, Variantfelt } from '../skjema/felt.ts'
import type { JsonSchema } from '../skjema/jsonSchema.ts'
import { lesFelt } from '../skjema/les.ts'

/** What a draft and its rows may hold, read off the schema of a saved draft. Lengths in characters. */
export type Radmal = {
  maal: number
  omraade: number
  hvorfor: number
  tiltak: number
  kjennetegn: number
  /** The parties that may be chosen, and how long other words may be. */
  ansvarlig: { parter: readonly Part[]; ord: number }
  evalueres: { fra: string | undefined; til: string | undefined; forvalg: string | null }
  rettetMot: readonly Alternativ[]
  flestRader: number
  flestTiltak: number
}

/** Throws on a schema that is not a draft's. */
export function lesRadmal(skjema: JsonSchema): Radmal {
  const rot = lesFelt(skjema, undefined, { navn: '', paakrevd: true })
  const rader = del(rot, 'rader', 'liste')
  const rad = rader.nyRad()
  const dato = del(rad, 'evalueres', 'dato')
  const tiltak = del(rad, 'tiltak', 'liste')
  const linje = tiltak.nyRad()
  return {
    maal: del(rot, 'maal', 'tekst').maks,
    omraade: del(rad, 'omraade', 'tekst').maks,
    hvorfor: del(rad, 'hvorfor', 'tekst').maks,
    tiltak: linje.art === 'tekst' ? linje.maks : 0,
    kjennetegn: del(rad, 'kjennetegn', 'tekst').maks,
    ansvarlig: lesAnsvarlig(del(rad, 'ansvarlig', 'variant')),
    evalueres: { fra: dato.fra, til: dato.til, forvalg: dato.verdi || null },
    rettetMot: del(rad, 'rettetMot', 'valg').alternativer,
    flestRader: rader.maks,
    flestTiltak: tiltak.maks,
  }
}

/** One branch has room for words; in the others all is given. */
function lesAnsvarlig({ varianter }: Variantfelt): Radmal['ansvarlig'] {
  const deler = varianter.map(({ felter }) =>
    felter.flatMap(([navn, felt]) => (felt.art === 'fast' ? [[navn, felt.verdi]] : [])),
  )
  const ord = varianter.flatMap(({ felter }) => felter.map(([, felt]) => felt))
  return {
    parter: deler
      .filter((faste, nr) => faste.length === varianter[nr]?.felter.length)
      .map((faste) => Object.fromEntries(faste) as Part),
    ord: ord.find((felt) => felt.art === 'tekst')?.maks ?? 0,
  }
}

function del<A extends Felt['art']>(felt: Felt, navn: string, art: A): Extract<Felt, { art: A }> {
  const funnet = felt.art === 'objekt' ? felt.felter.find(([en]) => en === navn)?.[1] : undefined
  if (funnet?.art !== art) throw new Error(`The schema of the draft has no ${art} «${navn}»`)
  return funnet as Extract<Felt, { art: A }>
}

export type Kolonne =
  | 'omraade'
  | 'hvorfor'
  | 'tiltak'
  | 'kjennetegn'
  | 'ansvarlig'
  | 'evalueres'
  | 'rettetMot'

/** The id of the field for the plan's goal. */
export const MAAL_ID = 'utkast-maal'
/** The id of a cell, so that focus can be sent there; for measures, the first line's. */
export const celleId = (radnokkel: string, kolonne: Kolonne) => `${radnokkel}-${kolonne}`
