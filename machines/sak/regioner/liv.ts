import { assign } from 'xstate'
import { nyereRutiner } from '../../rutine/publiserte.ts'
import type { Rutine } from '../../rutine/skjema.ts'
import type { SakSetup } from '../setup.ts'
import { iAktiv, krav, siFra, varsle } from './felles.ts'

/** Life of the case: active, on hold, closed. The other regions rest while it is not active. */
export const livRegion = (setup: SakSetup, rutine: Rutine) => {
  /** Where there is a later version to go over to. */
  const bytte =
    nyereRutiner(rutine).length > 0
      ? ({
          'rutine.byttet': { guard: krav({ faste: ['nyRutine'] }), actions: 'byttRutine' },
        } as const)
      : {}
  const utdrag =
    rutine.utdragTil === null
      ? {}
      : ({
          'utdrag.gitt': { guard: krav(), actions: 'giUtdrag' },
          'utdrag.trukket': { guard: krav({ velges: 'utdrag' }), actions: 'trekkUtdrag' },
        } as const)
  const lukke = {
    target: 'lukket',
    guard: krav(),
    actions: ['lukk', siFra('intern.lukket')],
  } as const
  return setup.createStateConfig({
    initial: 'aktiv',
    // A case may be closed before the next place asks.
    on: { 'notat.skrevet': { guard: krav() }, ...utdrag },
    states: {
      aktiv: {
        on: {
          ...bytte,
          'sak.satPaaVent': {
            target: 'paaVent',
            guard: krav(),
            actions: assign({ hvile: ({ event }) => ({ ...event.data, fra: event.skjedde }) }),
          },
          'sak.avsluttet': {
            target: 'lukket',
            guard: iAktiv({ trinn: 'avslutt' }),
            actions: ['lukk', siFra('intern.lukket')],
          },
          'sak.lukket': lukke,
          'frist.oversittet': {
            guard: iAktiv(),
            actions: ['merkOversittet', varsle('frist.oversittet', 'holder')],
          },
        },
      },
      paaVent: {
        on: {
          ...bytte,
          'sak.gjenopptatt': {
            target: 'aktiv',
            guard: krav(),
            actions: 'vaakne',
          },
          'sak.pauseUtlopt': {
            target: 'aktiv',
            guard: krav(),
            actions: ['vaakne', varsle('sak.pauseUtlopt', 'holder')],
          },
          'sak.lukket': lukke,
        },
      },
      lukket: {
        on: {
          'sak.gjenaapnet': {
            target: 'aktiv',
            guard: krav(),
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
