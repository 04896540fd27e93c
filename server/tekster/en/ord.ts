import type * as nb from '../nb/ord.ts'

export const rolle: typeof nb.rolle = {
  kontaktlaerer: 'class teacher',
  teamleder: 'team leader',
  pedagogiskLeder: 'pedagogical leader',
  tiltaksleder: 'lead for measures',
  rektor: 'head teacher',
  styrer: 'head of the kindergarten',
  enhetsleder: 'head of unit',
  kommunalsjef: 'municipal director',
  koordinator: 'coordinator',
  helsesykepleier: 'public health nurse',
  los: 'youth guide (los)',
  ppt: 'educational psychology service (PPT)',
}

export const part: typeof nb.part = {
  system: 'Stafett',
  stafettholder: 'relay holder',
  mottaker: 'the one who is offered the relay',
}

export const bindeord: typeof nb.bindeord = { og: 'and', eller: 'or' }

export const element: typeof nb.element = { rader: 'Row', tiltak: 'Measure', dager: 'Day' }

export const tilTrinn = 'Go to step {trinn}'
