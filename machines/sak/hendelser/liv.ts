import { z } from 'zod'
import { leggTilDager } from '../../kalender/dato.ts'
import { nyereRutiner } from '../../rutine/publiserte.ts'
import type { Avslutning } from '../../rutine/trinn.ts'
import { LEDELSE, STYRER_SAKEN } from '../roller.ts'
import { dato, tekst, valg } from '../skjema/felles.ts'
import type { Verden } from '../skjema/verden.ts'

const grunn = tekst(1000)

type Avslutningen = { grunn: z.ZodOptional<z.ZodType<Avslutning>> }

/** Why it ends: asked where the routine knows more than one reason on the trinn. */
const avslutningen = ({ rutine, kontekst }: Verden): Avslutningen => {
  const { avsluttes } = rutine.trinn[kontekst.trinn]
  const grunn = (): z.ZodType<Avslutning> => z.enum(avsluttes)
  return (avsluttes.length > 1 ? { grunn: grunn() } : {}) as Avslutningen
}

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
    v: 2,
    svarer: ['trinn', 'evaluering'],
    bygges: 'hverGang',
    skjema: (verden: Verden) => z.strictObject({ ...avslutningen(verden), oppsummering: tekst() }),
  },
  'sak.lukket': {
    ...felles,
    roller: LEDELSE,
    bygges: 'hverGang',
    skjema: ({ rutine, kontekst }: Verden) =>
      z.strictObject({
        grunn: z.enum(rutine.trinn[kontekst.trinn].lukkes),
        begrunnelse: tekst(2000),
      }),
  },
  'sak.gjenaapnet': { ...felles, roller: LEDELSE, skjema: begrunnet },
  // By whoever decides where the case goes, or for many at once by whoever runs the program.
  'rutine.byttet': {
    ...felles,
    roller: [...STYRER_SAKEN, 'system'],
    ord: { til: 'utgave' },
    bygges: 'perDag',
    skjema: ({ rutine, idag }: Verden) =>
      z.strictObject({ til: valg(nyereRutiner(rutine, idag).map(({ versjon }) => versjon)) }),
  },
  'frist.oversittet': { ...avSystemet, gruppe: 'arbeid' },
} as const
