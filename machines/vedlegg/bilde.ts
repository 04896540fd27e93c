import { z } from 'zod'

/** A picture of the case, by its id. An event names it; the picture itself is kept beside. */
export const bilde = () =>
  z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .meta({ contentMediaType: 'image/*' })
