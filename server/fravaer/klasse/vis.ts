import type { Barn } from '../../../db/store.ts'
import type { Naermest } from '../../../machines/fravaer/rekkefolge.ts'
import { finnRegel } from '../../../machines/fravaer/sporsmaal.ts'
import type { Rutine } from '../../../machines/rutine/skjema.ts'
import type { Spraak } from '../../api/spraak.ts'
import { visSporsmaal, visVindu } from '../visSporsmaal.ts'
import type { Aasyn } from './aase.ts'

/** A child as it stands in a list. */
export const visBarn = ({ id, fornavn, etternavn, gruppe }: Barn) => ({
  id,
  fornavn,
  etternavn,
  gruppe,
})

/** Why a child is looked at, in the routine's words and numbers. */
export const visGrunn = (
  { rutine, spurt: { dager, hjemme = [] }, spor, naermest, naervaer, sakId }: Aasyn,
  spraak: Spraak,
) => ({
  sakId,
  spor: spor && visSporsmaal(rutine, spor.sporsmaal, { dager, hjemme, til: spor.til }, spraak),
  naermest: naermest && visNaermest(rutine, naermest),
  naervaer,
})

function visNaermest(rutine: Rutine, { id, trinn, igjen, dager }: Naermest) {
  const funnet = finnRegel(rutine, id)
  if (!funnet || !('terskel' in funnet)) throw new Error(`near to an unknown threshold: ${id}`)
  return { trinn, igjen, regel: visVindu(rutine, funnet.vindu, funnet.terskel), talte: dager }
}
