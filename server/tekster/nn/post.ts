import type { Tekster } from '../typer.ts'

export const post: Tekster['post'] = {
  hva: {
    spurt: 'Nokon spør om du kan ta over ein stafett',
    svart: 'Du har fått svar',
    dato: 'Ein dato er passert',
    minnet: 'Ein kollega minner deg om noko som ventar',
    annet: 'Noko nytt ventar på deg',
  },
  oppgaver:
    'Du har {oppgaver, plural, one {éi oppgåve} other {# oppgåver}}{forfalt, plural, =0 {} one {, éi har gått over fristen} other {, # har gått over fristen}}',
  loggInn: 'Logg inn i Stafett for å sjå kva det gjeld.',
  hvorfor:
    'E-post kan bli lesen av andre. Difor står det ikkje meir her. Du kan ikkje svare på denne e-posten.',
}
