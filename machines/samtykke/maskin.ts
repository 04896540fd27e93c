import { assign, setup } from 'xstate'
import type { Hendelse } from '../sak/konvolutt.ts'
import type { KravParams } from '../sak/krav/params.ts'
import { krav, varsle } from '../sak/regioner/felles.ts'
import type { Varsling } from '../sak/setup.ts'
import type { SamtykkeDataFor, SamtykkeHendelse } from './hendelser.ts'
import type { Giver, SamtykkeKontekst } from './kontekst.ts'
import { heltFra } from './kontekst.ts'

type Forste = Hendelse<'samtykke.gitt', SamtykkeDataFor<'samtykke.gitt'>>

const foresatte = (ider: readonly string[]): Giver[] =>
  [...new Set(ider)].map((foresatt) => ({ av: 'foresatt', foresatt }))
const barnet: Giver = { av: 'barnet' }

const arkI = ({ vedlegg }: { vedlegg?: string | undefined }) => (vedlegg ? [vedlegg] : [])

const nyttSamtykke = ({ data, aktor, skjedde }: Forste): SamtykkeKontekst => {
  const felles = { dato: skjedde, hvordan: data.hvordan, skrevetAv: aktor.id }
  const gitt = [...foresatte(data.gitt), ...(data.barnet === 'samtykker' ? [barnet] : [])]
  return {
    tjeneste: data.tjeneste,
    hva: data.hva,
    dato: skjedde,
    til: data.til,
    maa: [...foresatte([...data.maa, ...data.gitt]), ...(data.barnet === 'forUng' ? [] : [barnet])],
    gitt: gitt.map((giver) => ({ giver, ...felles })),
    ark: arkI(data),
    trukket: null,
    utlopt: null,
  }
}

const giverI = (data: Giver): Giver =>
  data.av === 'foresatt' ? { av: 'foresatt', foresatt: data.foresatt } : barnet

const samtykkeSetup = setup({
  types: {
    context: {} as SamtykkeKontekst,
    events: {} as SamtykkeHendelse,
    input: {} as Forste,
  },
  guards: {
    // Judged when it was decided; what was accepted is a fact.
    krav: (_, _params: KravParams) => true,
    helt: ({ context }) => heltFra(context) !== null,
  },
  actions: {
    varsle: (_, _params: Varsling) => {},
  },
})

const iAktiv = krav({ faste: ['aktiv'] })

/** Anybody who must consent may say no, now or later; and it ends on its day. */
const levende = samtykkeSetup.createStateConfig({
  on: {
    'samtykke.trukket': {
      target: 'trukket',
      // Whoever changes their mind is heard also while the case rests.
      guard: krav({ faste: ['ikkeLukket'] }),
      actions: [
        assign({
          trukket: ({ event: { data, skjedde } }) => ({ giver: giverI(data), dato: skjedde }),
        }),
        varsle('samtykke.trukket', 'holder'),
      ],
    },
    'samtykke.utlopt': {
      target: 'utlopt',
      guard: iAktiv,
      actions: [
        assign({ utlopt: ({ event }) => event.skjedde }),
        varsle('samtykke.utlopt', 'holder'),
      ],
    },
  },
}).on

/** One consent: given by one after the other until it is whole, then withdrawn or run out. */
export const samtykkeMaskin = samtykkeSetup.createMachine({
  id: 'samtykke',
  context: ({ input }) => nyttSamtykke(input),
  initial: 'gitt',
  states: {
    gitt: { always: [{ target: 'gyldig', guard: 'helt' }, { target: 'ufullstendig' }] },
    ufullstendig: {
      on: {
        ...levende,
        'samtykke.ogsaaGitt': {
          target: 'gitt',
          guard: iAktiv,
          actions: assign({
            gitt: ({ context, event: { data, skjedde, aktor } }) => [
              ...context.gitt,
              { giver: giverI(data), dato: skjedde, hvordan: data.hvordan, skrevetAv: aktor.id },
            ],
            ark: ({ context, event }) => [...new Set([...context.ark, ...arkI(event.data)])],
          }),
        },
      },
    },
    gyldig: { on: levende },
    trukket: {},
    utlopt: {},
  },
})
