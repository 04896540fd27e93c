import type { FristOm } from '../../../machines/forlop/frister.ts'
import type { Stand } from '../../../machines/forlop/stand.ts'
import { tilstander } from '../../../machines/sak/tilstand.ts'
import type { Maal } from '../../api/maal.ts'
import { fristtekst } from '../../tekster/frist.ts'

/** A date that waits for somebody, with what must be done by it. */
export const visFrist = ({ type, om, forfaller }: FristOm, { sak }: Stand, spraak: Maal) => ({
  type,
  ...(om !== undefined && { om }),
  dato: forfaller,
  tekst: fristtekst(spraak, type, tilstander(sak).join(' ')),
})
