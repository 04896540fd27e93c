import type * as nb from '../nb/hjemmel.ts'

export const hendelse: typeof nb.hendelse = {
  'hjemmel.brukt': {
    tittel: 'Let a service in without consent',
    beskrivelse:
      'Only when it cannot wait: the duty to notify child welfare, or danger to life and health. You stand as the one who decided.',
    setning: '{hvem} decided that {tjeneste} comes in without consent.',
    felt: {
      hjemmel: 'What gives you the right to do so?',
      tjeneste: 'Which service?',
      begrunnelse: 'Why can it not wait for consent?',
    },
    hjelp: { begrunnelse: 'Write only what it takes to understand the choice.' },
  },
  'hjemmel.opphort': {
    tittel: 'Write that the reason is gone',
    beskrivelse: 'The service needs consent to stay.',
    setning: '{hvem} wrote that the reason is gone ({prosess}).',
    felt: { grunn: 'What is different now?' },
  },
}

export const tilstand: typeof nb.tilstand = {
  hjemmel: 'Without consent',
  gjelder: 'In force',
  opphort: 'The reason is gone',
}

export const prosess: typeof nb.prosess = { tittel: 'Without consent {dato}: {tjeneste}' }
