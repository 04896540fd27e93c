import { z } from 'zod'

const skrevet = new WeakMap<z.ZodType, z.core.JSONSchema.BaseSchema>()

/** A schema as JSON Schema; those that never change are written once. */
export const somJson = (skjema: z.ZodType): z.core.JSONSchema.BaseSchema => {
  const json = skrevet.get(skjema) ?? z.toJSONSchema(skjema)
  skrevet.set(skjema, json)
  return json
}
