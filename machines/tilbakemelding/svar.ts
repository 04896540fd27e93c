import { leggTilDager } from '../kalender/dato.ts'
import type { Rutine } from '../rutine/skjema.ts'
import type { Part } from '../sak/part.ts'

/** Who is asked in the same words, and counted apart from the others. */
export const SVARGRUPPER = ['barn', 'ungdom', 'voksen'] as const
export type Svargruppe = (typeof SVARGRUPPER)[number]

/** The four faces, the gladdest first. */
export const ANSIKTER = ['veldigBra', 'bra', 'daarlig', 'veldigDaarlig'] as const
export type Ansikt = (typeof ANSIKTER)[number]

/** How somebody who was at a meeting is asked; of the child alone one knows the age. */
export const svargruppe = (
  { tilbakemelding: { ungdomFra } }: Pick<Rutine, 'tilbakemelding'>,
  { slag }: Pick<Part, 'slag'>,
  barnetsAlder: number,
): Svargruppe => {
  if (slag !== 'barnet') return 'voksen'
  return ungdomFra !== null && barnetsAlder >= ungdomFra ? 'ungdom' : 'barn'
}

/** The last day on which those who were at a meeting may say what they thought of it. */
export const svarfrist = (
  { tilbakemelding: { dager } }: Pick<Rutine, 'tilbakemelding'>,
  { dato }: { dato: string },
): string => leggTilDager(dato, dager)
