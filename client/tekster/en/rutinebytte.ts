import type { Tekster } from '../typer.ts'

export const rutinebytte: Tekster['sak']['rutinebytte'] = {
  venter: 'What would change',
  tittel: 'With version {til}',
  blir: 'It is in force from {fra}. All that is done stands. This changes in this case:',
  ingenting:
    'It is in force from {fra}. All that is done stands, and nothing changes as the case stands now.',
  skritt: 'What you can do',
  nytt: '“{tittel}” becomes possible.',
  borte: '“{tittel}” is no longer possible.',
  krav: '“{tittel}”',
  naaOgsaa: 'New requirement: {tekst}',
  ikkeLenger: 'No longer required: {tekst}',
  frister: 'Dates',
  frist: '{tekst}: {etter} (now {foer})',
  ingenDato: 'no date',
  stafett: 'The relay',
  tilbys: 'It can be offered to: {etter}. Now it can be offered to: {foer}.',
  alle: 'anybody who may hold it on some step',
}
