import type { HendelseType } from '../../machines/forlop/hendelser.ts'
import type { KravNavn } from '../../machines/rutine/trinn.ts'
import type { Maal } from '../../server/api/maal.ts'

/** Something that the municipality's routine asks for, and where Stafett carries it. */
export type Plikt = {
  /** Where it stands in the routine: a line, or several. */
  linje: string
  /** In our own words. */
  plikt: string
  /** What is recorded, and what is asked for before one goes on. */
  hendelser?: readonly HendelseType[]
  krav?: readonly KravNavn[]
  /** A page, or a part of the routine's data, in words. */
  ellers?: string
  /** The tests that show it, from `test/`. */
  vist?: readonly string[]
  /** What is not carried, and who is to carry it. */
  rest?: string
}

/** `maal`: how its events are spoken of there. */
export type Del = { tittel: string; maal: Maal; plikter: readonly Plikt[] }
