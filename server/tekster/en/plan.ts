import type { plan as nb } from '../nb/plan.ts'
import { parten, partslag } from './part.ts'

export const plan: typeof nb = {
  'plan.utkastLagret': {
    tittel: 'Work on the plan',
    beskrivelse: 'Make a draft together. It does not apply until you put it into force.',
    setning: '{hvem} worked on the draft plan.',
    felt: {
      maal: 'Goal of the plan',
      rader: 'Plan of measures',
      omraade: 'Area',
      hvorfor: 'Why',
      tiltak: 'Measures',
      kjennetegn: 'Sign',
      ...parten,
      ansvarlig: 'Responsible',
      evalueres: 'Evaluation',
      rettetMot: 'Aimed at',
      fra: 'Carries on an earlier measure',
    },
    valg: {
      slag: partslag,
      rettetMot: {
        individ: 'The child',
        gruppe: 'The group around the child',
        miljo: 'The surroundings',
        familie: 'The family',
      },
    },
    hjelp: {
      maal: 'What should be different?',
      omraade: 'Where does the child need help?',
      hvorfor: 'Help with what, concretely?',
      kjennetegn: 'How will you see that it works?',
      ansvarlig: 'Who sees to it that it gets done?',
      evalueres: 'When do you look whether it works?',
    },
  },
  'plan.utkastForkastet': {
    tittel: 'Discard the draft',
    beskrivelse: 'The draft goes away. A plan in force stays as it is.',
    setning: '{hvem} discarded the draft plan.',
  },
  'plan.iverksatt': {
    tittel: 'Put the plan into force',
    beskrivelse: 'From now on the plan applies to all, and it stands until you evaluate it.',
    setning: '{hvem} put the plan into force.',
    felt: { begrunnelse: 'Why is this plan needed now?' },
    hjelp: { begrunnelse: 'Briefly, for whoever reads the case later.' },
  },
  'plan.forfalt': {
    tittel: 'Say that the plan is due for evaluation',
    beskrivelse: 'Happens by itself when the date of evaluation has come.',
    setning: 'The date for evaluating the plan has come.',
  },
  'plan.evaluert': {
    tittel: 'Evaluate the plan',
    beskrivelse: 'Go through each measure: Was it done, did it help, and what happens now?',
    setning: '{hvem} evaluated the plan.',
    felt: {
      deltakere: 'Who took part?',
      utfall: 'The measures of the plan',
      gjennomfort: 'Was it done?',
      hjalp: 'Did it help?',
      resultat: 'What came of it?',
      sluttgrunn: 'Why does it end?',
      oppsummering: 'What did you agree on?',
      begrunnelse: 'Why do you evaluate before the agreed date?',
      samordning: 'How well do you pull in the same direction?',
    },
    valg: {
      utfall: { viderefores: 'Goes on', justeres: 'Is adjusted', avsluttes: 'Ends' },
      gjennomfort: { ja: 'Yes', delvis: 'Partly', nei: 'No' },
      hjalp: { ja: 'Yes', delvis: 'Partly', nei: 'No', vetIkke: 'Do not know yet' },
      sluttgrunn: {
        fullfort: 'It is completed',
        ordinaertArbeid: 'It has become part of ordinary work',
        pauset: 'It is paused',
        hjalpIkke: 'It did not help',
      },
    },
    hjelp: {
      begrunnelse: 'Measures need time to work. Say briefly why you do not wait.',
      samordning: 'Where on the ladder of coordination is the team now?',
    },
  },
  'tiltak.meldt': {
    tittel: 'Say how a measure is going',
    beskrivelse:
      'A few words will do. They stand by the measure in the plan, and come up when it is evaluated.',
    setning: '{hvem} said how a measure is going.',
    felt: { rad: 'Which measure?', gjort: 'How is it going?', hvordan: 'Is there more to say?' },
    valg: {
      gjort: { ja: 'Is done as agreed', delvis: 'Is partly done', nei: 'Is not done' },
    },
    hjelp: { hvordan: 'What do you see? Is anything in the way?' },
  },
  'plan.viderefort': {
    tittel: 'Let the plan stand for another period',
    beskrivelse: 'The measures that go on stand unchanged until the next evaluation.',
    setning: '{hvem} let the plan stand for another period. Next evaluation is {evalueres}.',
    felt: { evalueres: 'When is the next evaluation?' },
  },
  'plan.avsluttet': {
    tittel: 'End the plan',
    beskrivelse:
      'When the measures are no longer needed. The case stays open until you end it too.',
    setning: '{hvem} ended the plan.',
    felt: { grunn: 'Why does the plan end?' },
  },
}
