import { z } from 'zod'
import { TEKSTFILER } from '../../machines/tegnsett/grenser.ts'
import { SLAG } from './slag.ts'

/** A file as it is sent: the whole of it, each time. */
export const Folkefil = z.strictObject({
  slag: z.enum(SLAG),
  innhold: z.string().max(TEKSTFILER.liste),
  alle: z.boolean(),
})
