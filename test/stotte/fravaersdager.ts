import type { Fravaersdag } from '../../machines/fravaer/terskler.ts'
import { leggTilDager, ukedag } from '../../machines/kalender/dato.ts'
import { erSkoledag } from '../../machines/kalender/skoledager.ts'
import { orlandSkole2026_2 } from '../../machines/rutine/orlandSkole/v2026_2/rutine.ts'
import type { Rutine } from '../../machines/rutine/skjema.ts'

/** The school's 2026.2, but for that a case on trinn 0 is asked about every pattern. */
export const monstreISak: Rutine = {
  ...orlandSkole2026_2,
  fravaer: {
    ...orlandSkole2026_2.fravaer,
    monstre: orlandSkole2026_2.fravaer.monstre.map((en) => ({ ...en, iTrinn: [0] })),
  },
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
export function skoledager(fra: string, til: string, rutine: Rutine = orlandSkole2026_2): string[] {
  const dager: string[] = []
  for (let den = fra; den <= til; den = leggTilDager(den, 1)) {
    if (erSkoledag(den, rutine)) dager.push(den)
  }
  return dager
}

/** The school days on one weekday (1 is Monday) from `fra` to `til`. */
export const paaUkedag = (nr: number, fra: string, til: string): string[] =>
  skoledager(fra, til).filter((dato) => ukedag(dato) === nr)
