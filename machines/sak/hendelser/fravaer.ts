import { z } from 'zod'
import { leggTilDager } from '../../kalender/dato.ts'
import { FravaerAarsak, FravaerArt } from '../../rutine/fravaer.ts'
import { FAGFOLK, STYRER_SAKEN } from '../roller.ts'
import { dato, SENEST_FOERT, tekst } from '../skjema/felles.ts'
import { borte } from '../skjema/fravaersdag.ts'
import type { Verden } from '../skjema/verden.ts'

/** A step up answers what asks for one: a pattern moves nothing. */
const svarPaaVarsel = ({ fravaer: { varsel }, trinn }: Verden['kontekst']) =>
  varsel && varsel.trinn <= trinn ? (['bli', 'avvis'] as const) : (['hev', 'bli', 'avvis'] as const)

/** Absence, and a person's answer to a passed threshold. */
export const fravaershendelser = {
  'fravaer.registrert': {
    v: 2,
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
              ...borte,
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
    bygges: 'hverGang',
    skjema: ({ kontekst }: Pick<Verden, 'kontekst'>) =>
      z.strictObject({ svar: z.enum(svarPaaVarsel(kontekst)), begrunnelse: tekst(2000) }),
  },
} as const
