import type { Tekster } from '../typer.ts'

export const postkasse: Tekster['postkasse'] = {
  tittel: 'Postkassa',
  ingress:
    'Her ser du e-posten som går til dei tilsette i prøvekommunen. Han seier berre at noko ventar. Kva og kven det gjeld, ser dei når dei loggar inn.',
  tilbake: 'Til sakene',
  tomTittel: 'Ingen e-post enno',
  tom: 'Når ei sak ventar på nokon, får dei e-post, og han dukkar opp her. Prøv å tilby stafetten til ein annan.',
  til: 'Til {navn}',
  naar: '{dag} kl. {time}.{minutt}',
  venter: 'Ventar på å bli send',
  gittOpp: 'Kunne ikkje sendast',
}
