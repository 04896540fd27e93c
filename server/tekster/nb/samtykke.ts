/** Consent that a service is let in. */
export const hendelse = {
  'samtykke.gitt': {
    tittel: 'Skriv inn et samtykke',
    beskrivelse: 'Skriv hvem som lar en tjeneste bli med, og hva tjenesten kan få vite.',
    setning: '{hvem} skrev inn et samtykke til {tjeneste}. Det gjelder til {til}.',
    felt: {
      tjeneste: 'Hvilken tjeneste?',
      hva: 'Hva kan tjenesten få vite, og hjelpe med?',
      maa: 'Hvem må samtykke?',
      gitt: 'Hvem har samtykket?',
      barnet: 'Hva med barnet selv?',
      hvordan: 'Hvordan ble det gitt?',
      vedlegg: 'Bilde av arket',
      til: 'Hvor lenge gjelder det?',
    },
    valg: {
      barnet: {
        samtykker: 'Barnet har samtykket',
        ikkeEnnaa: 'Barnet må samtykke, men har ikke svart ennå',
        forUng: 'Barnet er for ungt til å måtte samtykke',
      },
      hvordan: { muntlig: 'Muntlig', papir: 'På papir' },
    },
    hjelp: {
      vedlegg: 'Bare når det er gitt på papir. Arket må kunne leses.',
      hva: 'Bare det tjenesten trenger for å hjelpe.',
      maa: 'Alle foresatte som har foreldreansvar.',
      gitt: 'De andre kan du skrive inn når de har svart.',
      til: 'Det kan trekkes når som helst.',
    },
  },
  'samtykke.ogsaaGitt': {
    tittel: 'Skriv inn at en til samtykker',
    beskrivelse: 'Samtykket gjelder når alle som må, har gitt det.',
    setning: '{hvem} skrev at en til har samtykket ({prosess}).',
    felt: {
      av: 'Hvem samtykker?',
      foresatt: 'Hvilken foresatt?',
      hvordan: 'Hvordan ble det gitt?',
      vedlegg: 'Bilde av arket',
    },
    valg: {
      av: { foresatt: 'En foresatt', barnet: 'Barnet' },
      hvordan: { muntlig: 'Muntlig', papir: 'På papir' },
    },
    hjelp: { vedlegg: 'Bare når det er gitt på papir. Arket må kunne leses.' },
  },
  'samtykke.trukket': {
    tittel: 'Skriv inn at et samtykke er trukket',
    beskrivelse:
      'Også når noen sier nei. Tjenesten skal ikke få vite mer, og ingen trenger å si hvorfor.',
    setning: '{hvem} skrev at noen har sagt nei eller trukket seg ({prosess}).',
    felt: { av: 'Hvem har trukket det eller sagt nei?', foresatt: 'Hvilken foresatt?' },
    valg: { av: { foresatt: 'En foresatt', barnet: 'Barnet' } },
  },
  'samtykke.utlopt': {
    tittel: 'Meld at et samtykke er gått ut',
    beskrivelse: 'Skjer av seg selv dagen etter at samtykket gjaldt sist.',
    setning: 'Et samtykke gjelder ikke lenger ({prosess}).',
  },
}

export const frist = {
  samtykkeMangler: 'Dere mangler svar på et samtykke',
  fornySamtykke: 'Et samtykke går ut',
}

export const tilstand = {
  samtykke: 'Samtykke',
  gitt: 'Gitt',
  ufullstendig: 'Noen har ikke svart',
  gyldig: 'Gjelder',
  trukket: 'Trukket',
  utlopt: 'Gått ut',
}

export const intern = { grunnlagGitt: 'Et samtykke gjelder', grunnlagBorte: 'Et samtykke er borte' }

/** One consent, as it is called in a list. */
export const prosess = { tittel: 'Samtykke til {tjeneste}, gitt {dato}' }
