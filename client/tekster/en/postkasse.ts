import type { Tekster } from '../typer.ts'

export const postkasse: Tekster['postkasse'] = {
  tittel: 'The mailbox',
  ingress:
    'Here you see the e-mail that goes to the staff of the trial municipality. It only says that something waits. What and whom it is about, they see when they have logged in.',
  tilbake: 'To the cases',
  tomTittel: 'No e-mail yet',
  tom: 'When a case waits for somebody, they get an e-mail, and it turns up here. Try to offer the relay to somebody else.',
  til: 'To {navn}',
  naar: '{dag} at {time}:{minutt}',
  venter: 'Waits to be sent',
  gittOpp: 'Could not be sent',
}
