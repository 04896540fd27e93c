import { assign, setup } from 'xstate'
import type { Hendelse } from '../sak/konvolutt.ts'
import type { KravParams } from '../sak/krav/params.ts'
import { krav } from '../sak/regioner/felles.ts'
import type { MedlemDataFor, MedlemHendelse } from './hendelser.ts'
import type { MedlemKontekst } from './kontekst.ts'

type Kommet = Hendelse<'medlem.kommet', MedlemDataFor<'medlem.kommet'>>

const medlemSetup = setup({
  types: {
    context: {} as MedlemKontekst,
    events: {} as MedlemHendelse,
    input: {} as Kommet,
  },
  guards: {
    // Judged when it was decided; what was accepted is a fact.
    krav: (_, _params: KravParams) => true,
    familie: ({ context: { hvem } }) => hvem.slag === 'foresatt' || hvem.slag === 'barnet',
  },
})

const iAktiv = krav({ faste: ['aktiv'] })

const gaar = medlemSetup.createStateConfig({
  on: {
    'medlem.gatt': {
      target: 'gatt',
      guard: iAktiv,
      actions: assign({
        til: ({ event }) => event.skjedde,
        hvorfor: ({ event }) => event.data.hvorfor ?? null,
      }),
    },
  },
}).on

/** One member: of the family, or one who helps it and may be its fixed contact. */
export const medlemMaskin = medlemSetup.createMachine({
  id: 'medlem',
  context: ({ input: { data, skjedde } }) => ({
    hvem: data,
    fra: skjedde,
    til: null,
    hvorfor: null,
  }),
  initial: 'ny',
  states: {
    ny: { always: [{ target: 'familien', guard: 'familie' }, { target: 'hjelper' }] },
    familien: { on: gaar },
    hjelper: { on: { ...gaar, 'medlem.fastKontakt': { guard: iAktiv } } },
    gatt: {},
  },
})
