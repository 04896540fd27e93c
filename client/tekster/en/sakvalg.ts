import type { sakvalg as nb } from '../nb/sakvalg.ts'
import { roller } from './roller.ts'

export const sakvalg: typeof nb = {
  relasjon: { mor: 'mother', far: 'father', fosterforelder: 'foster parent' },
  deltaker: {
    barnet: 'the child',
    foresatte: 'guardians',
    ...roller,
    familieOgForebygging: 'family and prevention',
    fastlege: 'GP',
    nav: 'NAV',
    barnevern: 'child welfare services',
    andre: 'others',
  },
  tjeneste: {
    skolehelsetjenesten: 'school health service',
    helsestasjon: 'child health clinic',
    los: 'youth guide (los)',
    familieOgForebygging: 'family and prevention',
    ppt: 'educational psychology service (PPT)',
    fastlege: 'GP',
    nav: 'NAV',
    fysioErgo: 'physio- and occupational therapy',
    avlastning: 'respite care',
    ambulerendeUngdomsteam: 'mobile youth team',
    spesialisthelsetjenesten: 'specialist health services',
    barnevern: 'child welfare services',
  },
  maate: {
    telefon: 'By phone',
    mote: 'In a meeting',
    melding: 'In messages',
    hjemmebesok: 'At their home',
  },
  form: {
    samtale: 'In a talk',
    skriftlig: 'In writing',
    tegning: 'In a drawing',
    skala: 'On a scale',
    observasjon: 'What we saw',
  },
  kontakt: {
    fysisk: 'meeting in person',
    digitalt: 'online',
    telefon: 'by phone',
    meldinger: 'with messages',
  },
}
