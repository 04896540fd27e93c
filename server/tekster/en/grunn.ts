import type { grunn as nb } from '../nb/grunn.ts'

export const grunn: typeof nb = {
  mangler: 'Is missing.',
  type: 'Has the wrong type.',
  forKort: 'Is too short, at least {n} characters.',
  forLang: 'Is too long, at most {n} characters.',
  forLite: 'Is too low, at least {n}.',
  forStort: 'Is too high, at most {n}.',
  forFaa: 'Has too few, at least {n}.',
  forMange: 'Has too many, at most {n}.',
  tom: 'Cannot be empty.',
  dato: 'Is not a date that exists.',
  format: 'Is written in the wrong way.',
  valg: 'Is not one of the choices.',
  form: 'Fits none of the forms.',
  ukjent: 'Is an unknown field.',
  ugyldig: 'Is not valid.',
  utenfor: 'Is outside what is possible.',
  brukt: 'Has been used for something else.',
  stor: 'What was sent is too large.',
  json: 'What was sent cannot be read.',
}
