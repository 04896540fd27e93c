import { assign } from 'xstate'
import { leggTilDager } from '../../kalender/dato.ts'
import type { Hjemmetid } from '../../timeplan/uke.ts'
import type { SakSetup } from '../setup.ts'
import { iAktiv, krav } from './felles.ts'

/** What of a time lies before the day on which it was ended. */
const foerDagen = (tid: Hjemmetid, dag: string): Hjemmetid[] => {
  const siste = leggTilDager(dag, -1)
  if (siste < tid.fra) return []
  return [siste < tid.til ? { ...tid, til: siste } : tid]
}

/** Absence: a passed threshold asks a person; it never moves the case by itself (domain.md §3). */
export const fravaerRegion = (setup: SakSetup) =>
  setup.createStateConfig({
    initial: 'rolig',
    on: {
      'fravaer.registrert': {
        guard: krav({ faste: ['ikkeLukket'] }),
        actions: 'foerFravaer',
      },
      'intern.hjemmeAvtalt': {
        actions: assign({
          fravaer: ({ context: { fravaer }, event }) => ({
            ...fravaer,
            hjemme: [...fravaer.hjemme, ...event.data.tider],
          }),
        }),
      },
      'intern.hjemmeSlutt': {
        actions: assign({
          fravaer: ({ context: { fravaer }, event }) => ({
            ...fravaer,
            hjemme: fravaer.hjemme.flatMap((tid) =>
              tid.om === event.data.om ? foerDagen(tid, event.skjedde) : [tid],
            ),
          }),
        }),
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
