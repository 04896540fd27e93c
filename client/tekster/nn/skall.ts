import type { Tekster } from '../typer.ts'

export const skall: Tekster['skall'] = {
  tilInnhold: 'Gå til innhaldet',
  underveis: 'Hentar sida',
  mineSaker: 'Mine saker',
  idag: 'I dag',
  fravaer: 'Fråvær',
  hovedmeny: 'Hovudmeny',
  meny: 'Meny for {navn}',
  spraak: 'Språk',
  tema: 'Utsjånad',
  temaAuto: 'Automatisk',
  temaLyst: 'Lys',
  temaMorkt: 'Mørk',
  tetthet: 'Plass',
  romslig: 'Romsleg',
  tett: 'Tett',
  skjulNavn: 'Skjul namn på skjermen',
  navnErSkjult: 'Namn er skjulte',
  postkasse: 'Sjå postkassa',
  loggUt: 'Logg ut',
}
