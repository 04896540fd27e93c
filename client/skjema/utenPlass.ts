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

/** Every text in it, without the white space around. */
export function tekster(verdi: Json | undefined): string[] {
  if (typeof verdi === 'string') return verdi.trim() === '' ? [] : [verdi.trim()]
  if (typeof verdi !== 'object' || verdi === null) return []
  return Object.values(verdi).flatMap(tekster)
}

const erMerke = (tekst: string) =>
  /^\d{4}-\d\d-\d\d$/.test(tekst) || /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(tekst)
