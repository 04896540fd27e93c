import type { SakListeRad, Store } from '../../../db/store.ts'
import { maalI } from '../../api/maal.ts'
import type { Spraak } from '../../api/spraak.ts'
import { fristtekst } from '../../tekster/frist.ts'
import { navnFor } from './folk.ts'

type Leser = { idag: string; spraak: Spraak; meg: string }

/** List rows as a tired reader wants them: who, where on the ladder, what next and when. */
export const radVisning = async (
  store: Store,
  rader: SakListeRad[],
  { idag, spraak, meg }: Leser,
) => {
  const navn = await navnFor(
    store,
    rader.map((r) => r.sak.stafettholder),
  )
  return rader.map(({ sak, nr, barn, enhetNavn }) => ({
    id: sak.id,
    nr,
    barn,
    enhet: { id: sak.enhetId, navn: enhetNavn },
    arena: sak.arena,
    trinn: sak.trinn,
    liv: sak.liv,
    tilstand: sak.tilstand.split(' '),
    stafettholder: {
      id: sak.stafettholder,
      navn: navn[sak.stafettholder] ?? '',
      rolle: sak.stafettholderRolle,
      meg: sak.stafettholder === meg,
    },
    tilbudtMeg: sak.tilbudtTil === meg,
    neste:
      sak.nesteDato && sak.nesteHva
        ? {
            dato: sak.nesteDato,
            forfalt: sak.nesteDato < idag,
            tekst: fristtekst(maalI(spraak, sak.arena), sak.nesteHva, sak.tilstand),
          }
        : null,
    lukket: sak.lukket,
  }))
}
