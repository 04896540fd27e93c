import { ender } from '../../../machines/fravaer/tider.ts'
import { minutter } from '../../../machines/kalender/klokke.ts'
import type { Verdi } from './verdier.ts'

const KLOKKESLETT = /^(\d{1,2})[:.]?(\d{2})$/

/** Reads `08:30`, `8.30` or `0830` as HH:MM; nothing there says nothing of it. */
export function lesKlokkeslett(tekst: string): Verdi<string | undefined> {
  if (tekst === '') return { verdi: undefined }
  const [, time = '', minutt = ''] = KLOKKESLETT.exec(tekst) ?? []
  return time !== '' && Number(time) < 24 && Number(minutt) < 60
    ? { verdi: `${time.padStart(2, '0')}:${minutt}` }
    : { grunn: 'klokkeslett' }
}

/** Minutes as hours of sixty, to the nearest hundredth. */
export const somTimer = (minutter: number): number => Math.round((minutter * 100) / 60) / 100

/** How long it was, in hours. */
export const varighet = (fra: string, til: string): number =>
  somTimer(minutter(til) - minutter(fra))

/** Whether the times, in order, keep clear of each other. */
export const erAtskilt = (tider: readonly string[]): boolean =>
  tider.every((tid, nr) => nr === 0 || ender(tider[nr - 1] ?? '').til <= ender(tid).fra)
