import { minutter } from '../kalender/klokke.ts'

/**
 * When a meeting is, as clocks on the wall in Norway show it: begins at `kl` and lasts `minutter`.
 */
export type Tid = { dato: string; kl: string; minutter: number }

/** What a time is called among others of its meeting, and sorted by: `2026-12-03T10:00`. */
export const tidspunkt = ({ dato, kl }: Pick<Tid, 'dato' | 'kl'>): string => `${dato}T${kl}`

/** When it ends, as `kl`. */
export const slutt = ({ kl, minutter: lengde }: Pick<Tid, 'kl' | 'minutter'>): string => {
  const da = minutter(kl) + lengde
  return [Math.floor(da / 60), da % 60].map((del) => String(del).padStart(2, '0')).join(':')
}

/** Whether a time has a moment in common with what lasts from one clock to another on a day. */
export const kolliderer = (
  tid: Tid,
  { dato, fra, til }: { dato: string; fra: string; til: string },
): boolean => tid.dato === dato && tid.kl < til && fra < slutt(tid)

/** Whether two times have a moment in common; one may begin as the other ends. */
export const overlapper = (a: Tid, b: Tid): boolean =>
  kolliderer(a, { dato: b.dato, fra: b.kl, til: slutt(b) })

/** Today, and what clocks show; without a clock all of the day is ahead. */
export type Naa = { idag: string; klokka?: string | undefined }

/** Whether a time has ended by then; one that has begun has not. */
export const erForbi = (tid: Tid, { idag, klokka = '00:00' }: Naa): boolean =>
  `${tid.dato}T${slutt(tid)}` <= `${idag}T${klokka}`

/** The last day among the times of a poll. */
export const sisteDag = (tider: readonly Tid[]): string =>
  tider
    .map(({ dato }) => dato)
    .sort()
    .at(-1) ?? ''
