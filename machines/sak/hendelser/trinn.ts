import { z } from 'zod'
import { finnVeier } from '../krav/straks.ts'
import { LEDELSE, STYRER_SAKEN } from '../roller.ts'
import { tekst } from '../skjema/felles.ts'
import type { Verden } from '../skjema/verden.ts'

const begrunnelse = tekst(2000)

const avgjorelse = {
  v: 1,
  slag: 'avgjorelse',
  gruppe: 'videre',
  roller: STYRER_SAKEN,
  bygges: 'enGang',
} as const
const skritt = { ...avgjorelse, skjema: () => z.strictObject({ begrunnelse }) } as const

export const Straksmaal = z.enum(['trinn1', 'trinn2', 'trinn3'])
export type Straksmaal = z.infer<typeof Straksmaal>

type Straks = z.ZodType<{ vei: string; til: Straksmaal; begrunnelse: string }>

/** Steps on the ladder. */
export const trinnhendelser = {
  'trinn.hevet': { ...skritt, svarer: ['trinn', 'evaluering'] },
  'trinn.hevetStraks': {
    ...avgjorelse,
    // Help does not wait for whoever holds the relay to be well again.
    roller: LEDELSE,
    ord: { vei: 'straksvei' },
    bygges: 'hverGang',
    skjema: (verden: Verden): Straks => {
      const [foerste, ...resten] = finnVeier(verden).map(({ id, til }) =>
        z.strictObject({ vei: z.literal(id), til: Straksmaal.extract(til), begrunnelse }),
      )
      return foerste ? z.discriminatedUnion('vei', [foerste, ...resten]) : z.never()
    },
  },
  'trinn.holdt': { ...skritt, svarer: ['trinn'] },
  'trinn.senket': { ...skritt, svarer: ['trinn', 'evaluering'] },
} as const
