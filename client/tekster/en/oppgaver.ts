import type { oppgaver as nb } from '../nb/oppgaver.ts'

export const oppgaver: typeof nb = {
  tittel: 'My tasks',
  status:
    '{alle, plural, one {One task is} other {# tasks are}} waiting for you. {forfalt, plural, =0 {} one {One is overdue. } other {# are overdue. }}{idag, plural, =0 {} one {One is due today.} other {# are due today.}}',
  gruppe: {
    forfalt: 'Overdue',
    idag: 'Today',
    uka: 'This week',
    nesteUke: 'The week to come',
    senere: 'Later',
  },
  holder: '{navn} holds the relay',
  flere: 'These are the {antall} most urgent. The others come when these are done.',
  varsler: 'Choose when to get reminders by e-mail',
  tom: {
    tittel: 'Nothing is waiting for you',
    tekst:
      'When something in a case is for you to do, it stands here. It goes by itself when it is done.',
  },
}
