/** What lets a service in where consent cannot be waited for. */
export const hendelse = {
  'hjemmel.brukt': {
    tittel: 'Ta inn en tjeneste uten samtykke',
    beskrivelse:
      'Bare når det ikke kan vente: meldeplikt til barnevernet, eller fare for liv og helse. Du står som den som bestemte det.',
    setning: '{hvem} bestemte at {tjeneste} kommer inn uten samtykke.',
    felt: {
      hjemmel: 'Hva gir rett til det?',
      tjeneste: 'Hvilken tjeneste?',
      begrunnelse: 'Hvorfor kan det ikke vente på samtykke?',
    },
    hjelp: { begrunnelse: 'Skriv bare det som trengs for å forstå valget.' },
  },
  'hjemmel.opphort': {
    tittel: 'Skriv at grunnen er borte',
    beskrivelse: 'Tjenesten må ha samtykke for å være med videre.',
    setning: '{hvem} skrev at grunnen er borte ({prosess}).',
    felt: { grunn: 'Hva er annerledes nå?' },
  },
}

export const tilstand = {
  hjemmel: 'Uten samtykke',
  gjelder: 'Gjelder',
  opphort: 'Grunnen er borte',
}

/** One basis, as it is called in a list. */
export const prosess = { tittel: 'Uten samtykke {dato}: {tjeneste}' }
