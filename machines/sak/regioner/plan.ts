import { assign } from 'xstate'
import type { Oppsett } from '../oppsett.ts'
import { FAGFOLK, STYRER_SAKEN } from '../roller.ts'
import { iAktiv, siFra, varsle } from './felles.ts'

/** The draft beside the plan in force: nothing in force is edited under people's feet. */
export const utkastRegion = (oppsett: Oppsett) =>
  oppsett.createStateConfig({
    initial: 'ingen',
    on: {
      'plan.utkastLagret': {
        target: '.paabegynt',
        guard: iAktiv(FAGFOLK),
        actions: assign(({ context: { plan }, event }) => ({
          plan: { ...plan, utkast: event.data.rader },
        })),
      },
    },
    states: {
      ingen: {},
      paabegynt: {
        on: {
          'plan.utkastForkastet': {
            target: 'ingen',
            guard: iAktiv(FAGFOLK),
            actions: 'toemUtkast',
          },
          'intern.planIverksatt': { target: 'ingen', actions: 'toemUtkast' },
          'intern.lukket': { target: 'ingen', actions: 'toemUtkast' },
        },
      },
    },
  })

/** The plan's cycle: in force → due → evaluated → next period, adjusted version or ended (R705–822). */
export const planRegion = (oppsett: Oppsett) => {
  const sett = {
    target: 'gjelder',
    guard: iAktiv(STYRER_SAKEN, { trinn: 'iverksett' }),
    actions: ['settIKraft', siFra('intern.planIverksatt')],
  } as const
  const evaluert = {
    target: 'evaluert',
    guard: iAktiv(FAGFOLK),
    actions: 'foerEvaluering',
  } as const
  const vedLukking = { target: 'avsluttet', actions: 'avsluttPlan' } as const
  return oppsett.createStateConfig({
    initial: 'ingen',
    states: {
      ingen: { on: { 'plan.iverksatt': sett } },
      gjelder: {
        on: {
          'plan.iverksatt': { ...sett, reenter: true },
          'plan.evaluert': evaluert,
          'plan.forfalt': {
            target: 'tilEvaluering',
            guard: iAktiv(['system']),
            actions: varsle('plan.forfalt', 'holder'),
          },
          'intern.lukket': vedLukking,
        },
      },
      tilEvaluering: { on: { 'plan.evaluert': evaluert, 'intern.lukket': vedLukking } },
      evaluert: {
        entry: 'nyttSteg',
        on: {
          'plan.iverksatt': sett,
          'plan.viderefort': {
            target: 'gjelder',
            guard: iAktiv(STYRER_SAKEN, { faste: ['kanViderefores'], trinn: 'bli' }),
            actions: 'nyPeriode',
          },
          'plan.avsluttet': {
            target: 'avsluttet',
            guard: iAktiv(STYRER_SAKEN),
            actions: 'avsluttPlan',
          },
          'intern.lukket': vedLukking,
        },
      },
      avsluttet: { on: { 'plan.iverksatt': sett } },
    },
  })
}
