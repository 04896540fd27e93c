import { assign, fromPromise, setup } from 'xstate'
import type { EnByte } from '../../../machines/tegnsett/enByte.ts'
import { TEKSTFILER } from '../../../machines/tegnsett/grenser.ts'
import { nyId } from '../../id.ts'
import type { Forhaandsvisning, Rad, Regnskap } from './svar.ts'
import { nyeRader, summer, TOMT } from './svar.ts'

/** Where the lines come from: a chosen file, or text that was pasted. */
export type Kilde = { navn: string; innhold: Blob }
/** Which encoding was guessed, and some of the file's words as each of them reads it. */
export type Gjettet = { som: EnByte; ord: Record<EnByte, string[]> }
type Sett = { svar: Forhaandsvisning; gjettet: Gjettet | null }
export type Lest = ({ outcome: 'lest' } & Sett) | { outcome: 'ikkeTekst' } | { outcome: 'regneark' }
/** What is read: a file, in a chosen encoding where a person has chosen one. */
export type Lesning = { kilde: Kilde | null; som: EnByte | undefined }
export type Bolk = { importId: string; rader: Rad[] }
export type Lesefeil =
  | { slag: 'forStor' | 'ikkeTekst' | 'regneark' }
  | { slag: 'svar'; feil: unknown }

export const MAKS_MB = TEKSTFILER.liste / (1024 * 1024)
export const erForStor = ({ innhold }: Kilde): boolean => innhold.size > TEKSTFILER.liste

type Kontekst = {
  kilde: Kilde | null
  svar: Forhaandsvisning | null
  gjettet: Gjettet | null
  /** The same for every part of one file, also when it goes on after a stop. */
  importId: string
  /** Rows in one request, as many as the server takes: the bar moves, and one can stop in between. */
  bolk: number
  /** Rows to write in all, and those that are left. */
  antall: number
  venter: Rad[]
  regnskap: Regnskap
  stopper: boolean
  lesefeil: Lesefeil | null
  skrivefeil: { feil: unknown } | null
}

type Hendelser =
  | { type: 'velg'; kilde: Kilde }
  | { type: 'lesSom'; som: EnByte }
  | { type: 'importer' }
  | { type: 'stopp' }
  | { type: 'fortsett' }
  | { type: 'nyFil' }

const tomt: Kontekst = {
  kilde: null,
  svar: null,
  gjettet: null,
  importId: '',
  bolk: 0,
  antall: 0,
  venter: [],
  regnskap: TOMT,
  stopper: false,
  lesefeil: null,
  skrivefeil: null,
}

const ikkeKoblet = () => Promise.reject(new Error('the machine has no server'))

/**
 * One file's way in: chosen → read → looked over → written part by part → done. A part is written
 * whole or not at all; after a stop or an error it goes on with the part that is next.
 */
export const importMaskin = setup({
  types: { context: {} as Kontekst, events: {} as Hendelser },
  actors: {
    les: fromPromise<Lest, Lesning>(ikkeKoblet),
    skriv: fromPromise<Regnskap, Bolk>(ikkeKoblet),
  },
  guards: {
    forStor: (_, kilde: Kilde) => erForStor(kilde),
    harRader: ({ context }) => context.venter.length > 0,
    erSisteBolk: ({ context }) => context.venter.length <= context.bolk,
    stopper: ({ context }) => context.stopper,
  },
  actions: {
    motta: assign(({ event }) => (event.type === 'velg' ? { ...tomt, kilde: event.kilde } : {})),
    nullstill: assign(tomt),
    velgTegn: assign(({ context: { gjettet }, event }) =>
      gjettet && event.type === 'lesSom' ? { gjettet: { ...gjettet, som: event.som } } : {},
    ),
    visFram: assign((_, { svar, gjettet }: Sett) => {
      const venter = nyeRader(svar.linjer)
      const { bolk } = svar
      return { svar, gjettet, venter, bolk, antall: venter.length, importId: nyId() }
    }),
    foer: assign(({ context }, regnskap: Regnskap) => ({
      venter: context.venter.slice(context.bolk),
      regnskap: summer(context.regnskap, regnskap),
    })),
  },
}).createMachine({
  context: tomt,
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
        input: ({ context: { kilde, gjettet } }) => ({ kilde, som: gjettet?.som }),
        onDone: [
          {
            guard: ({ event }) => event.output.outcome === 'lest',
            target: 'forhaandsvisning',
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
      on: {
        lesSom: { target: 'leser', reenter: true, actions: 'velgTegn' },
      },
    },
    feil: {},
    forhaandsvisning: {
      on: {
        importer: { guard: 'harRader', target: 'importerer' },
        lesSom: { target: 'leser', actions: 'velgTegn' },
      },
    },
    importerer: {
      entry: assign({ skrivefeil: null }),
      invoke: {
        src: 'skriv',
        input: ({ context }) => ({
          importId: context.importId,
          rader: context.venter.slice(0, context.bolk),
        }),
        onDone: [
          {
            guard: 'erSisteBolk',
            target: 'ferdig',
            actions: { type: 'foer', params: ({ event }) => event.output },
          },
          {
            guard: 'stopper',
            target: 'stanset',
            actions: { type: 'foer', params: ({ event }) => event.output },
          },
          {
            target: 'importerer',
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
      on: { fortsett: 'importerer' },
    },
    ferdig: {},
  },
})
