import type { Felt, Flervalgfelt, Objektfelt } from '../skjema/felt.ts'
import { feltnavn } from '../skjema/feltnavn.ts'
import type { Json, JsonSchema } from '../skjema/jsonSchema.ts'
import type { Brudd } from '../skjema/kontroll.ts'
import { kontroller } from '../skjema/kontroll.ts'
import { lesFelt } from '../skjema/les.ts'

/** What is answered about one row so far, by the names of the schema. */
export type Radsvar = Record<string, string>
export type Svar = {
  deltakere: string[]
  utfall: Record<string, Radsvar>
  oppsummering: string
  begrunnelse: string
  /** Empty where the team does not place itself. */
  samordning: string
}

export const tomtSvar: Svar = {
  deltakere: [],
  utfall: {},
  oppsummering: '',
  begrunnelse: '',
  samordning: '',
}

/** The texts that are asked for at the end; a reason only of those who evaluate early. */
export const SLUTTEKSTER = ['oppsummering', 'begrunnelse'] as const

/** One way a row can come out: the value of `utfall`, and the questions that belong to it. */
export type Utvei = { verdi: string; tittel: string; skjema: JsonSchema; felt: Objektfelt }
export type Radskjema = { id: string; utveier: Utvei[] }
export type Evalueringsskjema = { rader: Radskjema[]; deltakere: Flervalgfelt; hele: JsonSchema }

/** Reads the form of an evaluation: its rows by id, each with its ways out. Throws on another form. */
export function lesEvaluering(hele: JsonSchema): Evalueringsskjema {
  const rot = lesFelt(hele, undefined, { navn: '', paakrevd: true })
  const deltakere = finn(rot, 'deltakere')
  if (deltakere?.art !== 'flervalg')
    throw new Error('The schema of the evaluation has no deltakere')
  const rader = Object.entries(hele.properties?.utfall?.properties ?? {})
  return {
    hele,
    deltakere,
    rader: rader.map(([id, rad]) => ({
      id,
      utveier: (rad.oneOf ?? rad.anyOf ?? []).flatMap(utvei),
    })),
  }
}

function utvei(skjema: JsonSchema): Utvei[] {
  const felt = lesFelt(skjema, undefined, { navn: '', paakrevd: true })
  const verdi = skjema.properties?.utfall?.const
  return felt.art === 'objekt' && typeof verdi === 'string'
    ? [{ verdi, tittel: felt.tittel || verdi, skjema, felt }]
    : []
}

export const finn = (felt: Felt, navn: string): Felt | undefined =>
  felt.art === 'objekt' ? felt.felter.find(([en]) => en === navn)?.[1] : undefined

/** The way out that is chosen; until then the first, which asks what they all ask. */
export const valgtUtvei = ({ utveier }: Radskjema, svar: Radsvar): Utvei | undefined =>
  utveier.find(({ verdi }) => verdi === svar.utfall) ?? utveier[0]

/** Only what the chosen way out asks for: an end reason goes when the measure does not end. */
const radData = (rad: Radskjema, svar: Radsvar): { [navn: string]: Json } =>
  Object.fromEntries(
    Object.keys(valgtUtvei(rad, svar)?.skjema.properties ?? {}).flatMap((navn) => {
      const verdi = svar[navn]?.trim()
      return verdi ? [[navn, verdi] as const] : []
    }),
  )

/** The answers as the schema wants them. */
export const somData = ({ rader, hele }: Evalueringsskjema, svar: Svar): Json => ({
  deltakere: svar.deltakere,
  utfall: Object.fromEntries(rader.map((rad) => [rad.id, radData(rad, svar.utfall[rad.id] ?? {})])),
  ...Object.fromEntries(
    SLUTTEKSTER.filter((navn) => hele.properties?.[navn]).map((navn) => [navn, svar[navn].trim()]),
  ),
  ...(svar.samordning && { samordning: svar.samordning }),
})

export const radsti = (id: string, navn: string) => `utfall.${id}.${navn}`

/** What is still missing about one row, in the order it is asked. */
export function bruddIRad(rad: Radskjema, svar: Radsvar, utfallTittel: string): Brudd[] {
  const utvei = valgtUtvei(rad, svar)
  if (!utvei) return []
  const data = { ...radData(rad, svar), utfall: utvei.verdi }
  const felt = lesFelt(utvei.skjema, data, { navn: '', paakrevd: true })
  const brudd = kontroller(felt, `utfall.${rad.id}`)
  if (svar.utfall) return brudd
  return [...brudd, { sti: radsti(rad.id, 'utfall'), felt: utfallTittel, kode: 'mangelValg' }]
}

/** What is still missing about the evaluation as a whole. */
export function bruddTilSlutt(skjema: Evalueringsskjema, svar: Svar): Brudd[] {
  const rot = lesFelt(skjema.hele, somData(skjema, svar), { navn: '', paakrevd: true })
  return kontroller(rot).filter(({ sti }) => !sti.startsWith('utfall'))
}

/** What the question at this path is called, within its row. */
export const navnPaa = (skjema: Evalueringsskjema, svar: Svar, sti: string): string | undefined =>
  feltnavn(lesFelt(skjema.hele, somData(skjema, svar), { navn: '', paakrevd: true }), sti)
