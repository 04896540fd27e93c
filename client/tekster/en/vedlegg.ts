import type { Tekster } from '../typer.ts'

/** A picture that is brought to a case, and shown there. */
export const vedlegg: Tekster['vedlegg'] = {
  velg: 'Choose or take a picture',
  bytt: 'Change the picture',
  fjern: 'Remove the picture',
  laster: 'Uploading …',
  lastet: 'The picture is uploaded.',
  valgt: 'The picture that is chosen',
  forStort: 'The picture is too large. It can be at most {mb} MB.',
  ikkeFram: 'The picture did not get through. Try again.',
  ikkeVist: 'The picture cannot be shown now.',
}
