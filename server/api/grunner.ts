import type { Spraak } from './spraak.ts'

export type Grunn =
  | 'mangler'
  | 'type'
  | 'forKort'
  | 'forLang'
  | 'forLite'
  | 'forStort'
  | 'forFaa'
  | 'forMange'
  | 'tom'
  | 'dato'
  | 'format'
  | 'valg'
  | 'form'
  | 'ukjent'
  | 'ugyldig'
  | 'stor'
  | 'utenfor'
  | 'brukt'
  | 'json'

const TEKSTER: Record<Spraak, Record<Grunn, string>> = {
  nb: {
    mangler: 'Mangler.',
    type: 'Har feil type.',
    forKort: 'Er for kort, minst {n} tegn.',
    forLang: 'Er for lang, høyst {n} tegn.',
    forLite: 'Er for lavt, minst {n}.',
    forStort: 'Er for høyt, høyst {n}.',
    forFaa: 'Har for få, minst {n}.',
    forMange: 'Har for mange, høyst {n}.',
    tom: 'Kan ikke være tom.',
    dato: 'Er ikke en dato som finnes.',
    format: 'Er skrevet på feil måte.',
    valg: 'Er ikke et av valgene.',
    form: 'Passer ikke med noen av formene.',
    ukjent: 'Er et ukjent felt.',
    ugyldig: 'Er ikke gyldig.',
    utenfor: 'Ligger utenfor det som er mulig.',
    brukt: 'Er brukt til noe annet.',
    stor: 'Det som ble sendt, er for stort.',
    json: 'Det som ble sendt, kan ikke leses.',
  },
  nn: {
    mangler: 'Manglar.',
    type: 'Har feil type.',
    forKort: 'Er for kort, minst {n} teikn.',
    forLang: 'Er for lang, høgst {n} teikn.',
    forLite: 'Er for lågt, minst {n}.',
    forStort: 'Er for høgt, høgst {n}.',
    forFaa: 'Har for få, minst {n}.',
    forMange: 'Har for mange, høgst {n}.',
    tom: 'Kan ikkje vere tom.',
    dato: 'Er ikkje ein dato som finst.',
    format: 'Er skrive på feil måte.',
    valg: 'Er ikkje eit av vala.',
    form: 'Passar ikkje med nokon av formene.',
    ukjent: 'Er eit ukjent felt.',
    ugyldig: 'Er ikkje gyldig.',
    utenfor: 'Ligg utanfor det som er mogleg.',
    brukt: 'Er brukt til noko anna.',
    stor: 'Det som vart sendt, er for stort.',
    json: 'Det som vart sendt, kan ikkje lesast.',
  },
  en: {
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
  },
}

/** A reason in plain words. `n` fills the bound of a length or size. */
export const grunnTekst = (grunn: Grunn, spraak: Spraak, n?: number | bigint): string =>
  TEKSTER[spraak][grunn].replace('{n}', String(n))
