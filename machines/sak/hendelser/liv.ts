import { z } from 'zod'
import { leggTilDager } from '../../kalender/dato.ts'
import { LEDELSE, STYRER_SAKEN } from '../roller.ts'
import { dato, tekst } from '../skjema/felles.ts'
import type { Verden } from '../skjema/verden.ts'

export const Lukkegrunn = z.enum([
  'flyttet',
  'bytterArena',
  'annenInstans',
  'feilregistrert',
  'annet',
])

const grunn = tekst(1000)

const felles = {
  v: 1,
  slag: 'avgjorelse',
  gruppe: 'videre',
  roller: STYRER_SAKEN,
  bygges: 'enGang',
} as const
const avSystemet = { ...felles, roller: ['system'], skjema: () => z.strictObject({}) } as const
const begrunnet = () => z.strictObject({ begrunnelse: tekst(2000) })

/** The case's life: on hold, taken up, closed, opened again. */
export const livshendelser = {
  'sak.satPaaVent': {
    ...felles,
    bygges: 'perDag',
    skjema: (v: Verden) =>
      z.strictObject({
        grunn,
        til: dato(leggTilDager(v.idag, 1), leggTilDager(v.idag, v.rutine.lengstePause)),
      }),
  },
  'sak.gjenopptatt': { ...felles, skjema: begrunnet },
  'sak.pauseUtlopt': avSystemet,
  'sak.avsluttet': {
    ...felles,
    svarer: ['trinn', 'evaluering'],
    skjema: () => z.strictObject({ oppsummering: tekst() }),
  },
  'sak.lukket': {
    ...felles,
    roller: LEDELSE,
    skjema: () => z.strictObject({ grunn: Lukkegrunn, begrunnelse: tekst(2000) }),
  },
  'sak.gjenaapnet': { ...felles, roller: LEDELSE, skjema: begrunnet },
  'frist.oversittet': { ...avSystemet, gruppe: 'arbeid' },
} as const
