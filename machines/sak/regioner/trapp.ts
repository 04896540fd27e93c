import { assign } from 'xstate'
import type { TrinnNr } from '../../rutine/skjema.ts'
import type { Oppsett } from '../oppsett.ts'
import { FAGFOLK, STYRER_SAKEN } from '../roller.ts'
import { paaArket } from '../trinnskifte.ts'
import { foeringer, sist, trinnfoeringer } from './arbeid.ts'
import { iAktiv, krav, varsle } from './felles.ts'

const KARTLAGT = krav({ trinn: 'kartlagt' })

const gaaTil = (til: TrinnNr) => ({ type: 'gaaTilTrinn' as const, params: { til } })
const hev = (til: TrinnNr) => ({
  target: `trinn${til}` as const,
  guard: iAktiv(STYRER_SAKEN, { trinn: 'hev' }),
  actions: [gaaTil(til), varsle('trinn.hevet', 'holder')],
})
/** A step down keeps the plan: the lower step goes on where a plan is followed up. */
const senk = (til: TrinnNr, steg: 'planlegge' | 'vurdere') => ({
  target: `#sak.trapp.trinn${til}.${steg}` as const,
  guard: iAktiv(STYRER_SAKEN, { trinn: 'senk' }),
  actions: [gaaTil(til), varsle('trinn.senket', 'holder')],
})

/** Trinn 0: concretise the worry, hear child and guardians, judge (R490–545, R595–620). */
const trinn0 = (oppsett: Oppsett) =>
  oppsett.createStateConfig({
    initial: 'undring',
    on: {
      'undring.konkretisert': {
        target: '.hore',
        guard: iAktiv(FAGFOLK),
        actions: assign({
          undring: ({ context, event }) =>
            sist(context.undring, { ...event.data, dato: event.skjedde }),
        }),
      },
      'trinn.hevet': hev(1),
      'intern.gjenaapnet': { target: '.vurdere', actions: 'glemEvaluering' },
    },
    states: {
      undring: {},
      hore: { entry: 'nyttSteg', always: { target: 'vurdere', guard: KARTLAGT } },
      vurdere: {
        entry: 'nyttSteg',
        on: {
          'trinn.holdt': {
            target: 'vurdere',
            reenter: true,
            guard: iAktiv(STYRER_SAKEN, { trinn: 'bli' }),
          },
        },
      },
    },
  })

/** The way inside trinn 1–3: map and hear, understand together, plan, follow up (R548–560). */
const trinnN = (oppsett: Oppsett) => {
  /** Do not lock on the first explanation: mapping may be opened again (R576–580). */
  const igjen = {
    'kartlegging.gjenopptatt': {
      target: 'kartlegge',
      guard: iAktiv(STYRER_SAKEN),
      actions: 'nyttArk',
    },
  } as const
  return oppsett.createStateConfig({
    initial: 'kartlegge',
    on: {
      ...trinnfoeringer(oppsett),
      'intern.gjenaapnet': { target: '.kartlegge', actions: ['glemEnighet', 'glemEvaluering'] },
    },
    states: {
      kartlegge: { entry: 'nyttSteg', always: { target: 'forstaa', guard: KARTLAGT } },
      forstaa: {
        entry: 'nyttSteg',
        on: {
          ...igjen,
          'forstaaelse.enighet': {
            target: 'planlegge',
            guard: iAktiv(FAGFOLK, { trinn: 'enighet' }),
            actions: assign(({ context, event }) =>
              paaArket(context, { enighet: { ...event.data, dato: event.skjedde } }),
            ),
          },
        },
      },
      planlegge: {
        entry: 'nyttSteg',
        on: igjen,
        always: { target: 'folgeOpp', guard: 'planForTrinnet' },
      },
      folgeOpp: { entry: 'nyttSteg', on: igjen },
    },
  })
}

/** The ladder, trinn 0–3. */
export const trappRegion = (oppsett: Oppsett) => {
  const vei = trinnN(oppsett)
  return oppsett.createStateConfig({
    initial: 'trinn0',
    on: foeringer(oppsett),
    states: {
      trinn0: trinn0(oppsett),
      trinn1: {
        ...vei,
        on: { ...vei.on, 'trinn.hevet': hev(2), 'trinn.senket': senk(0, 'vurdere') },
      },
      trinn2: {
        ...vei,
        on: { ...vei.on, 'trinn.hevet': hev(3), 'trinn.senket': senk(1, 'planlegge') },
      },
      trinn3: { ...vei, on: { ...vei.on, 'trinn.senket': senk(2, 'planlegge') } },
    },
  })
}
