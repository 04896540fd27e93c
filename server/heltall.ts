import { z } from 'zod'

/** A whole number from the environment, where everything is text. */
export const heltall = (grunn: string, minst: number, mest: number) =>
  z
    .string()
    .regex(/^\d+$/, grunn)
    .transform(Number)
    .pipe(z.number().min(minst, grunn).max(mest, grunn))
