import type { Tekster } from '../typer.ts'

export const idag: Tekster['idag'] = {
  tilbakemeldinger: 'Feedback after meetings',
  blikk: {
    forfalt:
      '{antall, plural, one {One case that somebody else holds is overdue.} other {# cases that others hold are overdue.}}',
    ingen: 'No cases that others hold are overdue.',
    forslag:
      '{antall, plural, one {One child without a case has absence that should be looked at.} other {# children without a case have absence that should be looked at.}}',
  },
  forfalt: {
    tittel: 'Overdue with others',
    omfang:
      '{antall, plural, one {# case} other {# cases}} with {holdere, plural, one {one person} other {# people}}',
    ingen: 'No cases that others hold are overdue.',
    sted: '{gruppe} · step {nr}',
    over: '{antall, plural, one {# day over} other {# days over}}',
    venterPaa: 'Waits for {navn}',
    minn: 'Remind',
    minnFor: 'Remind {holder} of the case of {barn}',
    minnIgjen: 'Remind again',
    minnIgjenFor: 'Remind {holder} again of the case of {barn}',
    minnet: 'Reminded {relativ}',
    hjelp: 'Whoever you remind sees it on their first page. One reminder a day for each case.',
    ikkeLenger: 'The case is not overdue any more. Nobody was reminded.',
    feil: 'The reminder was not sent. Try again.',
    visFlere: 'Show {antall} more',
  },
  holdere: {
    tittel: 'Who holds how many',
    deg: '{navn} (you)',
    ingen: 'No cases are open.',
    flere: '{antall, plural, one {Show one more} other {Show # more}}',
    alene: '{navn} holds every case on step {nr}.',
  },
  enheter: {
    tittel: 'Unit by unit',
    omfang: 'Open cases: {aapne}, overdue: {forfalt}',
    aapne: 'Open',
    forfalt: 'Overdue',
    seForfalte: 'Overdue at {navn}: {antall}. See the cases.',
    tilbud: 'Open offers',
    forslag: 'Late proposals',
    mest: '{navn} stands out: {forfalt} of {aapne} cases are overdue.',
    trinnvis: 'Step by step',
    trinn: 'Step {nr}',
    ingen: 'No cases are open.',
    skjermet:
      'You see numbers, not cases. Numbers below {grense}, and numbers that would give them away, are not shown, so that nobody can be recognized.',
  },
  tall: { faa: 'fewer than {grense}', skjult: 'not shown' },
}
