/** Parties of the case, as they stand in a form. */
export const parten = {
  slag: 'Hvem?',
  person: 'Ansatt',
  rolle: 'Rolle',
  foresatt: 'Foresatt',
  tjeneste: 'Tjeneste',
  annen: 'Hvem?',
}
export const partslag = {
  barnet: 'barnet',
  foresatt: 'foresatt',
  ansatt: 'ansatt',
  tjeneste: 'tjeneste',
  annen: 'en annen',
}
