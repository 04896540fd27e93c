import type { Tekster } from '../typer.ts'

export const postkasse: Tekster['postkasse'] = {
  tittel: 'Postkassa',
  ingress:
    'Her ser du e-posten som går til tilsette og føresette i prøvekommunen. E-posten seier at noko ventar, eller når eit møte er. Kven det gjeld, står aldri der.',
  tilbake: 'Til sakene',
  tomTittel: 'Ingen e-post enno',
  tom: 'Når ei sak ventar på nokon, får dei e-post, og e-posten dukkar opp her. Prøv å tilby stafetten til ein annan.',
  til: 'Til {navn}',
  naar: '{dag} kl. {time}.{minutt}',
  venter: 'Ventar på å bli send',
  gittOpp: 'Kunne ikkje sendast',
  kalender: {
    hva: 'gjer at møtet blir skrive inn, flytta eller stroke i kalenderen.',
    vis: 'Sjå kva kalenderen får vite',
  },
}
