import type { Tekster } from '../typer.ts'

export const timeplan: Tekster['sak']['timeplan'] = {
  tittel: 'Agreed timetable',
  ingen: 'No shorter week is agreed now.',
  om: 'A week with fewer or shorter days for a time. Make it together with {fornavn}.',
  avtal: 'Agree on a timetable',
  avslutt: 'End the timetable',
  til: 'The whole week is back after',
  fra: 'From',
  naa: 'Now',
  oppmote:
    'There on {der} of {avtalt, plural, one {one agreed day} other {# agreed days}}{hittil, select, ja { so far} other {}}.',
  timerHjemme:
    '{timer, plural, one {One hour} other {# hours}} at home at most, on days with some hours here.',
  timer: 'Lessons',
  hjemme: 'At home',
  hjemmel: 'Based on',
  samtykke: 'Consent',
  samtykkeFra: '{hvem} ({hvordan}). {barnet}.',
  fravaer: 'What is agreed to be at home does not count as absence. Other absence stands below.',
  slutt: 'Ended {dato}: {hvorfor}',
  over: 'Over {dato}',
  tidligere: '{antall, plural, one {One earlier agreement} other {# earlier agreements}}',
}
