import { leggTilDager, ukedag } from '../../machines/kalender/dato.ts'
import type { Rad } from './saksliste.ts'

export const gruppene = ['forfalt', 'uka', 'senere', 'venter', 'uten', 'lukket'] as const
export type Gruppe = (typeof gruppene)[number]
export type Gruppert = Record<Gruppe | 'tilbud', Rad[]>

/** True when somebody else must answer first, or when the case rests until a date. */
const venter = ({ liv, tilstand }: Pick<Rad, 'liv' | 'tilstand'>): boolean =>
  liv === 'paaVent' || tilstand.includes('stafett.tilbudt')

/**
 * Cases by when one must act, each in one group, in the order they came. What the reader is asked
 * to take over stands apart; what is overdue is never hidden among what waits. `idag` is an ISO date.
 */
export function grupper(rader: readonly Rad[], idag: string): Gruppert {
  const sondag = ukasSlutt(idag)
  const svar: Gruppert = {
    tilbud: [],
    forfalt: [],
    uka: [],
    senere: [],
    venter: [],
    uten: [],
    lukket: [],
  }
  for (const rad of rader) svar[gruppeFor(rad, sondag)].push(rad)
  return svar
}

/** The Sunday of the week one works in: once it is weekend, of the one that comes. */
export const ukasSlutt = (idag: string): string =>
  leggTilDager(idag, ((7 - ukedag(idag)) % 7) + (erHelg(idag) ? 7 : 0))

/** True on a Saturday or a Sunday, when the week to look ahead to is the next one. */
export const erHelg = (idag: string): boolean => ukedag(idag) % 6 === 0

function gruppeFor(rad: Rad, sondag: string): keyof Gruppert {
  if (rad.tilbudtMeg) return 'tilbud'
  if (rad.liv === 'lukket') return 'lukket'
  if (!rad.neste) return 'uten'
  if (rad.neste.forfalt) return 'forfalt'
  if (venter(rad)) return 'venter'
  return rad.neste.dato <= sondag ? 'uka' : 'senere'
}
