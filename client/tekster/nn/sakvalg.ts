import type { sakvalg as nb } from '../nb/sakvalg.ts'
import { roller } from './roller.ts'

export const sakvalg: typeof nb = {
  relasjon: { mor: 'mor', far: 'far', fosterforelder: 'fosterforelder' },
  deltaker: {
    barnet: 'barnet',
    foresatte: 'føresette',
    ...roller,
    familieOgForebygging: 'familie og førebygging',
    fastlege: 'fastlege',
    nav: 'NAV',
    barnevern: 'barnevernstenesta',
    andre: 'andre',
  },
  tjeneste: {
    skolehelsetjenesten: 'skulehelsetenesta',
    helsestasjon: 'helsestasjon',
    los: 'los',
    familieOgForebygging: 'familie og førebygging',
    ppt: 'PPT',
    fastlege: 'fastlege',
    nav: 'NAV',
    fysioErgo: 'fysioterapi og ergoterapi',
    avlastning: 'avlasting',
    ambulerendeUngdomsteam: 'ambulerande ungdomsteam',
    spesialisthelsetjenesten: 'spesialisthelsetenesta',
    barnevern: 'barnevernstenesta',
  },
  maate: {
    telefon: 'På telefon',
    mote: 'I eit møte',
    melding: 'I meldingar',
    hjemmebesok: 'Heime hos dei',
  },
  form: {
    samtale: 'I ein samtale',
    skriftlig: 'Skriftleg',
    tegning: 'I ei teikning',
    skala: 'På ein skala',
    observasjon: 'Det vi såg',
  },
  kontakt: {
    fysisk: 'de møtest',
    digitalt: 'på nett',
    telefon: 'på telefon',
    meldinger: 'med meldingar',
  },
}
