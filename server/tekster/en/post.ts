import type { Tekster } from '../typer.ts'

export const post: Tekster['post'] = {
  hva: {
    spurt: 'Somebody asks whether you can take over a relay',
    svart: 'You have got an answer',
    dato: 'A date has passed',
    minnet: 'A colleague reminds you of something that waits',
    annet: 'Something new waits for you',
  },
  oppgaver:
    'You have {oppgaver, plural, one {one task} other {# tasks}}{forfalt, plural, =0 {} other {, # overdue}}',
  loggInn: 'Log in to Stafett to see what it is about.',
  hvorfor:
    'Others may come to read e-mail. That is why it says no more here. You cannot reply to this e-mail.',
}
