import { assign } from 'xstate'
import type { SakSetup } from '../setup.ts'

/** What the team's processes tell the case: which services may be let in, who is in, who the family's contact is. */
export const lagetsOrd = (setup: SakSetup) =>
  setup.createStateConfig({
    on: {
      'intern.grunnlagGitt': {
        actions: assign({
          grunnlag: ({ context, event }) => [...context.grunnlag, event.data],
        }),
      },
      'intern.grunnlagBorte': {
        actions: assign({
          grunnlag: ({ context, event }) =>
            context.grunnlag.filter(({ om }) => om !== event.data.om),
        }),
      },
      'intern.medlemKommet': {
        actions: assign({
          lag: ({ context: { lag }, event }) => ({
            ...lag,
            medlemmer: [...lag.medlemmer, event.data],
          }),
        }),
      },
      'intern.medlemGatt': {
        actions: assign({
          lag: ({ context: { lag }, event }) => ({
            medlemmer: lag.medlemmer.filter(({ om }) => om !== event.data.om),
            fastKontakt: lag.fastKontakt === event.data.om ? null : lag.fastKontakt,
          }),
        }),
      },
      // One at a time: the next takes the place of the one before.
      'intern.fastKontakt': {
        actions: assign({
          lag: ({ context: { lag }, event }) => ({ ...lag, fastKontakt: event.data.om }),
        }),
      },
    },
  }).on
