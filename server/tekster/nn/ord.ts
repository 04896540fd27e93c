import type * as nb from '../nb/ord.ts'

export const rolle: typeof nb.rolle = {
  kontaktlaerer: 'kontaktlærar',
  teamleder: 'teamleiar',
  pedagogiskLeder: 'pedagogisk leiar',
  tiltaksleder: 'tiltaksleiar',
  rektor: 'rektor',
  styrer: 'styrar',
  enhetsleder: 'einingsleiar',
  kommunalsjef: 'kommunalsjef',
  koordinator: 'koordinator',
  helsesykepleier: 'helsesjukepleiar',
  los: 'los',
  ppt: 'PPT',
}

export const part: typeof nb.part = {
  system: 'Stafett',
  stafettholder: 'stafetthaldar',
  mottaker: 'den som får tilbod om stafetten',
}

export const bindeord: typeof nb.bindeord = { og: 'og', eller: 'eller' }

export const element: typeof nb.element = { rader: 'Rad', tiltak: 'Tiltak', dager: 'Dag' }

export const tilTrinn = 'Gå til trinn {trinn}'
