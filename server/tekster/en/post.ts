import type { Tekster } from '../typer.ts'

export const post: Tekster['post'] = {
  hva: {
    spurt: 'Somebody asks whether you can take over a relay',
    svart: 'You have got an answer',
    dato: 'A date has passed',
    minnet: 'A colleague reminds you of something that waits',
    lese: 'There is something for you to read',
    annet: 'Something new waits for you',
  },
  oppgaver:
    'You have {oppgaver, plural, one {one task} other {# tasks}}{forfalt, plural, =0 {} other {, # overdue}}',
  mote: {
    tittel: 'Meeting',
    foreslatt: 'When can you meet?',
    innkalt: 'You are invited to a meeting {naar}',
    flyttet: 'Your meeting is moved to {naar}',
    avlyst: 'The meeting {naar} is cancelled',
    bortfalt: 'There will be no meeting now',
    bortfaltOm:
      '{enhet} asked when you can meet. No meeting comes of it, so you do not need to answer.',
    sted: 'Place: {sted}',
    sporOmSted: 'Place: ask whoever calls you in.',
    fra: '{enhet} is inviting you.',
    velg: 'Open the link and answer. You do not need to log in. The link is yours alone.',
    ogTaOpp: 'There you can also write if there is something you want to bring up.',
    taOpp:
      'Is there something you want to bring up at the meeting? Open the link and write it there. You do not need to log in. The link is yours alone.',
    svar: 'Answer the invitation in your calendar, so the others know whether you are coming.',
    hvorfor:
      'Others may read e-mail. That is why it does not say what the meeting is about. You cannot reply to this e-mail.',
    hvorforSvar: 'Others may read e-mail. That is why it does not say what the meeting is about.',
  },
  loggInn: 'Log in to Stafett to see what it is about.',
  hvorfor:
    'Others may come to read e-mail. That is why it says no more here. You cannot reply to this e-mail.',
}
