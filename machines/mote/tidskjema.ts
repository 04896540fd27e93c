import { z } from 'zod'
import { dato, horisont } from '../sak/skjema/felles.ts'
import type { Naa } from './tid.ts'
import { erForbi, overlapper } from './tid.ts'

/** By day: no hour that the clock skips or has twice, and none that goes on past midnight. */
const KLOKKESLETT = /^(0[7-9]|1\d|20):[0-5][05]$/

const klokkeslett = z
  .string()
  .refine((kl) => KLOKKESLETT.test(kl), { params: { grunn: 'klokkeslett' } })
  .meta({ pattern: KLOKKESLETT.source, maxLength: 5 })

/**
 * A time that a meeting can have: it has a length, so that no end lies before its start, and is not over.
 */
export const tid = ({ idag, klokka }: Naa) =>
  z
    .strictObject({
      dato: dato(idag, horisont(idag)),
      kl: klokkeslett,
      minutter: z.int().min(15).max(180),
    })
    .refine((en) => en.dato < idag || !erForbi(en, { idag, klokka }), {
      path: ['kl'],
      params: { grunn: 'forbi' },
    })
    .meta(klokka === undefined ? {} : { 'x-tidligst': `${idag}T${klokka}` })

/** The times to choose among, none over another. Each that is says so. */
export const tider = (naa: Naa) =>
  z
    .array(tid(naa))
    .min(1)
    .max(20)
    .check(({ value, issues }) => {
      value.forEach((en, nr) => {
        if (!value.slice(0, nr).some((annen) => overlapper(en, annen))) return
        const params = { grunn: 'overlapper' }
        issues.push({ code: 'custom', path: [nr], params, input: en })
      })
    })
    .meta({ 'x-ulikt': 'dato' })
