import type { grunn as nb } from '../nb/grunn.ts'

export const grunn: typeof nb = {
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
}
