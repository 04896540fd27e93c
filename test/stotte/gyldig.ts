import fc from 'fast-check'
import { z } from 'zod'
import { verdenI } from '../../machines/forlop/decide.ts'
import type { HendelseType } from '../../machines/forlop/hendelser.ts'
import { skjemaFor } from '../../machines/forlop/hendelser.ts'
import type { JsonSchema } from './fraSkjema.ts'
import { fraSkjema } from './fraSkjema.ts'
import type { Sak } from './sak.ts'
import { omverden } from './sak.ts'

const bygde = new WeakMap<z.ZodType, fc.Arbitrary<unknown>>()

/** Data that the event's own JSON Schema allows in this case at this moment. */
export const gyldigData = (
  sak: Pick<Sak, 'rutine' | 'stand' | 'idag' | 'foresatte'>,
  type: HendelseType,
  om?: string,
): fc.Arbitrary<unknown> => {
  const verden = verdenI(sak.rutine, sak.stand, omverden(sak), om)
  const skjema = skjemaFor(type, verden)
  const data = bygde.get(skjema) ?? fraSkjema(z.toJSONSchema(skjema) as JsonSchema)
  if (!data) throw new Error(`no data can be valid for ${type}`)
  bygde.set(skjema, data)
  return data
}

/** The same valid data each time it is asked for. */
export const enGyldig = (sak: Sak, type: HendelseType, om?: string): unknown =>
  fc.sample(gyldigData(sak, type, om), { seed: 1, numRuns: 1 })[0]
