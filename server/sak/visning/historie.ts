import type { LagretHendelse, Store } from '../../../db/store.ts'
import type { Rutine } from '../../../machines/rutine/skjema.ts'
import type { Spraak } from '../../api/spraak.ts'
import { datoI } from '../../klokke.ts'
import { detaljer } from '../../tekster/detaljer.ts'
import { hendelsestittel } from '../../tekster/hendelse.ts'
import { historiesetning } from '../../tekster/historie.ts'
import { navnFor } from './folk.ts'

/** Persons that an event speaks of: who did it, and whom it was about. */
const personerI = ({ aktor, data }: LagretHendelse): string[] => [
  aktor.id,
  ...Object.values(data as object).flatMap((v: unknown) =>
    typeof v === 'object' && v !== null && 'person' in v ? [String(v.person)] : [],
  ),
]

/** Events as sentences, newest first. A late entry happened before the day it was recorded. */
export const fortell = async (
  store: Store,
  hendelser: LagretHendelse[],
  rutine: Rutine,
  spraak: Spraak,
) => {
  const folk = await navnFor(store, hendelser.flatMap(personerI))
  const navn = (id: string) => folk[id] ?? ''
  return hendelser
    .map((h) => ({
      nr: h.nr,
      type: h.type,
      tittel: hendelsestittel(spraak, h.type),
      setning: historiesetning(spraak, h, { rutine, navn }),
      hvem: navn(h.aktor.id),
      roller: h.aktor.roller,
      skjedde: h.skjedde,
      registrert: h.registrert,
      iEttertid: h.skjedde < datoI(h.registrert),
      data: h.data,
      detaljer: detaljer(spraak, h, { rutine, navn }),
    }))
    .reverse()
}
