import type * as nb from '../nb/hjemmel.ts'

export const hendelse: typeof nb.hendelse = {
  'hjemmel.brukt': {
    tittel: 'Ta inn ei teneste utan samtykke',
    beskrivelse:
      'Berre når det ikkje kan vente: meldeplikt til barnevernet, eller fare for liv og helse. Du står som den som avgjorde det.',
    setning: '{hvem} avgjorde at {tjeneste} kjem inn utan samtykke.',
    felt: {
      hjemmel: 'Kva gir rett til det?',
      tjeneste: 'Kva for ei teneste?',
      begrunnelse: 'Kvifor kan det ikkje vente på samtykke?',
    },
    hjelp: { begrunnelse: 'Skriv berre det som trengst for å forstå valet.' },
  },
  'hjemmel.opphort': {
    tittel: 'Skriv at grunnen er borte',
    beskrivelse: 'Tenesta må ha samtykke for å vere med vidare.',
    setning: '{hvem} skreiv at grunnen er borte ({prosess}).',
    felt: { grunn: 'Kva er annleis no?' },
  },
}

export const tilstand: typeof nb.tilstand = {
  hjemmel: 'Utan samtykke',
  gjelder: 'Gjeld',
  opphort: 'Grunnen er borte',
}

export const prosess: typeof nb.prosess = { tittel: 'Utan samtykke {dato}: {tjeneste}' }
