import { z } from 'zod'
import { leggTilDager } from '../kalender/dato.ts'
import type { Hendelse } from '../sak/konvolutt.ts'
import { FAGFOLK } from '../sak/roller.ts'
import { dato, horisont, tekst, valg } from '../sak/skjema/felles.ts'
import type { Verden } from '../sak/skjema/verden.ts'
import { bilde } from '../vedlegg/bilde.ts'
import type { TimeplanKontekst } from './kontekst.ts'
import { girMindre } from './trapp.ts'
import { avtaltTil, UKEDAGER, Uke } from './uke.ts'

const avgjorelse = { v: 1, slag: 'avgjorelse', gruppe: 'plan', roller: FAGFOLK } as const
/**
 * The hours at home, on each day with some: as many are no absence. How many is not always agreed: where it
 * is not said, none that is missed on such a day is.
 */
const timerHjemme = z.number().positive().max(12).nullable().default(null).optional()

const etterAvtalt = ({ egen }: Pick<Verden, 'egen'>) => (egen as TimeplanKontekst).dato

/** The days of a week are fields, and have one list of answers. */
const dagene = Object.fromEntries(UKEDAGER.map((dag) => [dag, 'dagen'] as const))

/** A reduced week that is agreed for a time (R954–960), and climbs to the whole week after its last day. */
export const timeplanhendelser = {
  'timeplan.avtalt': {
    ...avgjorelse,
    ord: { ...dagene, hjemmel: 'hjemmel', foresatte: 'person' },
    bygges: 'hverGang',
    // It is agreed for what comes: no day that has been is made one at home.
    tidligst: ({ idag }: Pick<Verden, 'idag'>) => idag,
    skjema: ({ rutine, kontekst, foresatte, idag }: Verden) => {
      const { uker, trinn } = rutine.timeplan
      // On the last day of one that is agreed, the next begins the day after.
      const fra = leggTilDager(idag, avtaltTil(kontekst.fravaer.hjemme) === idag ? 1 : 0)
      const enUke = { uke: Uke, timerHjemme, uker: z.int().min(1).max(uker) }
      return z
        .strictObject({
          ...enUke,
          timer: tekst(500).optional(),
          hjemme: tekst(500).optional(),
          fra: dato(fra, horisont(idag)).meta({ default: fra }),
          trapp: z.array(z.strictObject(enUke)).max(trinn).optional(),
          hjemmel: z.enum(rutine.timeplan.hjemler),
          foresatte: z
            .array(valg(foresatte.map(({ id }) => id)))
            .min(1)
            .max(20),
          barnet: z.enum(['samtykker', 'forUng']),
          hvordan: z.enum(['muntlig', 'papir']),
          vedlegg: bilde().optional(),
        })
        .superRefine(({ trapp = [], ...forste }, ctx) => {
          trapp.forEach((trinn, nr) => {
            if (!girMindre(trinn, trapp[nr - 1] ?? forste)) return
            const params = { grunn: 'mindreTid' }
            ctx.addIssue({ code: 'custom', path: ['trapp', nr, 'uke'], params })
          })
        })
        .meta({ 'x-stiger': 'trapp' })
    },
  },
  'timeplan.avsluttet': {
    ...avgjorelse,
    bygges: 'enGang',
    tidligst: etterAvtalt,
    skjema: () => z.strictObject({ hvorfor: tekst(1000) }),
  },
  'timeplan.utlopt': {
    ...avgjorelse,
    roller: ['system'],
    bygges: 'enGang',
    tidligst: etterAvtalt,
    skjema: () => z.strictObject({}),
  },
} as const
type Definisjoner = typeof timeplanhendelser

export type TimeplanDataFor<T extends keyof Definisjoner> = z.infer<
  ReturnType<Definisjoner[T]['skjema']>
>
export type TimeplanHendelse = {
  [T in keyof Definisjoner]: Hendelse<T, TimeplanDataFor<T>>
}[keyof Definisjoner]
