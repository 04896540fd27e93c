import { z } from 'zod'

export const Lenketekst = z.strictObject({ lenke: z.string().max(1000) })

/** An answer for each of the times, as the meeting has them. */
export const Lenkesvar = Lenketekst.extend({
  svar: z.record(z.string().max(20), z.string().max(20)),
  kommandoId: z.uuid(),
})
