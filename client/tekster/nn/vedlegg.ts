import type { Tekster } from '../typer.ts'

/** A picture that is brought to a case, and shown there. */
export const vedlegg: Tekster['vedlegg'] = {
  velg: 'Vel eller ta eit bilete',
  bytt: 'Byt bilete',
  fjern: 'Fjern biletet',
  laster: 'Lastar opp …',
  lastet: 'Biletet er lasta opp.',
  valgt: 'Biletet som er valt',
  forStort: 'Biletet er for stort. Det kan vere på høgst {mb} MB.',
  ikkeFram: 'Biletet kom ikkje fram. Prøv igjen.',
  ikkeVist: 'Biletet kan ikkje visast no.',
}
