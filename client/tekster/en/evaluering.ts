import type { Tekster } from '../typer.ts'

export const evaluering: Tekster['evaluering'] = {
  tilbake: 'To <fornavn></fornavn>’s plan',
  gjenstaar: 'Before you can move on',
  ikkeEnna: 'This is not possible yet',
  saaVi: 'Did you see it?',
  utfall: 'What happens with the measure now?',
  gjennomgaatt: 'Measures gone through',
  framdrift: '{gjort} of {av}',
  tiltak: 'Measure {nr} of {av}',
  tilSlutt: 'Finally',
  forrige: 'Previous',
  neste: 'Next',
  tidlig: 'You agreed to evaluate {dato}. If you do so now, we ask at the end why you do not wait.',
  sendt: 'The evaluation is saved in the case',
  evaluert: 'The plan is evaluated',
  ingen: 'No plan to evaluate now',
  ingenHva: 'A plan can be evaluated when it has been put in force.',
  stemmene: {
    tittel: 'What {fornavn} has told',
    ingen: '{fornavn} has not told anything in this period.',
    venter: 'waiting for an answer',
    besvart: 'answered',
    alt: 'See what {fornavn} has said',
  },
  videre: {
    tittel: 'The way on',
    juster: 'Adjust the plan',
    justerBeskrivelse: 'The draft of a new version starts with the measures that go on.',
  },
}
