import type { Tekster } from '../typer.ts'

export const innlogging: Tekster['innlogging'] = {
  fanetittel: 'Log in',
  tittel: 'Who are you today?',
  ingress:
    'This is a trial municipality. Every child and adult here is made up, and you can try anything without doing harm.',
  felles: 'The whole municipality',
}
