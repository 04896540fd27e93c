import type { Tekster } from '../typer.ts'

export const ui: Pick<
  Tekster,
  'felles' | 'ulagret' | 'person' | 'trapp' | 'frist' | 'soyler' | 'telling'
> = {
  felles: {
    laster: 'Loading …',
    lukk: 'Close',
    avbryt: 'Cancel',
    provIgjen: 'Try again',
    ramse: '{foran} and {sist}',
    feilId: 'Quote this number if you ask for help: {id}',
    /** One part of a page. */
    hentefeil: {
      hva: 'Could not fetch “{del}”',
      trygt: 'What you have saved is safe.',
      gjor: 'Try again in a moment.',
    },
  },
  ulagret: {
    sporsmaal: 'Leave the page?',
    hva: 'What you wrote is not saved yet, and will be gone if you leave.',
    forlat: 'Leave the page',
  },
  person: { holder: 'holds the relay', tidligereForesatt: 'Former guardian' },
  trapp: {
    navn: 'The ladder of steps',
    gjort: 'Step {nr} ✓',
    naa: 'Step {nr} · now',
    senere: 'Step {nr}',
  },
  frist: { forfalt: 'Overdue', iDag: 'Today' },
  soyler: {
    visDager: '{antall, plural, =0 {No days away} one {Show the day} other {Show the # days}}',
    dato: 'Date',
    fravaer: 'Absence',
    teller: 'Counts',
    tellerIkke: 'Does not count',
    hjemme: 'Agreed at home',
    ja: 'Yes',
    nei: 'No',
  },
  telling: {
    kalender: 'The days of {periode}: {teller} count, {tellerIkke} do not',
    teller: '{antall, plural, =0 {No days count} one {# day counts} other {# days count}}',
    utelatt:
      '{antall, plural, one {# day does not count: {grunn}} other {# days do not count: {grunn}}}',
    sykdom:
      'Ill for {fra} school days or more in a row is one period of illness. Its first {uten} days do not count. The next ones count until it is documented that the illness is continuous.',
    imellom: 'Days of {imellom} in between do not break the period.',
    vis: '{antall, plural, one {Show the day} other {Show the days}}',
    grunn: {
      sykdomsperiode: 'ill for several days in a row',
      timefravaer: 'only some hours',
      utenforVinduet: 'before {fra}',
      avtaltHjemme: 'agreed at home',
      ikkeSkoledag: 'weekend or day off',
      art: 'the routine does not count this kind of absence',
    },
  },
}
