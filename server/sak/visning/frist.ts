import type { Frist } from '../../../machines/sak/frister.ts'
import type { Steg } from '../../../machines/sak/tilstand.ts'
import type { Spraak } from '../../api/spraak.ts'
import { fristtekst } from '../../tekster/frist.ts'

/** A date that waits for somebody, with what must be done by it. */
export const visFrist = ({ type, forfaller }: Frist, steg: Steg, spraak: Spraak) => ({
  type,
  dato: forfaller,
  tekst: fristtekst(spraak, type, steg),
})
