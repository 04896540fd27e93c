/** Roles and parts in a case, as they stand inside a sentence. */
export const rolle = {
  kontaktlaerer: 'kontaktlærer',
  teamleder: 'teamleder',
  pedagogiskLeder: 'pedagogisk leder',
  tiltaksleder: 'tiltaksleder',
  rektor: 'rektor',
  styrer: 'styrer',
  enhetsleder: 'enhetsleder',
  kommunalsjef: 'kommunalsjef',
  koordinator: 'koordinator',
  helsesykepleier: 'helsesykepleier',
  los: 'los',
  ppt: 'PPT',
}

export const part = {
  system: 'Stafett',
  stafettholder: 'stafettholder',
  mottaker: 'den som får tilbud om stafetten',
}

/** Last words of a list: «a, b og c», «a, b eller c». */
export const bindeord = { og: 'og', eller: 'eller' }

/** One element of a list that is filled in row by row. */
export const element = { rader: 'Rad', tiltak: 'Tiltak', dager: 'Dag' }

/** A possible step, told by its number. */
export const tilTrinn = 'Gå til trinn {trinn}'
