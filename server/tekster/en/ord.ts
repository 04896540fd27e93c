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
  koordinator: 'BTI coordinator',
  helsesykepleier: 'public health nurse',
  los: 'youth guide (los)',
  ppt: 'educational psychology service (PPT)',
}

export const part: typeof nb.part = {
  system: 'Stafett',
  lenke: 'somebody invited',
  stafettholder: 'relay holder',
  mottaker: 'the one who is offered the relay',
}

const hjelper = {
  familieOgForebygging: 'family and prevention service',
  fastlege: 'family doctor',
  nav: 'NAV',
  barnevern: 'child welfare service',
}

export const deltaker: typeof nb.deltaker = {
  barnet: 'the child',
  foresatte: 'guardians',
  ...rolle,
  ...hjelper,
  andre: 'others',
}

export const tjeneste: typeof nb.tjeneste = {
  skolehelsetjenesten: 'school health service',
  helsestasjon: 'child health clinic',
  los: rolle.los,
  ppt: rolle.ppt,
  fysioErgo: 'physiotherapy and occupational therapy',
  avlastning: 'respite care',
  ambulerendeUngdomsteam: 'ambulant youth team',
  spesialisthelsetjenesten: 'specialist health service (BUP, HABU and others)',
  habu: 'HABU (child habilitation)',
  bup: 'BUP (child mental health)',
  andreSpesialister: 'others in the specialist health service',
  fraBarnetsLiv: 'others in the child’s life',
  ...hjelper,
}

/** How hard something is, as a child shades it. */
export const grad: typeof nb.grad = {
  fint: 'goes fine',
  litt: 'a little hard',
  ganske: 'quite hard',
  veldig: 'very hard',
}

/** How much of a day a child could manage to be there. */
export const dagen: typeof nb.dagen = {
  hjemme: 'at home',
  noenTimer: 'some hours',
  heleDagen: 'the whole day',
}

export const side: typeof nb.side = {
  skole: 'The school’s',
  barnehage: 'The kindergarten’s',
  foresatte: 'The guardians’',
  barnet: 'The child’s',
}

export const bindeord: typeof nb.bindeord = { og: 'and', eller: 'or' }

export const element: typeof nb.element = {
  trapp: 'Step',
  rader: 'Row',
  tiltak: 'Measure',
  dager: 'Day',
  tidslinje: 'Event',
  pluss: 'Plus',
  minus: 'Minus',
}

export const tilTrinn = 'Go to step {trinn}'

export const omProsess = '{tittel}: {prosess}'
