import type { Motesvar } from './svar.ts'

/** The parts of what is answered at a meeting, each by the steps that bring it into the case. */
const STEG = {
  evaluering: ['plan.evaluert'],
  plan: ['plan.viderefort', 'plan.iverksatt', 'plan.avsluttet'],
  holdt: ['mote.holdt'],
  nesteMote: ['mote.foreslatt'],
} as const
export type Del = keyof typeof STEG

type Tatt = Pick<Motesvar, 'tatt'>

/** Whether it is in the case already: what is answered otherwise after that would not come there. */
export const erTatt = ({ tatt }: Tatt, del: Del): boolean =>
  STEG[del].some((steg) => tatt.includes(steg))

/** The steps that still stand when something is answered: a draft is saved anew until it is in force. */
export const fortsattTatt = (svar: Tatt): string[] =>
  erTatt(svar, 'plan') ? svar.tatt : svar.tatt.filter((steg) => steg !== 'plan.utkastLagret')
