import type { Spraak } from '../api/spraak.ts'
import { begrunn as felles } from '../fravaer/grunner.ts'
import { tekster } from '../tekster/oversett.ts'
import type { Kolonne } from './kolonner.ts'
import type { Radfeil } from './les.ts'

const EGNE: Record<
  Spraak,
  Record<'forLang' | 'flereTiltak' | 'ukjentRetning' | 'linje', string>
> = {
  nb: {
    forLang: 'Er for lang, høyst {n} tegn.',
    flereTiltak: 'Kan ha høyst {n} tiltak.',
    ukjentRetning: 'Må være barnet selv, gruppa rundt barnet, miljøet eller familien.',
    linje: 'Linjen',
  },
  nn: {
    forLang: 'Er for lang, høgst {n} teikn.',
    flereTiltak: 'Kan ha høgst {n} tiltak.',
    ukjentRetning: 'Må vere barnet sjølv, gruppa rundt barnet, miljøet eller familien.',
    linje: 'Linja',
  },
  en: {
    forLang: 'Is too long, at most {n} characters.',
    flereTiltak: 'Can hold at most {n} measures.',
    ukjentRetning: 'Must be the child, the group, the environment or the family.',
    linje: 'The line',
  },
}

/** What is wrong with a line, in plain words. Repeats nothing of what stood in the file. */
export const begrunn = ({ grunn, n }: Radfeil, spraak: Spraak): string =>
  grunn === 'forLang' || grunn === 'flereTiltak' || grunn === 'ukjentRetning'
    ? EGNE[spraak][grunn].replace('{n}', String(n))
    : felles({ grunn, ...(n !== undefined && { n }) }, spraak)

/** What a column is called: as in the plan itself. */
export const kolonnenavn = (felt: Kolonne | 'linje', spraak: Spraak): string =>
  felt === 'linje' ? EGNE[spraak].linje : tekster[spraak].hendelse['plan.utkastLagret'].felt[felt]
