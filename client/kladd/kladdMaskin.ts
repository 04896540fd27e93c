import { assign, fromPromise, setup } from 'xstate'
import type { Json } from '../skjema/jsonSchema.ts'
import type { Funnet, Innhold, Tjenerkladd } from './kladd.ts'
import { like } from './kladd.ts'

export type Lagring = { innhold: Innhold; versjon: string | null }
export type Lagringssvar =
  | { outcome: 'lagret'; versjon: string | null }
  | { outcome: 'nyere'; kladd: Tjenerkladd }
  | { outcome: 'avvist' }
  | { outcome: 'utenSvar' }

type Kontekst = Funnet & {
  /** Whether what stands on the screen lies in this browser. */
  paaEnheten: boolean
  /** What is on its way to the server. */
  sendt: Innhold
  forsok: number
  /** What stood on the screen before it was emptied, until something is sent. */
  kastet: Json | null
  /** Another number each time what stands on the screen was replaced from elsewhere. */
  utgave: number
}

type Hendelser =
  /** `bytter`: in place of what stands on the screen, which can be brought back. */
  | { type: 'endret'; innhold: Innhold; bytter?: true }
  | { type: 'paaEnheten'; innhold: Innhold; ja: boolean }
  | { type: 'lagreNaa' }
  /** What the server has now; null where it was sent or thrown away elsewhere. */
  | { type: 'tjener'; kladd: Tjenerkladd | null }
  /** Theirs in place of mine, and mine in place of theirs; or mine alone. */
  | { type: 'bytt' }
  | { type: 'behold' }

const PUSTEPAUSE_MS = 600
const FORSTE_VENT_MS = 2_000
const LENGSTE_VENT_MS = 30_000

const somInnhold = ({ data, kommandoId }: Tjenerkladd): Innhold => ({ data, kommandoId })
const sammeTekst = (a: Innhold, b: Innhold) => like(a?.data, b?.data)

/**
 * What a person writes in a form, kept in this browser with each key and on the server a moment after
 * the last. Without an answer it tries again. What another window wrote meanwhile is put beside it for
 * the person to choose; neither is given up.
 */
export const kladdMaskin = setup({
  types: { context: {} as Kontekst, events: {} as Hendelser, input: {} as Funnet },
  actors: {
    lagre: fromPromise<Lagringssvar, Lagring>(() => Promise.resolve({ outcome: 'utenSvar' })),
  },
  actions: {
    /** Keeps it in the browser; told when that is done. */
    sikre: () => {},
    /** The server has it: nothing of it is left in the browser. */
    slipp: () => {},
    skriv: assign(({ context, event }) => {
      if (event.type !== 'endret') return {}
      const { innhold, bytter } = event
      const kastet = context.innhold?.data ?? null
      const nytt = { innhold, paaEnheten: false }
      if (bytter) return { ...nytt, kastet, utgave: context.utgave + 1 }
      return innhold ? nytt : { ...nytt, kastet: null }
    }),
    folg: assign(({ context, event }) => {
      if (event.type !== 'tjener' || !event.kladd) return {}
      const { kladd } = event
      const ny = somInnhold(kladd)
      const { versjon, endret } = kladd
      const utgave = context.utgave + (sammeTekst(ny, context.innhold) ? 0 : 1)
      return { innhold: ny, hos: ny, versjon, endret, utgave, annen: null }
    }),
    bytt: assign(({ context: { annen, innhold, utgave } }) =>
      annen
        ? {
            innhold: somInnhold(annen),
            versjon: annen.versjon,
            utgave: utgave + 1,
            annen: innhold && { ...annen, ...innhold },
          }
        : {},
    ),
    behold: assign(({ context: { annen, versjon } }) => ({
      versjon: annen?.versjon ?? versjon,
      annen: null,
    })),
  },
  guards: {
    ulagret: ({ context }) => context.innhold !== context.hos,
    uenige: ({ context }) => context.annen !== null,
    borte: ({ event }) => event.type === 'tjener' && event.kladd === null,
    nyere: ({ context, event }) =>
      event.type === 'tjener' && event.kladd !== null && event.kladd.versjon !== context.versjon,
  },
  delays: {
    pustepause: PUSTEPAUSE_MS,
    ventetid: ({ context }) => Math.min(LENGSTE_VENT_MS, FORSTE_VENT_MS * 2 ** context.forsok),
  },
}).createMachine({
  context: ({ input }) => ({
    ...input,
    paaEnheten: false,
    sendt: null,
    forsok: 0,
    kastet: null,
    utgave: 0,
  }),
  initial: 'aapnet',
  on: {
    endret: { actions: ['skriv', 'sikre'] },
    paaEnheten: {
      guard: ({ context, event }) => event.innhold === context.innhold,
      actions: assign(({ event }) => ({ paaEnheten: event.ja })),
    },
  },
  states: {
    aapnet: {
      always: [
        { guard: 'uenige', target: 'uenig' },
        { guard: 'ulagret', target: 'skrevet' },
        { target: 'hviler' },
      ],
    },
    hviler: {
      entry: 'slipp',
      on: {
        endret: { target: 'skrevet', actions: 'skriv' },
        tjener: [
          {
            // Sent or thrown away in another window: what stands here stands, until it is written in.
            guard: 'borte',
            actions: assign(({ context }) => ({ hos: context.innhold, versjon: null })),
          },
          { guard: 'nyere', actions: 'folg' },
        ],
      },
    },
    skrevet: {
      entry: 'sikre',
      after: { pustepause: 'lagrer' },
      on: {
        endret: { target: 'skrevet', reenter: true, actions: 'skriv' },
        lagreNaa: 'lagrer',
      },
    },
    lagrer: {
      entry: assign(({ context }) => ({ sendt: context.innhold })),
      invoke: {
        src: 'lagre',
        input: ({ context: { innhold, versjon } }) => ({ innhold, versjon }),
        onDone: [
          {
            guard: ({ event }) => event.output.outcome === 'lagret',
            target: 'svart',
            actions: assign(({ context, event }) => ({
              hos: context.sendt,
              ...(event.output.outcome === 'lagret' && { versjon: event.output.versjon }),
              forsok: 0,
            })),
          },
          {
            guard: ({ event }) => event.output.outcome === 'nyere',
            target: 'uenig',
            actions: assign(({ event }) =>
              event.output.outcome === 'nyere' ? { annen: event.output.kladd } : {},
            ),
          },
          { guard: ({ event }) => event.output.outcome === 'avvist', target: 'avvist' },
          { target: 'venter' },
        ],
        onError: 'venter',
      },
    },
    svart: { always: [{ guard: 'ulagret', target: 'skrevet' }, { target: 'hviler' }] },
    venter: {
      entry: assign(({ context }) => ({ forsok: context.forsok + 1 })),
      after: { ventetid: 'lagrer' },
      on: { lagreNaa: 'lagrer' },
    },
    // Too much of it, or about what one may no longer see: it lies where it lies until it is changed.
    avvist: { on: { endret: { target: 'skrevet', actions: 'skriv' } } },
    uenig: {
      entry: 'sikre',
      on: {
        bytt: { actions: ['bytt', 'sikre'] },
        behold: { target: 'skrevet', actions: 'behold' },
      },
    },
  },
})

/** What a screen says about it, quietly. `ikkeLagret`: it is nowhere but on the screen. */
export type Kladdstatus = 'tom' | 'lagrer' | 'lagret' | 'paaEnheten' | 'ikkeLagret'

type Stand = { value: string; context: Kontekst }

export function statusFor({ value, context }: Stand): Kladdstatus {
  const { innhold, hos, paaEnheten, forsok } = context
  if (innhold === hos) return innhold === null ? 'tom' : 'lagret'
  if (forsok === 0 && (value === 'skrevet' || value === 'lagrer')) return 'lagrer'
  return paaEnheten ? 'paaEnheten' : 'ikkeLagret'
}
