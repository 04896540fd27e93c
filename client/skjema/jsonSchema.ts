export type Json = string | number | boolean | null | Json[] | { [navn: string]: Json }

/** The part of JSON Schema (2020-12) that the server's forms are written in. */
export type JsonSchema = {
  type?: string | readonly string[]
  title?: string
  description?: string
  default?: Json
  const?: Json
  enum?: readonly Json[]
  /** Words for the values of `enum`. */
  'x-titler'?: Readonly<Record<string, string>>
  /** What one should know of some of them. */
  'x-hjelp'?: Readonly<Record<string, string>>
  /** For programs: no form asks for it. */
  'x-skjult'?: boolean
  anyOf?: readonly JsonSchema[]
  oneOf?: readonly JsonSchema[]
  not?: JsonSchema
  properties?: Readonly<Record<string, JsonSchema>>
  required?: readonly string[]
  minProperties?: number
  items?: JsonSchema
  minItems?: number
  maxItems?: number
  minLength?: number
  maxLength?: number
  pattern?: string
  minimum?: number
  exclusiveMinimum?: number
  maximum?: number
  format?: string
  /** `image/*`: the id of a picture of the case. */
  contentMediaType?: string
  formatMinimum?: string
  formatMaximum?: string
}
