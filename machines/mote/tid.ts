import { z } from 'zod'
import { dato, horisont } from '../sak/skjema/felles.ts'

/** By day: no hour that the clock skips or has twice, and none that goes on past midnight. */
const KLOKKESLETT = /^(0[7-9]|1\d|20):[0-5][05]$/

const klokkeslett = z
  .string()
  .refine((kl) => KLOKKESLETT.test(kl), { params: { grunn: 'klokkeslett' } })
  .meta({ pattern: KLOKKESLETT.source })

/**
 * When a meeting is, as clocks on the wall in Norway show it: begins at `kl` and lasts `minutter`, so
 * that no end lies before its start.
 */
export const tid = (idag: string) =>
  z.strictObject({
    dato: dato(idag, horisont(idag)),
    kl: klokkeslett,
    minutter: z.int().min(15).max(180),
  })
export type Tid = z.infer<ReturnType<typeof tid>>

/** What a time is called among others of its meeting, and sorted by: `2026-12-03T10:00`. */
export const tidspunkt = ({ dato, kl }: Pick<Tid, 'dato' | 'kl'>): string => `${dato}T${kl}`

const minutt = (kl: string) => Number(kl.slice(0, 2)) * 60 + Number(kl.slice(3))

/** When it ends, as `kl`. */
export const slutt = ({ kl, minutter }: Pick<Tid, 'kl' | 'minutter'>): string => {
  const da = minutt(kl) + minutter
  return [Math.floor(da / 60), da % 60].map((del) => String(del).padStart(2, '0')).join(':')
}

/** Whether two times have a moment in common; one may begin as the other ends. */
export const overlapper = (a: Tid, b: Tid): boolean =>
  a.dato === b.dato && a.kl < slutt(b) && b.kl < slutt(a)

/** The times to choose among, none over another. Each that is says so. */
export const tider = (idag: string) =>
  z
    .array(tid(idag))
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
