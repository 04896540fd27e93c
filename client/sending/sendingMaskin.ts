import { assign, fromPromise, setup } from 'xstate'

/** One attempt: given up when the signal says so. The same command each time, so that it counts once. */
export type Forsok = (signal: AbortSignal) => Promise<unknown>

/** `svar`: the server has taken it, or refused it. `utenSvar`: it may have come, or not. */
export type Utfall =
  | { slag: 'tatt'; svar: unknown }
  | { slag: 'avvist'; feil: unknown }
  | { slag: 'utenSvar'; feil: unknown }

type Kontekst = { gjor: Forsok | null; forsok: number; feil: unknown }
type Hendelser = { type: 'send'; gjor: Forsok } | { type: 'provNaa' } | { type: 'avbryt' }

const LENGST_MS = 15_000
const FORSTE_VENT_MS = 2_000
const LENGSTE_VENT_MS = 30_000

const ventetid = (forsok: number) => Math.min(LENGSTE_VENT_MS, FORSTE_VENT_MS * 2 ** (forsok - 1))

/**
 * Sends something until there is an answer or the person gives up: at once when the line is back, else
 * with longer and longer between. Whoever stops the machine gives up too: no answer comes after that.
 */
export const sendingMaskin = setup({
  types: { context: {} as Kontekst, events: {} as Hendelser },
  actors: {
    gjor: fromPromise<Utfall, { gjor: Forsok | null }>(async () => ({
      slag: 'utenSvar',
      feil: undefined,
    })),
  },
  actions: {
    /** It was taken; `sent`: after the person had been told that it was not. */
    tatt: (_, _tatt: { svar: unknown; sent: boolean }) => {},
    avvist: (_, _avvist: { feil: unknown }) => {},
  },
  delays: {
    lengst: LENGST_MS,
    ventetid: ({ context: { forsok } }) => ventetid(forsok),
  },
}).createMachine({
  context: { gjor: null, forsok: 0, feil: undefined },
  initial: 'rolig',
  on: {
    send: {
      target: '.sender',
      actions: assign(({ event }) => ({ gjor: event.gjor, feil: undefined })),
    },
  },
  states: {
    rolig: { entry: assign({ forsok: 0 }) },
    sender: {
      invoke: {
        src: 'gjor',
        input: ({ context: { gjor } }) => ({ gjor }),
        onDone: [
          {
            guard: ({ event }) => event.output.slag === 'tatt',
            target: 'tatt',
            actions: {
              type: 'tatt',
              params: ({ context, event }) => ({
                svar: event.output.slag === 'tatt' ? event.output.svar : undefined,
                sent: context.forsok > 0,
              }),
            },
          },
          {
            guard: ({ event }) => event.output.slag === 'avvist',
            target: 'avvist',
            actions: [
              assign(({ event }) => ({
                feil: event.output.slag === 'avvist' ? event.output.feil : undefined,
              })),
              { type: 'avvist', params: ({ context }) => ({ feil: context.feil }) },
            ],
          },
          {
            target: 'venter',
            actions: assign(({ event }) => ({
              feil: event.output.slag === 'utenSvar' ? event.output.feil : undefined,
            })),
          },
        ],
        onError: { target: 'venter', actions: assign(({ event }) => ({ feil: event.error })) },
      },
      after: { lengst: 'venter' },
      on: { avbryt: 'avbrutt' },
    },
    venter: {
      entry: assign(({ context }) => ({ forsok: context.forsok + 1 })),
      after: { ventetid: 'sender' },
      on: { provNaa: 'sender', avbryt: 'avbrutt' },
    },
    avbrutt: { entry: assign({ forsok: 0, feil: undefined }) },
    avvist: { entry: assign({ forsok: 0 }) },
    tatt: {},
  },
})
