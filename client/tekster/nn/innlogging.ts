import type { Tekster } from '../typer.ts'

export const innlogging: Tekster['innlogging'] = {
  fanetittel: 'Logg inn',
  tittel: 'Kven er du i dag?',
  ingress:
    'Dette er ein prøvekommune. Alle barn og vaksne her er oppdikta, og du kan prøve alt utan å gjere skade.',
  felles: 'Heile kommunen',
}
