import { ukasSlutt } from '../minesaker/grupper.ts'
import type { Oppgave } from './hent.ts'

export const gruppene = ['forfalt', 'idag', 'uka', 'senere'] as const
export type Gruppe = (typeof gruppene)[number]

/** Tasks by when they must be done, each in one group, in the order they came. `idag` is an ISO date. */
export function grupper<O extends Pick<Oppgave, 'frist'>>(
  oppgaver: readonly O[],
  idag: string,
): Record<Gruppe, O[]> {
  const sondag = ukasSlutt(idag)
  const svar: Record<Gruppe, O[]> = { forfalt: [], idag: [], uka: [], senere: [] }
  for (const en of oppgaver) svar[gruppeFor(en.frist, idag, sondag)].push(en)
  return svar
}

function gruppeFor(frist: string, idag: string, sondag: string): Gruppe {
  if (frist < idag) return 'forfalt'
  if (frist === idag) return 'idag'
  return frist <= sondag ? 'uka' : 'senere'
}
