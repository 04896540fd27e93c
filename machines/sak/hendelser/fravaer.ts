import { z } from 'zod'
import { leggTilDager } from '../../kalender/dato.ts'
import { FravaerAarsak, FravaerArt } from '../../rutine/skjema.ts'
import { FAGFOLK, STYRER_SAKEN } from '../roller.ts'
import { dato, SENEST_FOERT, tekst } from '../skjema/felles.ts'
import type { Verden } from '../skjema/verden.ts'

const timer = z.number().positive().max(24).nullable()

/** Absence, and a person's answer to a passed threshold. */
export const fravaershendelser = {
  'fravaer.registrert': {
    v: 1,
    slag: 'foering',
    gruppe: 'arbeid',
    roller: ['system', ...FAGFOLK],
    // Absence carries days of its own, and is counted on the day it is recorded.
    tidligst: ({ idag }: Pick<Verden, 'idag'>) => idag,
    bygges: 'perDag',
    skjema: (v: Verden) =>
      z.strictObject({
        dager: z
          .array(
            z.strictObject({
              dato: dato(leggTilDager(v.idag, -SENEST_FOERT), v.idag),
              art: FravaerArt,
              aarsak: FravaerAarsak,
              timer,
            }),
          )
          .min(1)
          .max(SENEST_FOERT + 1),
      }),
  },
  'fravaer.vurdert': {
    v: 1,
    slag: 'avgjorelse',
    gruppe: 'arbeid',
    roller: STYRER_SAKEN,
    bygges: 'enGang',
    skjema: () =>
      z.strictObject({ svar: z.enum(['hev', 'bli', 'avvis']), begrunnelse: tekst(2000) }),
  },
} as const
