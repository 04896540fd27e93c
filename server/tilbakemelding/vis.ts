import type { Svartall } from '../../db/store.ts'
import { ANSIKTER } from '../../machines/tilbakemelding/svar.ts'
import { GRENSE } from '../idag/skjerm.ts'

/**
 * A pile of answers as it is told: `faa` where they come from the meetings of too few children. They are
 * held back by children, not by answers, as one child may have many meetings. No sum across piles is
 * ever told, so that none can be found by taking away the others.
 */
export const visBunke = ({ fra, antall }: Pick<Svartall, 'fra' | 'antall'>) => {
  if (fra < GRENSE) return 'faa' as const
  const svar = ANSIKTER.map((ansikt) => ({ ansikt, antall: antall[ansikt] ?? 0 }))
  return { n: svar.reduce((sum, en) => sum + en.antall, 0), svar }
}
