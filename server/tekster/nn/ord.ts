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
  koordinator: 'BTI-koordinator',
  helsesykepleier: 'helsesjukepleiar',
  los: 'los',
  ppt: 'PPT',
}

export const part: typeof nb.part = {
  system: 'Stafett',
  lenke: 'ein invitert',
  stafettholder: 'stafetthaldar',
  mottaker: 'den som får tilbod om stafetten',
}

const hjelper = {
  familieOgForebygging: 'familie og førebygging',
  fastlege: 'fastlege',
  nav: 'NAV',
  barnevern: 'barnevernstenesta',
}

export const deltaker: typeof nb.deltaker = {
  barnet: 'barnet',
  foresatte: 'føresette',
  ...rolle,
  ...hjelper,
  andre: 'andre',
}

export const tjeneste: typeof nb.tjeneste = {
  skolehelsetjenesten: 'skulehelsetenesta',
  helsestasjon: 'helsestasjon',
  los: rolle.los,
  ppt: rolle.ppt,
  fysioErgo: 'fysioterapi og ergoterapi',
  avlastning: 'avlasting',
  ambulerendeUngdomsteam: 'ambulerande ungdomsteam',
  spesialisthelsetjenesten: 'spesialisthelsetenesta (BUP, HABU og andre)',
  habu: 'HABU',
  bup: 'BUP',
  andreSpesialister: 'andre i spesialisthelsetenesta',
  fraBarnetsLiv: 'andre frå livet til barnet',
  ...hjelper,
}

/** How hard something is, as a child shades it. */
export const grad: typeof nb.grad = {
  fint: 'går fint',
  litt: 'litt vanskeleg',
  ganske: 'ganske vanskeleg',
  veldig: 'veldig vanskeleg',
}

/** How much of a day a child could manage to be there. */
export const dagen: typeof nb.dagen = {
  hjemme: 'heime',
  noenTimer: 'nokre timar',
  heleDagen: 'heile dagen',
}

export const side: typeof nb.side = {
  skole: 'Skulen si',
  barnehage: 'Barnehagen si',
  foresatte: 'Føresette si',
  barnet: 'Barnet si',
}

export const bindeord: typeof nb.bindeord = { og: 'og', eller: 'eller' }

export const element: typeof nb.element = {
  trapp: 'Trinn',
  rader: 'Rad',
  tiltak: 'Tiltak',
  dager: 'Dag',
  tidslinje: 'Hending',
  pluss: 'Pluss',
  minus: 'Minus',
}

export const tilTrinn = 'Gå til trinn {trinn}'

export const omProsess = '{tittel}: {prosess}'
