import { assign } from 'xstate'
import type { KravParams } from '../krav/params.ts'
import type { SakSetup } from '../setup.ts'
import { iAktiv, siFra, varsle } from './felles.ts'

/** What it takes to put the draft into force. */
export const IVERKSETT = {
  faste: ['ingenForfaltPlan'],
  trinn: 'iverksett',
} as const satisfies KravParams

/** The draft beside the plan in force: nothing in force is edited under people's feet. */
export const utkastRegion = (setup: SakSetup) =>
  setup.createStateConfig({
    initial: 'ingen',
    on: {
      'plan.utkastLagret': {
        target: '.paabegynt',
        guard: iAktiv(),
        actions: assign(({ context: { plan }, event }) => ({
          plan: { ...plan, utkast: event.data },
        })),
      },
    },
    states: {
      ingen: {},
      paabegynt: {
        on: {
          'plan.utkastForkastet': {
            target: 'ingen',
            guard: iAktiv(),
            actions: 'toemUtkast',
          },
          'plan.iverksatt': {
            target: 'ingen',
            guard: iAktiv(IVERKSETT),
            actions: ['settIKraft', siFra('intern.planIverksatt')],
          },
          'intern.lukket': { target: 'ingen', actions: 'toemUtkast' },
        },
      },
    },
  })

/** What it takes to let the same plan stand for another period. */
const VIDEREFOER = {
  faste: ['kanViderefores'],
  trinn: 'bli',
} as const satisfies KravParams

/** The plan's cycle: in force → due → evaluated → next period, adjusted version or ended (R705–822). */
export const planRegion = (setup: SakSetup) => {
  const iKraft = { target: 'gjelder', reenter: true } as const
  const evaluert = {
    target: 'evaluert',
    guard: iAktiv(),
    actions: 'foerEvaluering',
  } as const
  const meldt = { guard: iAktiv(), actions: 'foerMelding' } as const
  const vedLukking = { target: 'avsluttet', actions: 'avsluttPlan' } as const
  return setup.createStateConfig({
    initial: 'ingen',
    states: {
      ingen: {
        on: {
          'intern.planIverksatt': iKraft,
          'intern.tattInn': {
            target: 'gjelder',
            guard: { type: 'tasInn', params: { medPlan: true } },
          },
        },
      },
      gjelder: {
        on: {
          'intern.planIverksatt': iKraft,
          'plan.evaluert': evaluert,
          'tiltak.meldt': meldt,
          'plan.forfalt': {
            target: 'tilEvaluering',
            guard: iAktiv(),
            actions: varsle('plan.forfalt', 'holder'),
          },
          'intern.lukket': vedLukking,
        },
      },
      tilEvaluering: {
        on: {
          'plan.evaluert': evaluert,
          'tiltak.meldt': meldt,
          'intern.planIverksatt': iKraft,
          'intern.lukket': vedLukking,
        },
      },
      evaluert: {
        entry: 'nyttSteg',
        on: {
          'intern.planIverksatt': iKraft,
          'plan.viderefort': {
            target: 'gjelder',
            guard: iAktiv(VIDEREFOER),
            actions: 'nyPeriode',
          },
          'plan.avsluttet': {
            target: 'avsluttet',
            guard: iAktiv(),
            actions: 'avsluttPlan',
          },
          'intern.lukket': vedLukking,
        },
      },
      avsluttet: { on: { 'intern.planIverksatt': iKraft } },
    },
  })
}
