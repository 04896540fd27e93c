import { assign } from 'xstate'
import type { SakSetup } from '../setup.ts'
import { krav, varsle } from './felles.ts'

/** The relay: exactly one holder at any time; an offer changes nothing until it is accepted. */
export const stafettRegion = (setup: SakSetup) =>
  setup.createStateConfig({
    initial: 'holdes',
    states: {
      holdes: {
        on: {
          'stafett.tilbudt': {
            target: 'tilbudt',
            guard: krav({ faste: ['ikkeLukket'] }),
            actions: [
              assign(({ context: { stafett }, event: { data, skjedde } }) => ({
                stafett: { ...stafett, tilbud: { ...data, dato: skjedde } },
              })),
              varsle('stafett.tilbudt', 'mottaker'),
            ],
          },
        },
      },
      tilbudt: {
        on: {
          'stafett.mottatt': {
            target: 'holdes',
            guard: krav(),
            actions: assign(({ context: { stafett }, event }) => ({
              stafett: {
                holder: stafett.tilbud?.til ?? stafett.holder,
                siden: event.skjedde,
                bytter: stafett.bytter + 1,
                tilbud: null,
              },
            })),
          },
          'stafett.avslaatt': {
            target: 'holdes',
            guard: krav(),
            actions: ['trekkTilbud', varsle('stafett.avslaatt', 'holder')],
          },
          'stafett.trukket': {
            target: 'holdes',
            guard: krav(),
            actions: 'trekkTilbud',
          },
          'intern.lukket': { target: 'holdes', actions: 'trekkTilbud' },
        },
      },
    },
  })
