import { tilData } from './data.ts'
import type { Json, JsonSchema } from './jsonSchema.ts'
import { lesFelt } from './les.ts'

/**
 * What was written in an earlier form and has no field in this one: nothing of it is dropped unseen.
 * Days and ids are no words of anybody's.
 */
export function utenPlass(skjema: JsonSchema, skrevet: Json | undefined): string[] {
  const lest = tilData(lesFelt(skjema, skrevet, { navn: '', paakrevd: true }))
  const medPlass = new Set(tekster(lest))
  return [...new Set(tekster(skrevet))].filter((en) => !medPlass.has(en) && !erMerke(en))
}

/**
 * What was written in a form that does not stand open: `enkeltord` may be words of somebody's, or what the
 * form called its choices, where the form is not at hand to tell.
 */
export function skrevneOrd(
  skrevet: Json | undefined,
  skjema?: JsonSchema,
): { skrevet: string[]; enkeltord: string[] } {
  const valg = new Set<unknown>(skjema && valgI(skjema))
  const alle = [...new Set(tekster(skrevet))].filter((en) => !erMerke(en) && !valg.has(en))
  const erEnkeltord = (tekst: string) => /^[a-z][\w.-]*$/i.test(tekst)
  return {
    skrevet: alle.filter((en) => !erEnkeltord(en)),
    enkeltord: alle.filter(erEnkeltord),
  }
}

/** All that can be chosen in a form, as it is sent. */
function valgI({
  const: fast,
  enum: valg = [],
  properties,
  items,
  oneOf,
  anyOf,
}: JsonSchema): unknown[] {
  const deler = [...Object.values(properties ?? {}), ...(oneOf ?? []), ...(anyOf ?? [])]
  if (items) deler.push(items)
  return [...valg, fast, ...deler.flatMap(valgI)]
}

/** Every text in it, without the white space around. */
export function tekster(verdi: Json | undefined): string[] {
  if (typeof verdi === 'string') return verdi.trim() === '' ? [] : [verdi.trim()]
  if (typeof verdi !== 'object' || verdi === null) return []
  return Object.values(verdi).flatMap(tekster)
}

const erMerke = (tekst: string) =>
  /^\d{4}-\d\d-\d\d$/.test(tekst) ||
  /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(tekst) ||
  /^[\da-f]{64}$/.test(tekst)
