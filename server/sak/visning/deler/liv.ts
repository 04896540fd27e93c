import { datoTekst } from '../../../tekster/dato.ts'
import { oversett } from '../../../tekster/oversett.ts'
import type { Vist } from '../vist.ts'

/** Where the case is in its life, and, of one that was brought in, what is known of the time before. */
export const visLiv = ({ klar: { stand }, spraak, idag }: Vist) => {
  const { arena, trinn, opprettet, tattInn, hvile, lukket } = stand.sak.context
  return {
    arena,
    trinn,
    opprettet,
    tattInn: tattInn
      ? {
          begynte: tattInn.begynte,
          trinn: tattInn.trinn,
          trinnSiden: tattInn.trinnSiden ?? null,
          hittil: tattInn.hittil,
          merke: oversett(spraak)('tattInn.merke'),
          /** Why what was done before is not here. */
          setning: oversett(spraak)('tattInn.setning', {
            dato: datoTekst(opprettet, spraak, idag),
            begynte: datoTekst(tattInn.begynte, spraak, idag),
          }),
        }
      : null,
    hvile: hvile && { grunn: hvile.grunn, fra: hvile.fra, til: hvile.til },
    lukket: lukket && { grunn: lukket.grunn, dato: lukket.dato },
  }
}
