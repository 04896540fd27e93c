import type { SakSetup } from '../setup.ts'
import { iAktiv, krav } from './felles.ts'

/** Absence: a passed threshold asks a person; it never moves the case by itself (domain.md §3). */
export const fravaerRegion = (setup: SakSetup) =>
  setup.createStateConfig({
    initial: 'rolig',
    on: {
      'fravaer.registrert': {
        guard: krav({ faste: ['ikkeLukket'] }),
        actions: 'foerFravaer',
      },
    },
    states: {
      rolig: { always: { target: 'varslet', guard: 'varselVenter' } },
      varslet: {
        always: { target: 'rolig', guard: 'varselBorte' },
        entry: { type: 'varsle', params: { hva: 'fravaer.varsel', til: 'holder' } },
        on: {
          'fravaer.vurdert': {
            target: 'rolig',
            guard: iAktiv(),
            actions: 'besvarVarsel',
          },
          'intern.lukket': { target: 'rolig', actions: 'glemVarsel' },
        },
      },
    },
  })
