import type { Tekster } from '../typer.ts'

export const ui: Pick<Tekster, 'felles' | 'person' | 'trapp' | 'frist' | 'soyler'> = {
  felles: {
    laster: 'Loading …',
    lukk: 'Close',
    avbryt: 'Cancel',
    provIgjen: 'Try again',
    feilId: 'Quote this number if you ask for help: {id}',
  },
  person: { holder: 'holds the baton' },
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
    ja: 'Yes',
    nei: 'No',
  },
}
