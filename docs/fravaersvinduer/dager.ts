import type { Fravaersdag } from '../../machines/fravaer/terskler.ts'
import { dagerMellom, leggTilDager, ukedag } from '../../machines/kalender/dato.ts'
import { erSkoledag } from '../../machines/kalender/skoledager.ts'
import { orlandSkole } from '../../machines/rutine/orlandSkole/rutine.ts'
import type { Tilfeldig } from '../../server/demo/tilfeldig.ts'

const [FORSTE, SISTE] = ['2026-08-17', '2027-06-18']

/** The days of the school year, in order. */
export const SKOLEDAGER = alle().filter((dato) => erSkoledag(dato, orlandSkole))

function alle(): string[] {
  const dager: string[] = []
  for (let dato = FORSTE; dato <= SISTE; dato = leggTilDager(dato, 1)) dager.push(dato)
  return dager
}

const FERIE = 7
/** The last school days before a week or more without school. */
export const FOER_FERIENE = SKOLEDAGER.filter(
  (dato, nr) => dagerMellom(dato, SKOLEDAGER[nr + 1] ?? dato) > FERIE,
)

/** How a child is away on a day, by its date. The latest word stands. */
export type Borte = Map<string, Omit<Fravaersdag, 'dato'>>
type Hvordan = Omit<Fravaersdag, 'dato'>

export const SYK: Hvordan = { art: 'dokumentert', aarsak: 'sykdom', timer: null }
export const FRI: Hvordan = { art: 'dokumentert', aarsak: 'permisjon', timer: null }
export const ANNET: Hvordan = { art: 'udokumentert', aarsak: 'annet', timer: null }
export const UKJENT: Hvordan = { art: 'udokumentert', aarsak: 'ukjent', timer: null }
/** At the dentist's, or the like. */
const AVTALE: Hvordan = { art: 'dokumentert', aarsak: 'avklart', timer: 2 }
const FORSENT: Hvordan = { art: 'udokumentert', aarsak: 'annet', timer: 0.5, forsent: 20 }
const GYM: Hvordan = { art: 'udokumentert', aarsak: 'annet', timer: 1, fag: ['Kroppsøving'] }

export const iRad = (borte: Borte, fra: number, antall: number, hvordan: Hvordan): void => {
  for (const dato of SKOLEDAGER.slice(fra, fra + antall)) borte.set(dato, hvordan)
}

/** Any day of the year, or from one to another. */
export const enDag = (sjanse: Tilfeldig, fra = 0, til = SKOLEDAGER.length - 1): number =>
  sjanse.heltall(fra, til)

/** Every week on one weekday, as often as `andel` says. */
export function ukentlig(
  borte: Borte,
  sjanse: Tilfeldig,
  { nr, andel, hva }: { nr: number; andel: number; hva: 'hele' | 'gym' | 'forsent' },
): void {
  const hvordan = { hele: UKJENT, gym: GYM, forsent: FORSENT }[hva]
  for (const dato of SKOLEDAGER) {
    if (ukedag(dato) === nr && sjanse.tall() < andel) borte.set(dato, hvordan)
  }
}

/** The year of most children: ill now and then, most in winter, an appointment, a day off, a late morning. */
export function vanlig(borte: Borte, sjanse: Tilfeldig): void {
  for (let nr = sjanse.heltall(0, 2); nr > 0; nr--) {
    borte.set(SKOLEDAGER[enDag(sjanse)] ?? FORSTE, AVTALE)
  }
  for (let nr = sjanse.heltall(0, 2); nr > 0; nr--) {
    borte.set(SKOLEDAGER[enDag(sjanse)] ?? FORSTE, FORSENT)
  }
  if (sjanse.tall() < 0.3) iRad(borte, enDag(sjanse), sjanse.heltall(1, 3), FRI)
  if (sjanse.tall() < 0.4) iRad(borte, enDag(sjanse), 1, sjanse.en([ANNET, UKJENT]))
  korteSykdommer(borte, sjanse, sjanse.heltall(0, 4))
  // The flu goes through the school in January and February.
  if (sjanse.tall() < 0.25) iRad(borte, enDag(sjanse, 88, 115), sjanse.heltall(3, 5), SYK)
}

export function korteSykdommer(borte: Borte, sjanse: Tilfeldig, antall: number): void {
  for (let nr = 0; nr < antall; nr++) {
    const fra = nr % 2 === 0 ? enDag(sjanse) : enDag(sjanse, 50, 135)
    iRad(borte, fra, sjanse.en([1, 1, 2, 2, 3, 4]), SYK)
  }
}
