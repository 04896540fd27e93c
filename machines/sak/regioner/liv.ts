import { assign } from 'xstate'
import type { Oppsett } from '../oppsett.ts'
import { FAGFOLK, LEDELSE, STYRER_SAKEN } from '../roller.ts'
import { iAktiv, krav, siFra, varsle } from './felles.ts'

/** Life of the case: active, on hold, closed. The other regions rest while it is not active. */
export const livRegion = (oppsett: Oppsett) => {
  const lukke = {
    target: 'lukket',
    guard: krav({ roller: LEDELSE }),
    actions: ['lukk', siFra('intern.lukket')],
  } as const
  return oppsett.createStateConfig({
    initial: 'aktiv',
    on: { 'notat.skrevet': { guard: krav({ roller: FAGFOLK }) } },
    states: {
      aktiv: {
        on: {
          'sak.satPaaVent': {
            target: 'paaVent',
            guard: krav({ roller: STYRER_SAKEN }),
            actions: assign({ hvile: ({ event }) => ({ ...event.data, fra: event.skjedde }) }),
          },
          'sak.avsluttet': {
            target: 'lukket',
            guard: iAktiv(STYRER_SAKEN, { trinn: 'avslutt' }),
            actions: ['lukk', siFra('intern.lukket')],
          },
          'sak.lukket': lukke,
          'frist.oversittet': {
            guard: iAktiv(['system']),
            actions: ['merkOversittet', varsle('frist.oversittet', 'holder')],
          },
        },
      },
      paaVent: {
        on: {
          'sak.gjenopptatt': {
            target: 'aktiv',
            guard: krav({ roller: STYRER_SAKEN }),
            actions: 'vaakne',
          },
          'sak.pauseUtlopt': {
            target: 'aktiv',
            guard: krav({ roller: ['system'] }),
            actions: ['vaakne', varsle('sak.pauseUtlopt', 'holder')],
          },
          'sak.lukket': lukke,
        },
      },
      lukket: {
        on: {
          'sak.gjenaapnet': {
            target: 'aktiv',
            guard: krav({ roller: LEDELSE }),
            actions: [
              assign(({ event }) => ({ lukket: null, gjenopptatt: event.skjedde })),
              siFra('intern.gjenaapnet'),
            ],
          },
        },
      },
    },
  })
}
