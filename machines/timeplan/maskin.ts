import { assign, setup } from 'xstate'
import type { Hendelse } from '../sak/konvolutt.ts'
import type { KravParams } from '../sak/krav/params.ts'
import { krav, varsle } from '../sak/regioner/felles.ts'
import type { Varsling } from '../sak/setup.ts'
import type { TimeplanDataFor, TimeplanHendelse } from './hendelser.ts'
import type { TimeplanKontekst } from './kontekst.ts'

type Avtalt = Hendelse<'timeplan.avtalt', TimeplanDataFor<'timeplan.avtalt'>>

/** One agreed week, from when it was agreed until its last day or until somebody ends it. */
export const timeplanMaskin = setup({
  types: {
    context: {} as TimeplanKontekst,
    events: {} as TimeplanHendelse,
    input: {} as Avtalt,
  },
  guards: {
    // Judged when it was decided; what was accepted is a fact.
    krav: (_, _params: KravParams) => true,
  },
  actions: {
    varsle: (_, _params: Varsling) => {},
  },
}).createMachine({
  id: 'timeplan',
  context: ({ input: { data, aktor, skjedde } }) => ({
    ...data,
    dato: skjedde,
    skrevetAv: aktor.id,
    utlopt: null,
    slutt: null,
  }),
  initial: 'gjelder',
  states: {
    gjelder: {
      on: {
        'timeplan.avsluttet': {
          target: 'avsluttet',
          guard: krav({ faste: ['aktiv'] }),
          actions: assign({
            slutt: ({ event: { data, aktor, skjedde } }) => ({
              dato: skjedde,
              hvorfor: data.hvorfor,
              skrevetAv: aktor.id,
            }),
          }),
        },
        'timeplan.utlopt': {
          target: 'utlopt',
          guard: krav({ faste: ['aktiv'] }),
          actions: [
            assign({ utlopt: ({ event }) => event.skjedde }),
            varsle('timeplan.utlopt', 'holder'),
          ],
        },
      },
    },
    avsluttet: {},
    utlopt: {},
  },
})
