import { z } from 'zod'

const skrevet = new WeakMap<z.ZodType, z.core.JSONSchema.BaseSchema>()

/** A schema as JSON Schema; those that never change are written once. */
export const somJson = (skjema: z.ZodType): z.core.JSONSchema.BaseSchema => {
  const json = skrevet.get(skjema) ?? flatt(z.toJSONSchema(skjema))
  skrevet.set(skjema, json)
  return json
}

/** Possibilities within a possibility stand beside the others: to a reader they are one choice. */
const flatt = (json: z.core.JSONSchema.BaseSchema): z.core.JSONSchema.BaseSchema =>
  json.oneOf ? { ...json, oneOf: json.oneOf.flatMap(({ ...gren }) => gren.oneOf ?? [gren]) } : json
