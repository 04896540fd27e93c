import type { Foresatt } from '../../db/store.ts'
import type { Maal } from '../api/maal.ts'
import { foresattord, relasjonstekst } from './ord.ts'

/** A guardian as everybody meets them who sees the case: who it is, and no way to reach them. */
export const visForesatt = ({ id, data }: Foresatt, spraak: Maal) => ({
  id,
  navn: data.navn,
  relasjon: relasjonstekst(data, spraak),
  tolk: data.tolk === true,
  utenAnsvar: data.foreldreansvar === 'harIkke',
})

/** In words: how they would rather be reached, and the home they belong to. */
export const visKontakt = ({ data: { kontakt } }: Foresatt, spraak: Maal) => {
  if (kontakt.slag === 'skjermet') return { helst: null, hjem: null }
  const { valg } = foresattord(spraak)
  return {
    helst: kontakt.helst && valg('helst', kontakt.helst),
    hjem: kontakt.husstand && valg('husstand', kontakt.husstand),
  }
}
