/** Parties of the case, as they stand in a form. */
export const parten = {
  slag: 'Who?',
  person: 'Member of staff',
  rolle: 'Role',
  foresatt: 'Guardian',
  tjeneste: 'Service',
  annen: 'Who?',
}
export const partslag = {
  barnet: 'the child',
  foresatt: 'guardian',
  ansatt: 'staff',
  tjeneste: 'service',
  annen: 'somebody else',
}
