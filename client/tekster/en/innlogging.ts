import type { Tekster } from '../typer.ts'

export const innlogging: Tekster['innlogging'] = {
  fanetittel: 'Log in',
  tittel: 'Who are you today?',
  ingress:
    'This is a trial municipality. Every child and adult here is made up, and you can try anything without doing harm.',
  postkasse: 'See the e-mail they get',
  felles: 'The whole municipality',
  utlogget:
    'You were logged out. Log in again, and you come back to where you were, with what you had written.',
  tom: {
    tittel: 'There is nobody here yet',
    hva: 'Whoever runs Stafett makes a file like this, and brings the first one in with the command below it. Then load the page again: once logged in, you bring in the rest on the screen.',
  },
  ut: {
    tittel: 'Logging out',
    hva: 'You are not logged out yet',
    trygt: 'Others who use this machine can see what you can see.',
    gjor: 'Check the network and try again.',
  },
}
