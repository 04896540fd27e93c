import type { Fravaersdag } from '../../machines/fravaer/terskler.ts'
import { leggTilDager, ukedag } from '../../machines/kalender/dato.ts'
import { erSkoledag } from '../../machines/kalender/skoledager.ts'
import { fravaer, normaltNaervaer } from '../../machines/rutine/orlandSkole/fravaer2026_2.ts'
import { orlandSkole } from '../../machines/rutine/orlandSkole/rutine.ts'
import { monstertekster } from '../../machines/rutine/orlandSkole/tekster/monstre.ts'
import type { Rutine } from '../../machines/rutine/skjema.ts'

/** The school's routine 2026.1 with the absence of 2026.2: several windows, patterns, periods of illness. */
export const flereVinduer: Rutine = {
  ...orlandSkole,
  versjon: '2026.2',
  fravaer,
  normaltNaervaer,
  tekster: { ...orlandSkole.tekster, ...monstertekster },
}

/** A whole day of absence that counts; what differs is said. */
export const dag = (dato: string, mer: Partial<Fravaersdag> = {}): Fravaersdag => ({
  dato,
  art: 'dokumentert',
  aarsak: 'annet',
  timer: null,
  ...mer,
})

/** School days from `fra` to `til`, both included. */
export function skoledager(fra: string, til: string, rutine: Rutine = flereVinduer): string[] {
  const dager: string[] = []
  for (let den = fra; den <= til; den = leggTilDager(den, 1)) {
    if (erSkoledag(den, rutine)) dager.push(den)
  }
  return dager
}

/** The school days on one weekday (1 is Monday) from `fra` to `til`. */
export const paaUkedag = (nr: number, fra: string, til: string): string[] =>
  skoledager(fra, til).filter((dato) => ukedag(dato) === nr)
