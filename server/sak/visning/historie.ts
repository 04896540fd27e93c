import type { LagretHendelse, Store } from '../../../db/store.ts'
import { stegvis } from '../../../machines/forlop/fold.ts'
import { lesHendelse } from '../../../machines/forlop/les.ts'
import type { Rutine } from '../../../machines/rutine/skjema.ts'
import { tilstander } from '../../../machines/sak/tilstand.ts'
import type { Spraak } from '../../api/spraak.ts'
import { datoI } from '../../klokke.ts'
import { detaljer } from '../../tekster/detaljer.ts'
import { fristtekst } from '../../tekster/frist.ts'
import { hendelsestittel } from '../../tekster/hendelse.ts'
import { historiesetning } from '../../tekster/historie.ts'
import type { Lesetilgang } from '../../tilgang/sak.ts'
import { navnFor } from './folk.ts'

/** Persons that an event speaks of: who did it, and whom it was about. */
const personerI = ({ aktor, data }: LagretHendelse): string[] => [
  aktor.id,
  ...Object.values(data as object).flatMap((v: unknown) =>
    typeof v === 'object' && v !== null && 'person' in v ? [String(v.person)] : [],
  ),
]

/** Who may read it, on which routine the case is, and in which language. */
export type Leses = { tilgang: Lesetilgang; rutine: Rutine; spraak: Spraak }

/**
 * Events as sentences, newest first. `lagrede` are all of the case, as what one of them did is
 * told from where the case stood; only those after number `etter` are told of. A late entry
 * happened before the day it was recorded.
 */
export const fortell = async (
  store: Pick<Store, 'personer'>,
  { rutine, spraak }: Leses,
  lagrede: readonly LagretHendelse[],
  etter = 0,
) => {
  const hendelser = lagrede.map(lesHendelse)
  const folk = await navnFor(store, hendelser.flatMap(personerI))
  const navn = (id: string) => folk[id] ?? ''
  const stod = [...stegvis(rutine, hendelser)].map(({ sak }) => sak)
  return hendelser
    .map((h, i) => ({ h, foer: stod[i - 1], kontekst: stod[i]?.context }))
    .filter(({ h }) => h.nr > etter)
    .map(({ h, foer, kontekst }) => ({
      nr: h.nr,
      type: h.type,
      om: h.om,
      tittel: hendelsestittel(spraak, h.type),
      setning: historiesetning(spraak, h, {
        rutine,
        navn,
        her: {
          trinn: kontekst?.trinn ?? 0,
          frist: foer ? fristtekst(spraak, 'steg', tilstander(foer).join(' ')) : '',
        },
      }),
      hvem: navn(h.aktor.id),
      roller: h.aktor.roller,
      skjedde: h.skjedde,
      registrert: h.registrert,
      iEttertid: h.skjedde < datoI(h.registrert),
      detaljer: kontekst ? detaljer(spraak, h, { rutine, navn, kontekst }) : [],
    }))
    .reverse()
}
