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

/** Data that the event's own JSON Schema allows in this case at this moment; null where none can be. */
export const muligData = (
  sak: Pick<Sak, 'rutine' | 'stand' | 'idag' | 'foresatte'>,
  type: HendelseType,
  om?: string,
): fc.Arbitrary<unknown> | null => {
  const verden = verdenI(sak.stand, omverden(sak), om)
  const skjema = skjemaFor(type, verden)
  const data = bygde.get(skjema) ?? fraSkjema(z.toJSONSchema(skjema) as JsonSchema)
  if (data) bygde.set(skjema, data)
  return data
}

/** The same, of an event that the case can take. */
export const gyldigData = (...[sak, type, om]: Parameters<typeof muligData>) => {
  const data = muligData(sak, type, om)
  if (!data) throw new Error(`no data can be valid for ${type}`)
  return data
}

/** The same valid data each time it is asked for. */
export const enGyldig = (sak: Sak, type: HendelseType, om?: string): unknown =>
  fc.sample(gyldigData(sak, type, om), { seed: 1, numRuns: 1 })[0]
