import type { Tekster } from '../typer.ts'

export const innlogging: Tekster['innlogging'] = {
  fanetittel: 'Logg inn',
  tittel: 'Kven er du i dag?',
  ingress:
    'Dette er ein prøvekommune. Alle barn og vaksne her er oppdikta, og du kan prøve alt utan å gjere skade.',
  postkasse: 'Sjå e-posten dei får',
  felles: 'Heile kommunen',
  utlogget:
    'Du blei logga ut. Logg inn igjen, så kjem du tilbake dit du var, og det du hadde skrive, står der.',
  tom: {
    tittel: 'Her er ingen enno',
    hva: 'Den som driftar Stafett, lagar ei slik fil, og hentar den første inn med kommandoen under. Last så sida på nytt: Når du er logga inn, hentar du inn resten på skjermen.',
  },
  ut: {
    tittel: 'Loggar ut',
    hva: 'Du er ikkje logga ut enno',
    trygt: 'Andre som bruker denne maskina, kan sjå det du kan sjå.',
    gjor: 'Sjekk nettet og prøv igjen.',
  },
}
