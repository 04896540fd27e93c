/** The tools that a child may tell with, as they are read afterwards. */
export const verktoy = {
  avTi: '<b>{tall}</b> av 10',
  endene: '1 er helt greit, 10 er veldig vanskelig.',
  pluss: 'Det som er bra',
  minus: 'Det som er vanskelig',
  timer: 'Timer',
  fyltMed: 'Dagene skulle vært fylt med',
  overTid: 'Skalaen over tid',
  slikLeses: 'Jo høyere, jo vanskeligere: 1 er helt greit, 10 er veldig vanskelig.',
  bilde: '{tittel}, fra 1 helt greit til 10 veldig vanskelig: {tall}',
  dato: 'Dato',
}
