import { assign, setup } from 'xstate'
import type { Hendelse } from '../sak/konvolutt.ts'
import type { KravParams } from '../sak/krav/params.ts'
import { krav } from '../sak/regioner/felles.ts'
import type { HjemmelDataFor, HjemmelHendelse } from './hendelser.ts'
import type { HjemmelKontekst } from './kontekst.ts'

type Brukt = Hendelse<'hjemmel.brukt', HjemmelDataFor<'hjemmel.brukt'>>

/** One basis in law that lets a service in without consent, until it is said to hold no more. */
export const hjemmelMaskin = setup({
  types: {
    context: {} as HjemmelKontekst,
    events: {} as HjemmelHendelse,
    input: {} as Brukt,
  },
  guards: {
    // Judged when it was decided; what was accepted is a fact.
    krav: (_, _params: KravParams) => true,
  },
}).createMachine({
  id: 'hjemmel',
  context: ({ input: { data, aktor, skjedde } }) => ({
    ...data,
    dato: skjedde,
    besluttetAv: aktor.id,
    opphort: null,
  }),
  initial: 'gjelder',
  states: {
    gjelder: {
      on: {
        'hjemmel.opphort': {
          target: 'opphort',
          guard: krav({ faste: ['aktiv'] }),
          actions: assign({
            opphort: ({ event: { data, aktor, skjedde } }) => ({
              ...data,
              dato: skjedde,
              besluttetAv: aktor.id,
            }),
          }),
        },
      },
    },
    opphort: {},
  },
})
