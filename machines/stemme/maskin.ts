import { assign, setup } from 'xstate'
import type { KravParams } from '../sak/krav/params.ts'
import { krav, varsle } from '../sak/regioner/felles.ts'
import type { Varsling } from '../sak/setup.ts'
import type { StemmeHendelse } from './hendelser.ts'
import type { StemmeKontekst } from './kontekst.ts'
import type { Fortalt } from './upcast.ts'
import { verktoysvar } from './verktoy.ts'

const nyStemme = ({ data, aktor, skjedde }: Fortalt): StemmeKontekst => {
  const felles = { dato: skjedde, skrevetAv: aktor.id, forfalt: null, svar: null }
  if (data.resultat === 'ikkeHort') {
    return { ...felles, hort: null, ikkeHort: data.grunn, sett: null, utenFrist: true }
  }
  const { form, syn = null, ord, sett } = data
  const verktoy = verktoysvar(data)
  const harSett = sett === 'enig' || sett === 'uenig'
  return {
    ...felles,
    hort: { form, syn, ord, ...(verktoy && { verktoy }) },
    ikkeHort: null,
    sett: harSett ? { svar: sett, dato: skjedde, merknad: null } : null,
    utenFrist: sett === null,
  }
}

const stemmeSetup = setup({
  types: {
    context: {} as StemmeKontekst,
    events: {} as StemmeHendelse,
    input: {} as Fortalt,
  },
  guards: {
    // Judged when it was decided; what was accepted is a fact.
    krav: (_, _params: KravParams) => true,
    ikkeHort: ({ context }) => context.hort === null,
  },
  actions: {
    varsle: (_, _params: Varsling) => {},
  },
})

const iAktiv = krav({ faste: ['aktiv'] })

/** What may be said of an entry for as long as it waits for its answer. */
const ventende = stemmeSetup.createStateConfig({
  on: {
    'stemme.vist': {
      guard: iAktiv,
      actions: assign({
        sett: ({ event: { data, skjedde } }) => ({
          svar: data.svar,
          dato: skjedde,
          merknad: data.merknad ?? null,
        }),
      }),
    },
    'stemme.besvart': {
      target: 'besvart',
      guard: iAktiv,
      actions: [
        assign({
          svar: ({ event: { data, skjedde, aktor } }) => ({
            ...data,
            dato: skjedde,
            skrevetAv: aktor.id,
          }),
        }),
        varsle('stemme.besvart', 'skrevetAv'),
      ],
    },
  },
}).on

/** One entry of the child's voice: told, perhaps overdue meanwhile, answered. */
export const stemmeMaskin = stemmeSetup.createMachine({
  id: 'stemme',
  context: ({ input }) => nyStemme(input),
  initial: 'ny',
  states: {
    ny: { always: [{ target: 'ikkeHort', guard: 'ikkeHort' }, { target: 'venter' }] },
    ikkeHort: {},
    venter: {
      on: {
        ...ventende,
        'stemme.forfalt': {
          target: 'forfalt',
          guard: iAktiv,
          actions: [
            assign({ forfalt: ({ event }) => event.skjedde }),
            varsle('stemme.forfalt', 'holder'),
          ],
        },
      },
    },
    forfalt: { on: ventende },
    besvart: {},
  },
})
