import { z } from 'zod'
import { STYRER_SAKEN } from '../roller.ts'
import { tekst } from '../skjema/felles.ts'

const skritt = {
  v: 1,
  slag: 'avgjorelse',
  gruppe: 'videre',
  roller: STYRER_SAKEN,
  bygges: 'enGang',
  skjema: () => z.strictObject({ begrunnelse: tekst(2000) }),
} as const

/** Steps on the ladder. */
export const trinnhendelser = {
  'trinn.hevet': { ...skritt, svarer: ['trinn', 'evaluering'] },
  'trinn.holdt': { ...skritt, svarer: ['trinn'] },
  'trinn.senket': { ...skritt, svarer: ['trinn', 'evaluering'] },
} as const
