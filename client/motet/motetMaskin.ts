import { assign, setup } from 'xstate'
import type { Radsvar } from '../evaluering/svar.ts'
import type { Rad } from '../plan/rad.ts'
import { kommandoer } from './kommandoer.ts'
import { manglene } from './mangler.ts'
import type { Motemal, Motesvar } from './svar.ts'
import type { Del } from './tatt.ts'
import { erTatt, fortsattTatt } from './tatt.ts'

/** What is written at the end, and what it is a part of. */
const SKREVET = {
  oppsummering: 'evaluering',
  begrunnelse: 'evaluering',
  samordning: 'evaluering',
  slutt: 'plan',
  maal: 'plan',
} as const satisfies Record<string, Del>
type Skrivefelt = keyof typeof SKREVET

export type Motehendelse =
  | { type: 'gaaTil'; punkt: string }
  | { type: 'tilstede'; tilstede: Motesvar['tilstede'] }
  | { type: 'form'; form: Motesvar['form'] }
  | { type: 'rad'; rad: string; svar: Radsvar }
  | { type: 'juster'; rad: string; til: Rad }
  | { type: 'nye'; rader: Rad[] }
  | { type: 'skriv'; felt: Skrivefelt; tekst: string }
  | { type: 'kjennetegn'; rad: string; tekst: string }
  | { type: 'avsnitt'; id: string; punkt: string }
  | { type: 'neste'; neste: Partial<Motesvar['neste']> }
  /** It is on its way, each as its own command. */
  | { type: 'sendes'; kommandoer: Motesvar['sendt'] }
  /** These are in the case now. */
  | { type: 'tatt'; typer: readonly string[] }

/** A row that is to be adjusted begins as it stands, to be evaluated at the next meeting. */
const medRad = (
  { utgangspunkt }: Motemal,
  svar: Motesvar,
  rad: string,
  sagt: Radsvar,
): Partial<Motesvar> => {
  const staar = utgangspunkt.get(rad)
  const begynner = sagt.utfall === 'justeres' && !svar.justert[rad] && staar
  const { evaluering, justert, neste } = svar
  return {
    evaluering: { ...evaluering, utfall: { ...evaluering.utfall, [rad]: sagt } },
    ...(begynner && { justert: { ...justert, [rad]: { ...staar, evalueres: neste.dato } } }),
  }
}

/** The goal and the end are the plan's; the rest is of the evaluation. */
const medTekst = ({ evaluering }: Motesvar, felt: Skrivefelt, tekst: string): Partial<Motesvar> => {
  switch (felt) {
    case 'maal':
      return { maal: tekst }
    case 'slutt':
      return { slutt: tekst }
    default:
      return { evaluering: { ...evaluering, [felt]: tekst } }
  }
}

/**
 * Where the next meeting moves, what was to be evaluated on it moves along. Once it is called in, only the plan's
 * own date is left to say.
 */
const medNeste = (svar: Motesvar, ny: Partial<Motesvar['neste']>): Partial<Motesvar> => {
  const { dato = svar.neste.dato } = ny
  const neste = { ...svar.neste, ...(erTatt(svar, 'nesteMote') ? { dato } : ny) }
  const flytt = (rad: Rad): Rad =>
    rad.evalueres === svar.neste.dato ? { ...rad, evalueres: neste.dato } : rad
  const justert = Object.fromEntries(Object.entries(svar.justert).map(([id, r]) => [id, flytt(r)]))
  return { neste, justert, nye: svar.nye.map(flytt) }
}

/**
 * An evaluation meeting on one screen: which point is spoken of, what is answered, and whether it can be
 * completed. `leder`: something is still to be said. Its memory is the leader's draft, so that it goes on where
 * it was; what is in the case already is answered for good, so that nothing is typed that comes nowhere.
 */
export const motetMaskin = (mal: Motemal) =>
  setup({
    types: { context: {} as Motesvar, events: {} as Motehendelse, input: {} as Motesvar },
    guards: {
      altTatt: ({ context }) =>
        kommandoer(mal, context).every(({ type }) => context.tatt.includes(type)),
      ingentingMangler: ({ context }) => manglene(mal, context).length === 0,
      aapen: ({ context }, del: Del) => !erTatt(context, del),
      nesteAapen: ({ context }) => !erTatt(context, 'plan') || !erTatt(context, 'nesteMote'),
    },
    actions: {
      // Answered otherwise it is another command.
      ny: assign(({ context }) => ({ sendt: {}, tatt: fortsattTatt(context) })),
    },
  }).createMachine({
    context: ({ input }) => input,
    initial: 'leder',
    on: {
      gaaTil: {
        target: '.leder',
        actions: assign(({ context: { sett, punkt }, event }) => ({
          punkt: event.punkt,
          sett: [...new Set([...sett, punkt])],
        })),
      },
      tilstede: {
        guard: { type: 'aapen', params: 'holdt' },
        target: '.leder',
        actions: [assign(({ event }) => ({ tilstede: event.tilstede })), 'ny'],
      },
      form: {
        guard: { type: 'aapen', params: 'holdt' },
        target: '.leder',
        actions: [assign(({ event }) => ({ form: event.form })), 'ny'],
      },
      rad: {
        guard: { type: 'aapen', params: 'evaluering' },
        target: '.leder',
        actions: [
          assign(({ context, event }) => medRad(mal, context, event.rad, event.svar)),
          'ny',
        ],
      },
      juster: {
        guard: { type: 'aapen', params: 'plan' },
        target: '.leder',
        actions: [
          assign(({ context, event }) => ({
            justert: { ...context.justert, [event.rad]: event.til },
          })),
          'ny',
        ],
      },
      kjennetegn: {
        guard: { type: 'aapen', params: 'plan' },
        target: '.leder',
        actions: [
          assign(({ context: { kjennetegn }, event: { rad, tekst } }) => ({
            kjennetegn: { ...kjennetegn, [rad]: tekst },
          })),
          'ny',
        ],
      },
      nye: {
        guard: { type: 'aapen', params: 'plan' },
        target: '.leder',
        actions: [assign(({ event }) => ({ nye: event.rader })), 'ny'],
      },
      skriv: {
        guard: { type: 'aapen', params: ({ event }) => SKREVET[event.felt] },
        target: '.leder',
        actions: [
          assign(({ context, event: { felt, tekst } }) => medTekst(context, felt, tekst)),
          'ny',
        ],
      },
      avsnitt: {
        actions: assign(({ context: { avsnitt }, event: { id, punkt } }) => ({
          avsnitt: { ...avsnitt, [id]: punkt },
        })),
      },
      neste: {
        guard: 'nesteAapen',
        target: '.leder',
        actions: [assign(({ context, event }) => medNeste(context, event.neste)), 'ny'],
      },
      tatt: {
        target: '.leder',
        actions: assign(({ context: { tatt }, event }) => ({
          tatt: [...new Set([...tatt, ...event.typer])],
        })),
      },
    },
    states: {
      leder: {
        always: [
          { guard: 'altTatt', target: 'ferdig' },
          { guard: 'ingentingMangler', target: 'klar' },
        ],
      },
      klar: {
        on: { sendes: { actions: assign(({ event }) => ({ sendt: event.kommandoer })) } },
      },
      ferdig: { type: 'final' },
    },
  })
