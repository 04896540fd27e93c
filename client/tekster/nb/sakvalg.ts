import { roller } from './roller.ts'

/** Words for what was chosen in a form. */
export const sakvalg = {
  relasjon: { mor: 'mor', far: 'far', fosterforelder: 'fosterforelder' },
  deltaker: {
    barnet: 'barnet',
    foresatte: 'foresatte',
    ...roller,
    familieOgForebygging: 'familie og forebygging',
    fastlege: 'fastlege',
    nav: 'NAV',
    barnevern: 'barnevernstjenesten',
    andre: 'andre',
  },
  tjeneste: {
    skolehelsetjenesten: 'skolehelsetjenesten',
    helsestasjon: 'helsestasjon',
    los: 'los',
    familieOgForebygging: 'familie og forebygging',
    ppt: 'PPT',
    fastlege: 'fastlege',
    nav: 'NAV',
    fysioErgo: 'fysioterapi og ergoterapi',
    avlastning: 'avlastning',
    ambulerendeUngdomsteam: 'ambulerende ungdomsteam',
    spesialisthelsetjenesten: 'spesialisthelsetjenesten',
    barnevern: 'barnevernstjenesten',
  },
  maate: {
    telefon: 'På telefon',
    mote: 'I et møte',
    melding: 'I meldinger',
    hjemmebesok: 'Hjemme hos dem',
  },
  form: {
    samtale: 'I en samtale',
    skriftlig: 'Skriftlig',
    tegning: 'I en tegning',
    skala: 'På en skala',
    observasjon: 'Det vi så',
  },
  kontakt: {
    fysisk: 'dere møtes',
    digitalt: 'på nett',
    telefon: 'på telefon',
    meldinger: 'med meldinger',
  },
}
