import { z } from 'zod'
import type { Rutine } from '../rutine/skjema.ts'
import type { Part } from '../sak/part.ts'

/** Who is asked in the same words, and counted apart from the others. */
export const Svargruppe = z.enum(['barn', 'ungdom', 'voksen'])
export type Svargruppe = z.infer<typeof Svargruppe>

/** The four faces, the gladdest first. */
export const Ansikt = z.enum(['veldigBra', 'bra', 'daarlig', 'veldigDaarlig'])
export type Ansikt = z.infer<typeof Ansikt>

/** How somebody who was at a meeting is asked; of the child alone one knows the age. */
export const svargruppe = (
  { tilbakemelding: { ungdomFra } }: Pick<Rutine, 'tilbakemelding'>,
  { slag }: Pick<Part, 'slag'>,
  barnetsAlder: number,
): Svargruppe => {
  if (slag !== 'barnet') return 'voksen'
  return ungdomFra !== null && barnetsAlder >= ungdomFra ? 'ungdom' : 'barn'
}
