import type { HendelseType } from '../../machines/forlop/hendelser.ts'
import type { Arena } from '../../machines/roller.ts'
import type { KravNavn } from '../../machines/rutine/trinn.ts'

/** Something that the municipality's routine asks for, and where Stafett carries it. */
export type Plikt = {
  /** Where it stands in the routine: lines, and ranges of them (`linjer.ts`). */
  linje: string
  /** In our own words. */
  plikt: string
  /** What is recorded, and what is asked for before one goes on. */
  hendelser?: readonly HendelseType[]
  krav?: readonly KravNavn[]
  /** What the routine's data says of it, by its names in `punkter.ts`. */
  data?: readonly string[]
  /** A page, or what the data has no name for, in words. */
  ellers?: string
  /** The tests that show it, from `test/`. */
  vist?: readonly string[]
  /** What is not carried, and who is to carry it. */
  rest?: string
}

/** `arena`: whose routine its rows are about; null where both say the same. */
export type Del = { tittel: string; arena: Arena | null; plikter: readonly Plikt[] }
