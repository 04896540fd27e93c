import { assign, fromPromise, setup } from 'xstate'
import type { EnByte } from '../../../machines/tegnsett/enByte.ts'
import type { Gjettet, Kilde, Lesefeil } from '../../fravaer/importer/importMaskin.ts'
import { erForStor } from '../../fravaer/importer/importMaskin.ts'
import type { Fil, Forhaandsvisning, Skrevet, Slag } from './svar.ts'

type Sett = { fil: Fil; svar: Forhaandsvisning; gjettet: Gjettet | null }
export type Lest = ({ outcome: 'lest' } & Sett) | { outcome: 'ikkeTekst' } | { outcome: 'regneark' }
/** What is read: a file, in a chosen encoding where a person has chosen one. */
export type Lesning = {
  kilde: Kilde | null
  slag: Slag
  alle: boolean
  som: EnByte | undefined
}
export type Skriving = { fil: Fil | null; uten: boolean }

type Kontekst = {
  slag: Slag
  kilde: Kilde | null
  fil: Fil | null
  svar: Forhaandsvisning | null
  gjettet: Gjettet | null
  /** The file has everybody at the units it names. */
  alle: boolean
  /** Without the lines that are wrong. */
  uten: boolean
  skrevet: number
  /** Changes that are left, as the server counted last. */
  igjen: number
  stopper: boolean
  lesefeil: Lesefeil | null
  skrivefeil: { feil: unknown } | null
}

type Hendelser =
  | { type: 'velg'; kilde: Kilde }
  | { type: 'lesSom'; som: EnByte }
  | { type: 'settAlle'; alle: boolean }
  | { type: 'hent'; uten: boolean }
  | { type: 'stopp' }
  | { type: 'fortsett' }
  | { type: 'nyFil' }

const tomt: Omit<Kontekst, 'slag'> = {
  kilde: null,
  fil: null,
  svar: null,
  gjettet: null,
  alle: false,
  uten: false,
  skrevet: 0,
  igjen: 0,
  stopper: false,
  lesefeil: null,
  skrivefeil: null,
}

const ikkeKoblet = () => Promise.reject(new Error('the machine has no server'))

/**
 * One file's way in: chosen → read → looked over → written part by part → done. The whole file is sent each
 * time and judged anew, so that after a stop or an error it goes on with what is left.
 */
export const folkemaskin = setup({
  types: { context: {} as Kontekst, events: {} as Hendelser, input: {} as { slag: Slag } },
  actors: {
    les: fromPromise<Lest, Lesning>(ikkeKoblet),
    skriv: fromPromise<Skrevet, Skriving>(ikkeKoblet),
  },
  guards: {
    forStor: (_, kilde: Kilde) => erForStor(kilde),
    stopper: ({ context }) => context.stopper,
  },
  actions: {
    motta: assign(({ event }) => (event.type === 'velg' ? { ...tomt, kilde: event.kilde } : {})),
    nullstill: assign(tomt),
    visFram: assign((_, { fil, svar, gjettet }: Sett) => ({
      fil,
      svar,
      gjettet,
      igjen: svar.endringer,
    })),
    foer: assign(({ context }, { skrevet, igjen }: Skrevet) => ({
      skrevet: context.skrevet + skrevet,
      igjen,
    })),
  },
}).createMachine({
  context: ({ input }) => ({ ...tomt, ...input }),
  initial: 'tom',
  on: {
    velg: [
      {
        guard: { type: 'forStor', params: ({ event }) => event.kilde },
        target: '.feil',
        actions: ['motta', assign({ lesefeil: { slag: 'forStor' } })],
      },
      { target: '.leser', actions: 'motta' },
    ],
    nyFil: { target: '.tom', actions: 'nullstill' },
  },
  states: {
    tom: {},
    leser: {
      invoke: {
        src: 'les',
        input: ({ context: { kilde, slag, alle, gjettet } }) => ({
          kilde,
          slag,
          alle,
          som: gjettet?.som,
        }),
        onDone: [
          {
            guard: ({ event }) => event.output.outcome === 'lest',
            target: 'seOver',
            actions: {
              type: 'visFram',
              params: ({ event: { output } }) => {
                if (output.outcome !== 'lest') throw new Error('nothing was read')
                return output
              },
            },
          },
          {
            target: 'feil',
            actions: assign(({ event: { output } }) =>
              output.outcome === 'lest' ? {} : { lesefeil: { slag: output.outcome } },
            ),
          },
        ],
        onError: {
          target: 'feil',
          actions: assign(({ event }) => ({ lesefeil: { slag: 'svar', feil: event.error } })),
        },
      },
    },
    feil: {},
    seOver: {
      on: {
        lesSom: {
          target: 'leser',
          actions: assign(({ context: { gjettet }, event }) => ({
            gjettet: gjettet && { ...gjettet, som: event.som },
          })),
        },
        settAlle: { target: 'leser', actions: assign(({ event }) => ({ alle: event.alle })) },
        hent: { target: 'henter', actions: assign(({ event }) => ({ uten: event.uten })) },
      },
    },
    henter: {
      entry: assign({ skrivefeil: null }),
      invoke: {
        src: 'skriv',
        input: ({ context: { fil, uten } }) => ({ fil, uten }),
        onDone: [
          {
            guard: ({ event }) => event.output.igjen === 0,
            target: 'ferdig',
            actions: { type: 'foer', params: ({ event }) => event.output },
          },
          {
            guard: 'stopper',
            target: 'stanset',
            actions: { type: 'foer', params: ({ event }) => event.output },
          },
          {
            target: 'henter',
            reenter: true,
            actions: { type: 'foer', params: ({ event }) => event.output },
          },
        ],
        onError: {
          target: 'stanset',
          actions: assign(({ event }) => ({ skrivefeil: { feil: event.error } })),
        },
      },
      on: {
        velg: {},
        nyFil: {},
        stopp: { actions: assign({ stopper: true }) },
      },
    },
    stanset: {
      entry: assign({ stopper: false }),
      on: { fortsett: 'henter' },
    },
    ferdig: {},
  },
})
