import type { Tekster } from '../typer.ts'

export const rutinebytte: Tekster['sak']['rutinebytte'] = {
  venter: 'Kva som blir annleis',
  tittel: 'Med utgåve {til}',
  blir: 'Ho gjeld frå {fra}. Alt som er gjort, står. Dette blir annleis i denne saka:',
  ingenting:
    'Ho gjeld frå {fra}. Alt som er gjort, står, og ingenting blir annleis slik saka står no.',
  skritt: 'Kva de kan gjere',
  nytt: '«{tittel}» blir mogleg.',
  borte: '«{tittel}» går ikkje lenger.',
  krav: '«{tittel}»',
  naaOgsaa: 'Nytt krav: {tekst}',
  ikkeLenger: 'Dette er ikkje noko krav lenger: {tekst}',
  frister: 'Datoar',
  frist: '{tekst}: {etter} (no {foer})',
  ingenDato: 'ingen dato',
  stafett: 'Stafetten',
  tilbys: 'Han kan tilbydast {etter}. No kan han tilbydast {foer}.',
  alle: 'alle som kan halde han på eit trinn',
}
