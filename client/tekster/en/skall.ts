import type { Tekster } from '../typer.ts'

export const skall: Tekster['skall'] = {
  tilInnhold: 'Skip to content',
  underveis: 'Loading the page',
  mineSaker: 'My cases',
  idag: 'Today',
  fravaer: 'Absence',
  hovedmeny: 'Main menu',
  meny: 'Menu for {navn}',
  spraak: 'Language',
  tema: 'Appearance',
  temaAuto: 'Automatic',
  temaLyst: 'Light',
  temaMorkt: 'Dark',
  tetthet: 'Spacing',
  romslig: 'Roomy',
  tett: 'Compact',
  skjulNavn: 'Hide names on screen',
  navnErSkjult: 'Names are hidden',
  postkasse: 'See the mailbox',
  loggUt: 'Log out',
}
