import { assign, fromPromise, setup } from 'xstate'
import { nyId } from '../id.ts'
import type { Skrevet } from './skrevet.ts'
import { fraData, like, tilData } from './skrevet.ts'
import type { Deres, Kontekst, Lagring, Lagringssvar, Usendt } from './utkastTilstand.ts'
import { overtatt, ulagret } from './utkastTilstand.ts'

type Hendelser =
  | { type: 'endret'; endring: Partial<Skrevet> }
  | { type: 'lagreNaa' }
  | { type: 'tjener'; deres: Deres }
  | { type: 'behold'; hvem: 'mine' | 'deres' }

const PUSTEPAUSE_MS = 700
const FORSTE_VENT_MS = 2_000
const LENGSTE_VENT_MS = 30_000

/**
 * A draft that saves itself: a moment after the last key, one request at a time, the version read
 * off its own answers. Nothing that was typed is given up: without an answer it tries again, and
 * when somebody else wrote in the draft meanwhile a person chooses. What was unsent when the screen
 * went is taken up on the version that it was written on.
 */
export const utkastMaskin = setup({
  types: {
    context: {} as Kontekst,
    events: {} as Hendelser,
    input: {} as Deres & { usendt?: Usendt | undefined },
  },
  actors: {
    lagre: fromPromise<Lagringssvar, Lagring>(() => Promise.resolve({ outcome: 'utenSvar' })),
  },
  guards: {
    nyere: ({ context, event }) => event.type === 'tjener' && event.deres.versjon > context.versjon,
    nyereMenLikt: ({ context, event }) =>
      event.type === 'tjener' &&
      event.deres.versjon > context.versjon &&
      like(event.deres.utkast, tilData(context.skrevet)),
    nyereMenSammeUtkast: ({ context, event }) =>
      event.type === 'tjener' &&
      event.deres.versjon > context.versjon &&
      like(event.deres.utkast, context.lagret),
    ulagret: ({ context }) => ulagret(context),
    underveis: ({ context }) => context.sendt !== null,
  },
  actions: {
    skriv: assign(({ context: { skrevet }, event }) =>
      event.type === 'endret' ? { skrevet: { ...skrevet, ...event.endring } } : {},
    ),
    folgVersjon: assign(({ event }) =>
      event.type === 'tjener' ? { versjon: event.deres.versjon } : {},
    ),
    enes: assign(({ event }) =>
      event.type === 'tjener' ? { versjon: event.deres.versjon, lagret: event.deres.utkast } : {},
    ),
    overta: assign(({ event }) => (event.type === 'tjener' ? overtatt(event.deres) : {})),
    motsi: assign(({ context, event }) =>
      event.type === 'tjener'
        ? { konflikt: { deres: event.deres, endringer: context.konflikt?.endringer ?? [] } }
        : {},
    ),
    pakk: assign(({ context }) => ({
      sendt: context.sendt ?? {
        utkast: tilData(context.skrevet),
        versjon: context.versjon,
        kommandoId: nyId(),
      },
    })),
  },
  delays: {
    pustepause: PUSTEPAUSE_MS,
    ventetid: ({ context }) => Math.min(LENGSTE_VENT_MS, FORSTE_VENT_MS * 2 ** context.forsok),
  },
}).createMachine({
  context: ({ input: { versjon, utkast, usendt } }) => ({
    skrevet: fraData(usendt?.utkast ?? utkast),
    lagret: usendt ? usendt.lagret : utkast,
    versjon: usendt?.versjon ?? versjon,
    sendt: usendt?.sendt ?? null,
    konflikt: null,
    grunner: [],
    forsok: 0,
  }),
  initial: 'aapnet',
  on: { endret: { actions: 'skriv' } },
  states: {
    aapnet: {
      always: [
        { guard: 'underveis', target: 'lagrer' },
        { guard: 'ulagret', target: 'skrevet' },
        { target: 'rolig' },
      ],
    },
    rolig: {
      on: {
        endret: { target: 'skrevet', actions: 'skriv' },
        tjener: [
          { guard: 'nyereMenSammeUtkast', actions: 'folgVersjon' },
          { guard: 'nyere', actions: 'overta' },
        ],
      },
    },
    skrevet: {
      after: { pustepause: 'lagrer' },
      on: {
        endret: { target: 'skrevet', reenter: true, actions: 'skriv' },
        lagreNaa: 'lagrer',
        tjener: [
          { guard: 'nyereMenSammeUtkast', actions: 'folgVersjon' },
          { guard: 'nyereMenLikt', target: 'rolig', actions: 'enes' },
          { guard: 'nyere', target: 'konflikt', actions: 'motsi' },
        ],
      },
    },
    lagrer: {
      entry: 'pakk',
      invoke: {
        src: 'lagre',
        input: ({ context }) => {
          if (!context.sendt) throw new Error('nothing was packed for saving')
          return context.sendt
        },
        onDone: [
          {
            guard: ({ event }) => event.output.outcome === 'lagret',
            target: 'svart',
            actions: assign(({ context, event }) => ({
              ...(event.output.outcome === 'lagret' && { versjon: event.output.versjon }),
              lagret: context.sendt?.utkast ?? context.lagret,
              sendt: null,
              forsok: 0,
              grunner: [],
            })),
          },
          {
            // It was ours all the same: written as the page was left, or its answer got lost.
            guard: ({ context, event }) =>
              event.output.outcome === 'konflikt' &&
              like(event.output.deres.utkast, context.sendt?.utkast ?? null),
            target: 'svart',
            actions: assign(({ context, event }) => ({
              ...(event.output.outcome === 'konflikt' && { versjon: event.output.deres.versjon }),
              lagret: context.sendt?.utkast ?? context.lagret,
              sendt: null,
            })),
          },
          {
            // The case moved on, the draft did not: no choice to put before anybody.
            guard: ({ context, event }) =>
              event.output.outcome === 'konflikt' &&
              like(event.output.deres.utkast, context.lagret),
            target: 'lagrer',
            reenter: true,
            actions: assign(({ event }) => ({
              ...(event.output.outcome === 'konflikt' && { versjon: event.output.deres.versjon }),
              sendt: null,
            })),
          },
          {
            guard: ({ event }) => event.output.outcome === 'konflikt',
            target: 'konflikt',
            actions: assign(({ event }) => ({
              konflikt: event.output.outcome === 'konflikt' ? event.output : null,
              sendt: null,
            })),
          },
          {
            guard: ({ event }) => event.output.outcome === 'avvist',
            target: 'avvist',
            actions: assign(({ event }) => ({
              grunner: event.output.outcome === 'avvist' ? event.output.grunner : [],
              sendt: null,
            })),
          },
          { target: 'venter' },
        ],
        onError: 'venter',
      },
    },
    svart: { always: [{ guard: 'ulagret', target: 'skrevet' }, { target: 'rolig' }] },
    venter: {
      entry: assign(({ context }) => ({ forsok: context.forsok + 1 })),
      after: { ventetid: 'lagrer' },
      on: { lagreNaa: 'lagrer' },
    },
    konflikt: {
      on: {
        tjener: { guard: 'nyere', actions: 'motsi' },
        behold: [
          {
            guard: ({ event }) => event.hvem === 'deres',
            target: 'rolig',
            actions: assign(({ context }) =>
              context.konflikt ? overtatt(context.konflikt.deres) : {},
            ),
          },
          {
            target: 'lagrer',
            actions: assign(({ context }) => ({
              lagret: context.konflikt?.deres.utkast ?? null,
              versjon: context.konflikt?.deres.versjon ?? context.versjon,
              konflikt: null,
            })),
          },
        ],
      },
    },
    avvist: {
      on: {
        endret: { target: 'skrevet', actions: 'skriv' },
        lagreNaa: 'lagrer',
        // The case has moved on: what stood in the way may be gone.
        tjener: [
          { guard: 'nyereMenSammeUtkast', target: 'skrevet', actions: 'folgVersjon' },
          { guard: 'nyereMenLikt', target: 'rolig', actions: 'enes' },
          { guard: 'nyere', target: 'konflikt', actions: 'motsi' },
        ],
      },
    },
  },
})
