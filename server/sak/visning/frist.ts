import type { Frist } from '../../../machines/sak/frister.ts'
import type { SakSnapshot } from '../../../machines/sak/tilstand.ts'
import { tilstander } from '../../../machines/sak/tilstand.ts'
import type { Spraak } from '../../api/spraak.ts'
import { fristtekst } from '../../tekster/frist.ts'

/** A date that waits for somebody, with what must be done by it. */
export const visFrist = ({ type, forfaller }: Frist, snapshot: SakSnapshot, spraak: Spraak) => ({
  type,
  dato: forfaller,
  tekst: fristtekst(spraak, type, tilstander(snapshot).join(' ')),
})
