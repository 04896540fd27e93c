import { tilData } from './data.ts'
import type { Json, JsonSchema } from './jsonSchema.ts'
import { lesFelt } from './les.ts'

const innhold = (skjema: JsonSchema, data: Json) =>
  JSON.stringify(tilData(lesFelt(skjema, data, { navn: '', paakrevd: true })))

/** Whether a form says something else than what it began with. */
export const erEndret = (skjema: JsonSchema, data: Json, begynte: Json): boolean =>
  innhold(skjema, data) !== innhold(skjema, begynte)
