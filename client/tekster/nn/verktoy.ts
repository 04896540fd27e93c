import type { Tekster } from '../typer.ts'

export const verktoy: Tekster['sak']['verktoy'] = {
  avTi: '<b>{tall}</b> av 10',
  endene: '1 er heilt greitt, 10 er veldig vanskeleg.',
  pluss: 'Det som er bra',
  minus: 'Det som er vanskeleg',
  timer: 'Timar',
  fyltMed: 'Dagane skulle vore fylte med',
  overTid: 'Skalaen over tid',
  slikLeses: 'Jo høgare, jo vanskelegare: 1 er heilt greitt, 10 er veldig vanskeleg.',
  bilde: '{tittel}, frå 1 heilt greitt til 10 veldig vanskeleg: {tall}',
  dato: 'Dato',
}
