import type { z } from 'zod'
import type { HendelseType } from '../../machines/forlop/hendelser.ts'
import type { Maal } from '../api/maal.ts'
import { storForbokstav } from './bokstav.ts'
import type { Oppslag } from './ordkilde.ts'
import type { Skjemaord } from './skjemaord.ts'
import { skjemaord } from './skjemaord.ts'

type JsonSchema = z.core.JSONSchema.BaseSchema
type Del = z.core.JSONSchema._JSONSchema
/** The words that a form is made with. */
export type Merkeord = Pick<Skjemaord, 'felt' | 'hjelp' | 'element' | 'valg'> &
  Partial<Pick<Skjemaord, 'valghjelp'>>

/** The fixed parts of one branch of a union: what tells it from the others. */
const faste = ({ properties = {} }: JsonSchema): [felt: string, verdi: string][] =>
  Object.entries(properties).flatMap(([navn, del]): [string, string][] =>
    typeof del === 'object' && typeof del.const === 'string' ? [[navn, del.const]] : [],
  )

/** A branch is called by what is its own; where it has a helping text for that, it is told too. */
const merkGren = (
  gren: JsonSchema,
  alle: readonly JsonSchema[],
  ord: Merkeord,
  felt: string,
): JsonSchema => {
  const egne = faste(gren).filter(
    ([del, verdi]) => !alle.some((en) => en !== gren && harFast(en, del, verdi)),
  )
  const merket = merk(gren, ord, felt)
  if (egne.length === 0) return merket
  const title = storForbokstav(egne.map(([del, verdi]) => ord.valg(del, verdi)).join(', '))
  const [description] = egne.flatMap(([del, verdi]) => ord.hjelp(`${del}.${verdi}`) ?? [])
  return { title, ...(description !== undefined && { description }), ...merket }
}

const harFast = (gren: JsonSchema, felt: string, verdi: string) =>
  faste(gren).some(([navn, fast]) => navn === felt && fast === verdi)

const merkFelt = (navn: string, del: Del, ord: Merkeord): Del => {
  if (typeof del === 'boolean') return del
  const hjelp = ord.hjelp(navn)
  const description = hjelp === undefined ? {} : { description: hjelp }
  return { title: ord.felt(navn), ...description, ...merk(del, ord, navn) }
}

const merkElement = (items: JsonSchema['items'], felt: string, ord: Merkeord) => {
  if (typeof items !== 'object' || Array.isArray(items)) return items
  const title = items.enum ? undefined : ord.element(felt)
  return { ...(title === undefined ? {} : { title }), ...merk(items, ord, felt) }
}

const merk = (skjema: JsonSchema, ord: Merkeord, felt = ''): JsonSchema => {
  const merket = { ...skjema }
  if (skjema.enum) {
    const titler = skjema.enum.map((v) => [v, storForbokstav(ord.valg(felt, String(v)))])
    merket['x-titler'] = Object.fromEntries(titler)
    const hjelper = skjema.enum.flatMap((v) => {
      const hjelp = ord.valghjelp?.(felt, String(v))
      return hjelp === undefined ? [] : [[v, hjelp] as const]
    })
    if (hjelper.length > 0) merket['x-hjelp'] = Object.fromEntries(hjelper)
  }
  if (skjema.properties) {
    const felter = Object.entries(skjema.properties)
    merket.properties = Object.fromEntries(
      felter.map(([navn, del]) => [navn, merkFelt(navn, del, ord)]),
    )
  }
  if (skjema.items) merket.items = merkElement(skjema.items, felt, ord)
  if (skjema.anyOf)
    merket.anyOf = skjema.anyOf.map((gren, _, alle) => merkGren(gren, alle, ord, felt))
  if (skjema.oneOf)
    merket.oneOf = skjema.oneOf.map((gren, _, alle) => merkGren(gren, alle, ord, felt))
  return merket
}

/**
 * The JSON Schema of an event's data with words for people: `title` and `description` on fields,
 * `title` on the branches of a union, and `x-titler` (value to text) beside every `enum`,
 * with `x-hjelp` for those that one should know something of.
 */
export const merkSkjema = (
  type: HendelseType,
  skjema: JsonSchema,
  spraak: Maal,
  oppslag: Oppslag,
): JsonSchema => {
  return merkMed(skjemaord(type, spraak, oppslag), skjema)
}

/** The same with these words, for a form that is no event's. */
export const merkMed = (ord: Merkeord, skjema: JsonSchema): JsonSchema => {
  const [gren] = skjema.oneOf ?? []
  const [skille] = gren ? faste(gren) : []
  return { ...(skille ? { title: ord.felt(skille[0]) } : {}), ...merk(skjema, ord) }
}
