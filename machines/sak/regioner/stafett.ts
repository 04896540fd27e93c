import { assign } from 'xstate'
import type { Kandidat } from '../konvolutt.ts'
import type { SakSetup } from '../setup.ts'
import { krav, varsle } from './felles.ts'

/** The relay: exactly one holder at any time; an offer changes nothing until it is accepted. A case goes with it. */
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
            actions: assign(({ context, event }) => {
              const { stafett } = context
              const til: Kandidat = stafett.tilbud?.til ?? stafett.holder
              const { enhet = context.enhet, ...holder } = til
              const bytter = stafett.bytter + 1
              return { enhet, stafett: { holder, siden: event.skjedde, bytter, tilbud: null } }
            }),
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
