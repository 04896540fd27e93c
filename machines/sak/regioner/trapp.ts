import type { Rutine, TrinnNr } from '../../rutine/skjema.ts'
import type { SakSetup } from '../setup.ts'
import { egneForRutinen, egneForTrinnet, foeringer, trinnfoeringer } from './arbeid.ts'
import { iAktiv, varsle } from './felles.ts'
import { lagetsOrd } from './laget.ts'

/** Taken by the case itself, so it looks at nothing but its memory and its routine. */
const KARTLAGT = 'kartlagt'

const gaaTil = (til: TrinnNr) => ({ type: 'gaaTilTrinn' as const, params: { til } })
const hev = (til: TrinnNr) => ({
  target: `trinn${til}` as const,
  guard: iAktiv({ trinn: 'hev' }),
  actions: [gaaTil(til), varsle('trinn.hevet', 'holder')],
})
/** Up at once, past the trinn between: the last is the next one, which asks for no `til` to be found by. */
const hevStraks = (fra: 0 | 1 | 2) =>
  ([3, 2, 1] as const)
    .filter((til) => til > fra)
    .map((til) => ({
      target: `#sak.trapp.trinn${til}` as const,
      guard: iAktiv({ straks: true, ...(til > fra + 1 && { til }) }),
      actions: [gaaTil(til), varsle('trinn.hevet', 'holder')],
    }))
/** Where the routine has such a way. */
const straks = (rutine: Rutine, fra: 0 | 1 | 2) =>
  rutine.trinn[fra].straks.length > 0 ? { 'trinn.hevetStraks': hevStraks(fra) } : {}
/** A step down keeps the plan: the lower step goes on where a plan is followed up. */
const senk = (til: TrinnNr, steg: 'planlegge' | 'vurdere') => ({
  target: `#sak.trapp.trinn${til}.${steg}` as const,
  guard: iAktiv({ trinn: 'senk' }),
  actions: [gaaTil(til), varsle('trinn.senket', 'holder')],
})

/** A case that was running already begins where it stands: with a plan in force it is followed up. */
const inntak = ([1, 2, 3] as const).flatMap((trinn) =>
  ([true, false] as const).map((medPlan) => ({
    target: `#sak.trapp.trinn${trinn}.${medPlan ? 'folgeOpp' : 'kartlegge'}` as const,
    guard: { type: 'tasInn' as const, params: { trinn, medPlan } },
    actions: 'taInn' as const,
  })),
)

/** Trinn 0: concretise the worry, hear child and guardians, judge (R490–545, R595–620). */
const trinn0 = (setup: SakSetup, rutine: Rutine) =>
  setup.createStateConfig({
    initial: 'undring',
    on: {
      'undring.konkretisert': { target: '.hore', guard: iAktiv(), actions: 'foerUndring' },
      'trinn.hevet': hev(1),
      ...straks(rutine, 0),
      'intern.gjenaapnet': { target: '.vurdere', actions: 'glemEvaluering' },
    },
    states: {
      undring: { on: { 'intern.tattInn': [...inntak, { actions: 'taInn' }] } },
      hore: { entry: 'nyttSteg', always: { target: 'vurdere', guard: KARTLAGT } },
      vurdere: {
        entry: 'nyttSteg',
        on: {
          'trinn.holdt': {
            target: 'vurdere',
            reenter: true,
            guard: iAktiv({ trinn: 'bli' }),
          },
        },
      },
    },
  })

/** The way inside trinn 1–3: map and hear, understand together, plan, follow up (R548–560). */
const trinnN = (setup: SakSetup, rutine: Rutine) => {
  /** Do not lock on the first explanation: mapping may be opened again (R576–580). */
  const igjen = {
    'kartlegging.gjenopptatt': {
      target: 'kartlegge',
      guard: iAktiv(),
      actions: 'nyttArk',
    },
  } as const
  /** Whoever agreed may come to disagree: it is met with curiosity, and written down (R262). */
  const somSiden = {
    ...igjen,
    'forstaaelse.enighet': { guard: iAktiv({ velges: 'enighet' }), actions: 'enes' },
  } as const
  return setup.createStateConfig({
    initial: 'kartlegge',
    on: {
      ...trinnfoeringer(setup),
      // Where one may have gone past trinn 0, its form is filled in afterwards.
      ...(rutine.trinn[0].straks.length > 0
        ? { 'undring.konkretisert': { guard: iAktiv(), actions: 'foerUndring' } as const }
        : {}),
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
            guard: iAktiv({ trinn: 'enighet' }),
            actions: 'enes',
          },
        },
      },
      planlegge: {
        entry: 'nyttSteg',
        on: somSiden,
        always: { target: 'folgeOpp', guard: 'planForTrinnet' },
      },
      folgeOpp: { entry: 'nyttSteg', on: somSiden },
    },
  })
}

/** The ladder, trinn 0–3. */
export const trappRegion = (setup: SakSetup, rutine: Rutine) => {
  const vei = trinnN(setup, rutine)
  return setup.createStateConfig({
    initial: 'trinn0',
    on: { ...foeringer(setup), ...egneForRutinen(setup, rutine), ...lagetsOrd(setup) },
    states: {
      trinn0: trinn0(setup, rutine),
      trinn1: {
        ...vei,
        on: {
          ...vei.on,
          ...egneForTrinnet(setup, rutine, 1),
          'trinn.hevet': hev(2),
          ...straks(rutine, 1),
          'trinn.senket': senk(0, 'vurdere'),
        },
      },
      trinn2: {
        ...vei,
        on: {
          ...vei.on,
          ...egneForTrinnet(setup, rutine, 2),
          'trinn.hevet': hev(3),
          ...straks(rutine, 2),
          'trinn.senket': senk(1, 'planlegge'),
        },
      },
      trinn3: {
        ...vei,
        on: {
          ...vei.on,
          ...egneForTrinnet(setup, rutine, 3),
          'trinn.senket': senk(2, 'planlegge'),
        },
      },
    },
  })
}
