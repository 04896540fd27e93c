import type * as nb from '../nb/samtykke.ts'

export const hendelse: typeof nb.hendelse = {
  'samtykke.gitt': {
    tittel: 'Write down a consent',
    beskrivelse: 'Write who lets a service take part, and what it may be told.',
    setning: '{hvem} wrote down a consent to {tjeneste}. It is valid until {til}.',
    felt: {
      tjeneste: 'Which service?',
      hva: 'What may the service be told, and help with?',
      maa: 'Who must consent?',
      gitt: 'Who has consented?',
      barnet: 'What about the child?',
      hvordan: 'How was it given?',
      vedlegg: 'A picture of the sheet',
      til: 'How long is it valid?',
    },
    valg: {
      barnet: {
        samtykker: 'The child has consented',
        ikkeEnnaa: 'The child must consent, but has not answered yet',
        forUng: 'The child is too young to have to consent',
      },
      hvordan: { muntlig: 'Orally', papir: 'On paper' },
    },
    hjelp: {
      vedlegg: 'Only when it is given on paper. The sheet must be readable.',
      hva: 'Only what the service needs in order to help.',
      maa: 'All guardians who have parental responsibility.',
      gitt: 'You can add the others when they have answered.',
      til: 'It can be withdrawn at any time.',
    },
  },
  'samtykke.ogsaaGitt': {
    tittel: 'Write that one more consents',
    beskrivelse: 'The consent is valid once everybody who must has given it.',
    setning: '{hvem} wrote that one more has consented ({prosess}).',
    felt: {
      av: 'Who consents?',
      foresatt: 'Which guardian?',
      hvordan: 'How was it given?',
      vedlegg: 'A picture of the sheet',
    },
    valg: {
      av: { foresatt: 'A guardian', barnet: 'The child' },
      hvordan: { muntlig: 'Orally', papir: 'On paper' },
    },
    hjelp: { vedlegg: 'Only when it is given on paper. The sheet must be readable.' },
  },
  'samtykke.trukket': {
    tittel: 'Write that a consent is withdrawn',
    beskrivelse:
      'Also when somebody says no. The service shall be told no more, and nobody needs to say why.',
    setning: '{hvem} wrote that somebody has said no or withdrawn ({prosess}).',
    felt: { av: 'Who has withdrawn it or said no?', foresatt: 'Which guardian?' },
    valg: { av: { foresatt: 'A guardian', barnet: 'The child' } },
  },
  'samtykke.utlopt': {
    tittel: 'Report that a consent has run out',
    beskrivelse: 'Happens by itself the day after the last day of the consent.',
    setning: 'A consent is no longer valid ({prosess}).',
  },
}

export const frist: typeof nb.frist = {
  samtykkeMangler: 'You lack an answer about a consent',
  fornySamtykke: 'A consent is about to end',
}

export const tilstand: typeof nb.tilstand = {
  samtykke: 'Consent',
  gitt: 'Given',
  ufullstendig: 'Somebody has not answered',
  gyldig: 'Valid',
  trukket: 'Withdrawn',
  utlopt: 'Run out',
}

export const intern: typeof nb.intern = {
  grunnlagGitt: 'A consent is valid',
  grunnlagBorte: 'A consent is gone',
}

export const prosess: typeof nb.prosess = { tittel: 'Consent to {tjeneste}, given {dato}' }
