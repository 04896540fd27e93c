import { z } from 'zod'
import { SLAG } from './slag.ts'

/** A file as it is sent: the whole of it, each time. */
export const Folkefil = z.strictObject({
  slag: z.enum(SLAG),
  innhold: z.string(),
  alle: z.boolean(),
})
