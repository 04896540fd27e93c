import type { Deltaker, Rolle, Tjeneste } from '../../../machines/roller.ts'

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
  koordinator: 'BTI-koordinator',
  helsesykepleier: 'helsesykepleier',
  los: 'los',
  ppt: 'PPT',
} satisfies Record<Rolle, string>

export const part = {
  system: 'Stafett',
  lenke: 'en invitert',
  stafettholder: 'stafettholder',
  mottaker: 'den som får tilbud om stafetten',
}

const hjelper = {
  familieOgForebygging: 'familie og forebygging',
  fastlege: 'fastlege',
  nav: 'NAV',
  barnevern: 'barnevernstjenesten',
}

/** Who may sit at the table. */
export const deltaker = {
  barnet: 'barnet',
  foresatte: 'foresatte',
  ...rolle,
  ...hjelper,
  andre: 'andre',
} satisfies Record<Deltaker, string>

/** Services outside the school and the kindergarten. */
export const tjeneste = {
  skolehelsetjenesten: 'skolehelsetjenesten',
  helsestasjon: 'helsestasjon',
  los: rolle.los,
  ppt: rolle.ppt,
  fysioErgo: 'fysioterapi og ergoterapi',
  avlastning: 'avlastning',
  ambulerendeUngdomsteam: 'ambulerende ungdomsteam',
  spesialisthelsetjenesten: 'spesialisthelsetjenesten (BUP, HABU og andre)',
  habu: 'HABU',
  bup: 'BUP',
  andreSpesialister: 'andre i spesialisthelsetjenesten',
  fraBarnetsLiv: 'andre fra barnets liv',
  ...hjelper,
} satisfies Record<Tjeneste, string>

/** How hard something is, as a child shades it. */
export const grad = {
  fint: 'går fint',
  litt: 'litt vanskelig',
  ganske: 'ganske vanskelig',
  veldig: 'veldig vanskelig',
}

/** How much of a day a child could manage to be there. */
export const dagen = { hjemme: 'hjemme', noenTimer: 'noen timer', heleDagen: 'hele dagen' }

/** Whose understanding. */
export const side = {
  skole: 'Skolens',
  barnehage: 'Barnehagens',
  foresatte: 'Foresattes',
  barnet: 'Barnets',
}

/** Last words of a list: «a, b og c», «a, b eller c». */
export const bindeord = { og: 'og', eller: 'eller' }

/** One element of a list that is filled in row by row. */
export const element = {
  trapp: 'Trinn',
  rader: 'Rad',
  tiltak: 'Tiltak',
  dager: 'Dag',
  tidslinje: 'Hendelse',
  pluss: 'Pluss',
  minus: 'Minus',
}

/** A possible step, told by its number. */
export const tilTrinn = 'Gå til trinn {trinn}'

/** A possible step for one of many: «Svar barnet: fortalt 12. mai». */
export const omProsess = '{tittel}: {prosess}'
