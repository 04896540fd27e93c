/** Parties of the case, as they stand in a form. */
export const parten = {
  slag: 'Kven?',
  person: 'Tilsett',
  rolle: 'Rolle',
  foresatt: 'Føresett',
  tjeneste: 'Teneste',
  annen: 'Kven?',
}
export const partslag = {
  barnet: 'barnet',
  foresatt: 'føresett',
  ansatt: 'tilsett',
  tjeneste: 'teneste',
  annen: 'ein annan',
}
