import type { Monster, Vindu } from '../../machines/rutine/fravaer.ts'
import { orlandSkole } from '../../machines/rutine/orlandSkole/rutine.ts'
import { orlandSkole2026_2 } from '../../machines/rutine/orlandSkole/v2026_2/rutine.ts'
import type { Rutine } from '../../machines/rutine/skjema.ts'

/** A way to ask: what the table calls it, and the routine that asks so. */
export type Valg = { navn: string; rutine: Rutine }

const { vinduer, monstre } = orlandSkole2026_2.fravaer
const [rullende, ...lengre] = vinduer

const med = (flere: readonly Vindu[], mine: readonly Monster[]): Rutine => ({
  ...orlandSkole2026_2,
  fravaer: { ...orlandSkole2026_2.fravaer, vinduer: [rullende, ...flere], monstre: [...mine] },
})

export const ALT: Valg = { navn: '2026.2', rutine: orlandSkole2026_2 }

export const VALGENE: readonly Valg[] = [
  { navn: '2026.1', rutine: orlandSkole },
  { navn: '30 dager', rutine: med([], []) },
  { navn: '+ halvår', rutine: med(lengre.slice(0, 1), []) },
  { navn: '+ år', rutine: med(lengre, []) },
  { navn: '30 dager + mønstre', rutine: med([], monstre) },
  ALT,
]

const byttet = (navn: string, bytt: (monster: Monster) => Monster): Valg => ({
  navn,
  rutine: med(lengre, monstre.map(bytt)),
})

/** 2026.2 with another number in one of its patterns. */
export const ANDRE_TALL: readonly Valg[] = [
  byttet('samme ukedag: 4 av de siste 6, ikke 3 av 4', (en) =>
    en.slag === 'ukedag' ? { ...en, minst: 4, av: 6 } : en,
  ),
  byttet('sykeperioder: 3 på 60 skoledager, ikke 4 på 95', (en) =>
    en.id === 'sykeperioder' && en.slag === 'perioder' ? { ...en, minst: 3, skoledager: 60 } : en,
  ),
  byttet('for sent: 3 dager, ikke 5', (en) => (en.slag === 'forsent' ? { ...en, minst: 3 } : en)),
]
