import type { Tekster } from '../typer.ts'

export const postkasse: Tekster['postkasse'] = {
  tittel: 'The mailbox',
  ingress:
    'Here you see the mail to staff and guardians in the trial municipality. It says that something waits, or when a meeting is. Whom it is about never stands there.',
  tilbake: 'To the cases',
  tomTittel: 'No e-mail yet',
  tom: 'When a case waits for somebody, they get an e-mail, and it turns up here. Try to offer the relay to somebody else.',
  til: 'To {navn}',
  naar: '{dag} at {time}:{minutt}',
  venter: 'Waits to be sent',
  gittOpp: 'Could not be sent',
  kalender: {
    hva: 'makes the calendar write in the meeting, move it or strike it out.',
    vis: 'See what the calendar is told',
  },
}
