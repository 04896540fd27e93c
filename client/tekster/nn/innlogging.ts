import type { Tekster } from '../typer.ts'

export const innlogging: Tekster['innlogging'] = {
  fanetittel: 'Logg inn',
  tittel: 'Kven er du i dag?',
  ingress:
    'Dette er ein prøvekommune. Alle barn og vaksne her er oppdikta, og du kan prøve alt utan å gjere skade.',
  postkasse: 'Sjå e-posten dei får',
  felles: 'Heile kommunen',
  utlogget:
    'Du vart logga ut. Logg inn igjen, så kjem du tilbake dit du var, og det du hadde skrive, står der.',
  ut: {
    tittel: 'Loggar ut',
    hva: 'Du er ikkje logga ut enno',
    trygt: 'Andre som bruker denne maskina, kan sjå det du kan sjå.',
    gjor: 'Sjekk nettet og prøv igjen.',
  },
}
