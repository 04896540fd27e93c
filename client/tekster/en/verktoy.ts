import type { Tekster } from '../typer.ts'

export const verktoy: Tekster['sak']['verktoy'] = {
  avTi: '<b>{tall}</b> of 10',
  endene: '1 is just fine, 10 is very hard.',
  pluss: 'What is good',
  minus: 'What is hard',
  timer: 'Lessons',
  fyltMed: 'The days should be filled with',
  overTid: 'The scale over time',
  slikLeses: 'The higher, the harder: 1 is just fine, 10 is very hard.',
  bilde: '{tittel}, from 1 just fine to 10 very hard: {tall}',
  dato: 'Date',
}
