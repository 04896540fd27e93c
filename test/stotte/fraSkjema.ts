import fc from 'fast-check'
import { dagnummer, fraDagnummer } from '../../machines/kalender/dato.ts'

/** The part of JSON Schema (2020-12, as zod writes it) that the generator knows. */
export type JsonSchema = {
  type?: string
  const?: unknown
  enum?: readonly unknown[]
  anyOf?: readonly JsonSchema[]
  oneOf?: readonly JsonSchema[]
  not?: JsonSchema
  properties?: Readonly<Record<string, JsonSchema>>
  required?: readonly string[]
  minProperties?: number
  additionalProperties?: boolean
  items?: JsonSchema
  minItems?: number
  maxItems?: number
  uniqueItems?: boolean
  /** No two elements have the same in this field. */
  'x-ulikt'?: string
  /** The elements of this list never give less than what it stands in, nor than the one before. */
  'x-stiger'?: string
  /** The time that it tells, by its fields, is not before this one. */
  'x-tidligst'?: string
  minLength?: number
  maxLength?: number
  pattern?: string
  minimum?: number
  maximum?: number
  exclusiveMinimum?: number
  exclusiveMaximum?: number
  format?: string
  contentMediaType?: string
  formatMinimum?: string
  formatMaximum?: string
}

const KJENT = new Set(
  'type const enum anyOf oneOf not properties required minProperties additionalProperties items minItems maxItems uniqueItems minLength maxLength pattern minimum maximum exclusiveMinimum exclusiveMaximum format formatMinimum formatMaximum contentMediaType'.split(
    ' ',
  ),
)
const FORKLARER = /^(\$schema|title|description|default|x-.+)$/

/**
 * Values that the schema allows, bounds included; null when it allows none. A keyword that the
 * generator does not know is an error, so that it never hands out what the schema forbids.
 */
export function fraSkjema(skjema: JsonSchema): fc.Arbitrary<unknown> | null {
  const ukjent = Object.keys(skjema).find((n) => !KJENT.has(n) && !FORKLARER.test(n))
  if (ukjent) throw new Error(`JSON Schema: ${ukjent} is not known to the generator`)
  // A picture is brought to the case before it is named: none can be thought up.
  if (skjema.not || skjema.contentMediaType) return null
  if ('const' in skjema) return fc.constant(skjema.const)
  if (skjema.enum) return fc.constantFrom(...skjema.enum)
  const grener = skjema.oneOf ?? skjema.anyOf
  if (grener) {
    const mulige = grener.flatMap((gren) => {
      const arbitrary = fraSkjema(gren)
      // Nothing is seldomer than something, or hardly a list of rows would ever be whole.
      return arbitrary ? [{ arbitrary, weight: gren.type === 'null' ? 1 : 3 }] : []
    })
    return mulige.length > 0 ? fc.oneof(...mulige) : null
  }
  return avType(skjema)
}

function avType(skjema: JsonSchema): fc.Arbitrary<unknown> | null {
  switch (skjema.type) {
    case 'object':
      return objekt(skjema)
    case 'array':
      return liste(skjema)
    case 'string':
      return skjema.format === 'date' ? dato(skjema) : tekst(skjema)
    case 'integer':
      return fc.integer({ min: skjema.minimum, max: skjema.maximum })
    case 'number':
      return tall(skjema)
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    default:
      throw new Error(`JSON Schema: type ${skjema.type} is not known to the generator`)
  }
}

function objekt({
  properties = {},
  required = [],
  minProperties = 0,
  'x-stiger': stigende,
  'x-tidligst': tidligst = '',
}: JsonSchema): fc.Arbitrary<unknown> | null {
  const felt: Record<string, fc.Arbitrary<unknown>> = {}
  for (const [navn, skjema] of Object.entries(properties)) {
    const verdi = fraSkjema(skjema)
    if (verdi) felt[navn] = verdi
    else if (required.includes(navn)) return null
  }
  const alle = fc
    .record(felt, { requiredKeys: [...required], noNullPrototype: true })
    .filter(({ dato, kl }) => tidligst === '' || `${dato}T${kl}` >= tidligst)
  const mulige = stigende === undefined ? alle : alle.map((en) => medFlateTrinn(en, stigende))
  return minProperties > 0 ? mulige.filter((en) => Object.keys(en).length >= minProperties) : mulige
}

/** What is as much as the one before is never less. */
function medFlateTrinn(verdi: Readonly<Record<string, unknown>>, liste: string) {
  const trinn = verdi[liste]
  if (!Array.isArray(trinn)) return verdi
  const likt = (en: object) =>
    Object.fromEntries(Object.keys(en).flatMap((n) => (n in verdi ? [[n, verdi[n]]] : [])))
  return { ...verdi, [liste]: trinn.map(likt) }
}

function liste(skjema: JsonSchema): fc.Arbitrary<unknown> | null {
  const { items, minItems = 0, maxItems = 10, uniqueItems = false, 'x-ulikt': felt } = skjema
  const element = items ? fraSkjema(items) : fc.jsonValue()
  if (!element) return minItems > 0 ? null : fc.constant([])
  const antall = { minLength: minItems, maxLength: Math.min(maxItems, minItems + 4) }
  const ulikt = (en: unknown) =>
    JSON.stringify(felt === undefined ? en : Reflect.get(Object(en), felt))
  if (!uniqueItems && felt === undefined) return fc.array(element, antall)
  return fc.uniqueArray(element, { ...antall, selector: ulikt })
}

function tekst({ minLength = 0, maxLength = 40, pattern }: JsonSchema): fc.Arbitrary<string> {
  if (pattern !== undefined && pattern !== '\\S') {
    return fc
      .stringMatching(new RegExp(pattern))
      .filter((s) => s.length >= minLength && s.length <= maxLength)
  }
  const maks = Math.min(maxLength, minLength + 20)
  const kort = fc.string({ unit: 'binary', minLength, maxLength: maks })
  const fritt = fc.oneof(
    { weight: 9, arbitrary: kort },
    { weight: 1, arbitrary: fc.constant('å'.repeat(maxLength)) },
  )
  return pattern ? fritt.map((s) => (/\S/.test(s) ? s : `ø${s.slice(1)}`)) : fritt
}

function dato({ formatMinimum, formatMaximum }: JsonSchema): fc.Arbitrary<string> | null {
  const min = dagnummer(formatMinimum ?? '1970-01-01')
  const max = dagnummer(formatMaximum ?? '2100-12-31')
  return min > max ? null : fc.integer({ min, max }).map(fraDagnummer)
}

function tall(skjema: JsonSchema): fc.Arbitrary<number> {
  return fc
    .double({
      min: skjema.exclusiveMinimum ?? skjema.minimum,
      minExcluded: skjema.exclusiveMinimum !== undefined,
      max: skjema.exclusiveMaximum ?? skjema.maximum,
      maxExcluded: skjema.exclusiveMaximum !== undefined,
      noNaN: true,
      noDefaultInfinity: true,
    })
    .map((n) => (n === 0 ? 0 : n))
}
