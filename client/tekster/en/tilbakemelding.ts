import type { Tekster } from '../typer.ts'

export const tilbakemelding: Tekster['tilbakemelding'] = {
  tittel: 'How was the meeting?',
  sporsmaal: {
    barn: 'How was it to be at the meeting?',
    ungdom: 'Were you listened to at the meeting?',
    voksen: 'Did the meeting help you move forward?',
  },
  svar: {
    barn: {
      veldigBra: 'Really good',
      bra: 'Fine',
      daarlig: 'A bit bad',
      veldigDaarlig: 'Bad',
    },
    ungdom: {
      veldigBra: 'Yes, all the time',
      bra: 'Yes, mostly',
      daarlig: 'Only a little',
      veldigDaarlig: 'Not at all',
    },
    voksen: {
      veldigBra: 'Yes, a lot',
      bra: 'Yes, a little',
      daarlig: 'Not very much',
      veldigDaarlig: 'Not at all',
    },
  },
  hvaSkjer: {
    barn: 'Press a face. We do not write down who answered.',
    ungdom:
      'Choose a face. Your answer is kept without your name, and counted together with those of other youths.',
    voksen:
      'Choose a face. Your answer is kept without your name and without the meeting, and counted together with those of other adults.',
  },
  takk: 'Thank you!',
  talt: 'Your answer is counted. You can close the page.',
  gjelderIkke: 'This link cannot be used',
  ingenting: 'It has been used before, or it is too old. Nothing is stored now.',
  ikkeMer: 'There is nothing more you need to do.',
  hvem: 'Who is answering now?',
  gruppe: { barn: 'Children', ungdom: 'Youths', voksen: 'Adults' },
  taltHer: 'Thank you! The answer is counted.',
  ingenIgjen: 'Everybody who was there in this group has answered.',
  tilbake: 'Back',
  avslutt: 'Finish and go to the case',
  resultat: 'Feedback after meetings',
  ingenEnna: 'No numbers yet',
  ingenHittil: 'What children, youths and adults answer after the meetings comes here',
  slikBlirDet: 'Open a meeting that has been held, and ask those who were there to choose a face.',
  pagaar: '{termin} is shown on {dato}, when the half-year is over.',
  omTallene:
    'Each group has its own question and is counted apart. Answers are shown when they come from the meetings of at least {grense} children, so that nobody can be recognized.',
  termin: '{halvaar, select, 1 {Spring} other {Autumn}} {aar}',
  antallSvar: '{antall, plural, one {# answer} other {# answers}}',
  forFaa: 'Answers from the meetings of fewer than {grense} children are not shown.',
}
