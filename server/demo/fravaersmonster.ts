import type { Fravaersdag } from '../../machines/fravaer/terskler.ts'
import type { Kalender } from './kalender.ts'
import type { Tilfeldig } from './tilfeldig.ts'

/** How a child has been away, in school days (0 is the last one before today). */
export type Fravaersmonster = {
  /** Days away in the four weeks before the case was opened. */
  foer: number
  /** Share of days away while the case goes on. */
  andel?: number
  /** No counted absence in this many days before today. */
  ro?: number
  /** Days away among the last twelve: enough to pass a threshold. */
  siste?: number
}

const FIRE_UKER = 20
const TO_UKER = 12

type Slag = Pick<Fravaersdag, 'art' | 'aarsak'>
const TELLENDE: readonly [Slag, ...Slag[]] = [
  { art: 'dokumentert', aarsak: 'sykdom' },
  { art: 'udokumentert', aarsak: 'ukjent' },
  { art: 'udokumentert', aarsak: 'annet' },
]
const VANLIGE: typeof TELLENDE = [...TELLENDE, { art: 'dokumentert', aarsak: 'permisjon' }]

/** Days away by that pattern, in order of date, with a few of the kinds that do not count. */
export function fravaersdager(
  { foer, andel = 0, ro = 0, siste = 0 }: Fravaersmonster,
  start: number,
  { dato }: Kalender,
  sjanse: Tilfeldig,
): Fravaersdag[] {
  const dager = new Map<number, Omit<Fravaersdag, 'dato'>>()
  const spredt = (antall: number, fra: number, til: number, slag: typeof TELLENDE) => {
    for (let igjen = antall; igjen > 0; ) {
      const nr = sjanse.heltall(fra, til)
      if (dager.has(nr)) continue
      dager.set(nr, { ...sjanse.en(slag), timer: null })
      igjen -= 1
    }
  }
  if (siste > 0) {
    spredt(siste, 1 - TO_UKER, 0, TELLENDE)
    dager.set(-TO_UKER, { art: 'dokumentert', aarsak: 'avklart', timer: null })
    dager.set(-TO_UKER - 1, { art: 'udokumentert', aarsak: 'annet', timer: 2 })
  }
  spredt(foer, start - FIRE_UKER, start - 1, VANLIGE)
  for (let nr = start; nr <= -ro; nr++) {
    if (dager.has(nr)) continue
    if (sjanse.tall() < andel) dager.set(nr, { ...sjanse.en(VANLIGE), timer: null })
    else if (sjanse.tall() < 0.03)
      dager.set(nr, { art: 'udokumentert', aarsak: 'annet', timer: sjanse.heltall(1, 3) })
  }
  return [...dager].sort(([a], [b]) => a - b).map(([nr, dag]) => ({ dato: dato(nr), ...dag }))
}
