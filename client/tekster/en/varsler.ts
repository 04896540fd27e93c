import type { varsler as nb } from '../nb/varsler.ts'

export const varsler: typeof nb = {
  tittel: 'Notifications',
  paaEpost: 'Reminders by e-mail',
  forklaring:
    'Shortly before a date, and on the day itself, you get an e-mail to {epost}. It says how many tasks you have, and nothing of whom they are about. You get none on weekends and public holidays.',
  utenAdresse:
    'You have no e-mail address here, so we cannot remind you by e-mail. Those who run Stafett can add one.',
  naar: 'When do you want the e-mail?',
  aldri: 'Never',
  klokka: 'At {time}:00',
  lagret: 'Saved. When a date is near, the e-mail comes at this time.',
  lagretAldri: 'Saved. You get no reminders by e-mail.',
  feil: 'The choice could not be saved. Try again.',
  ellers: 'All that waits for you always stands under Tasks, with or without e-mail.',
}
