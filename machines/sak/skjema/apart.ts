import { z } from 'zod'
import { hverForSeg } from '../../familie/hverForSeg.ts'
import { tekst } from './felles.ts'
import type { Verden } from './verden.ts'

type Foresatte = Pick<Verden, 'foresatte'>
// The fields are there where guardians live apart, and only there: who reads what is stored finds them
// or does not, whatever the families of today are like.
type Hvem = { foresatte: z.ZodOptional<z.ZodType<string[]>> }
type Hversitt = { uenige: z.ZodOptional<z.ZodType<Partial<Record<string, string>>>> }

/** Which of the guardians: asked where they live apart, as contact is each one's own. */
export const hvemAv = ({ foresatte }: Foresatte): Hvem => {
  const apart = hverForSeg(foresatte)
  const hvem = () => ({ foresatte: z.array(z.enum(apart)).min(1).max(apart.length) })
  return (apart.length === 0 ? {} : hvem()) as Hvem
}

/** What each of those who live apart sees in another way than the rest. */
export const hverSitt = ({ foresatte }: Foresatte): Hversitt => {
  const apart = hverForSeg(foresatte)
  const ett = Object.fromEntries(apart.map((id) => [id, tekst(2000).optional()]))
  return (apart.length === 0 ? {} : { uenige: z.strictObject(ett).optional() }) as Hversitt
}

/** Whose understanding: the guardians' together, or, where they live apart, one guardian's by the id. */
export const sidene = ({ foresatte }: Foresatte): z.ZodType<string> => {
  const apart = hverForSeg(foresatte)
  return z.enum(['arena', ...(apart.length === 0 ? ['foresatte'] : apart), 'barnet'])
}
