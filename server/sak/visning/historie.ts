import type { LagretHendelse, Store } from '../../../db/store.ts'
import { lesHendelse } from '../../../machines/forlop/les.ts'
import type { Stand } from '../../../machines/forlop/stand.ts'
import { prosessMed } from '../../../machines/forlop/stand.ts'
import type { Opprettet } from '../../../machines/sak/hendelser.ts'
import type { Utkast } from '../../../machines/sak/kontekst.ts'
import type { Hendelse } from '../../../machines/sak/konvolutt.ts'
import { trinnI } from '../../../machines/sak/tilstand.ts'
import type { Maal } from '../../api/maal.ts'
import { foresattnavn } from '../../foresatt/idag.ts'
import { datoI } from '../../klokke.ts'
import { detaljer } from '../../tekster/detaljer.ts'
import { fristtekst } from '../../tekster/frist.ts'
import { hendelsestittel } from '../../tekster/hendelse.ts'
import { historiesetning, nevner } from '../../tekster/historie.ts'
import { iSetning, prosesstittel } from '../../tekster/prosess.ts'
import type { Lesetilgang } from '../../tilgang/sak.ts'
import type { Klar } from '../cache.ts'
import { navnFor } from './folk.ts'
import { iverksattePlaner } from './iverksatt.ts'
import { tilstanderEtter } from './tilstander.ts'

/** Persons that an event speaks of: who did it, whom it was about, and who answers for measures. */
const personerI = ({ aktor, type, data }: LagretHendelse): string[] => [
  aktor.id,
  ...Object.values(data as object).flatMap((v: unknown) =>
    typeof v === 'object' && v !== null && 'person' in v ? [String(v.person)] : [],
  ),
  ...(type === 'plan.utkastLagret' ? ansvarligeI(data as Utkast) : []),
  ...(type === 'sak.opprettet' ? ansvarligeI((data as Opprettet).tattInn?.plan) : []),
]

const ansvarligeI = ({ rader }: Pick<Utkast, 'rader'> = { rader: [] }) =>
  rader.flatMap(({ ansvarlig }) => (ansvarlig?.slag === 'ansatt' ? ansvarlig.person : []))

/** What the process is called that the event belongs to; nothing for the case's own. */
const prosesstittelI = ({ prosesser }: Stand, { om = '', skjedde }: Hendelse, spraak: Maal) => {
  const prosess = prosesser.get(om)
  if (!prosess) return ''
  const sammendrag = prosessMed(prosess.navn).sammendrag(prosess.snapshot.context)
  return prosesstittel(spraak, prosess.navn, sammendrag, skjedde)
}

/** Who may read it, where the case stands now, and in which language. */
export type Leses = { tilgang: Lesetilgang; klar: Klar; spraak: Maal }

/**
 * Some of the events of a case as sentences, in the order they come. Told from what is stored with each
 * and from where the case stands now: a case may have grown long, and its past is not folded again. A
 * late entry happened before the day it was recorded.
 */
export const fortell = async (
  store: Store,
  { tilgang, klar: { rutine, stand }, spraak }: Leses,
  lagrede: readonly LagretHendelse[],
) => {
  const sakId = tilgang.lagret.sak.id
  const hendelser = lagrede.map(lesHendelse)
  const foresatte = foresattnavn(await store.foresatte.til(tilgang.barn.id))
  const planer = await iverksattePlaner(store, sakId, hendelser)
  const nevnte = [...hendelser.flatMap(personerI), ...[...planer.values()].flatMap(ansvarligeI)]
  const enheter = Object.fromEntries((await store.enheter.alle()).map((en) => [en.id, en.navn]))
  const folk = { ...enheter, ...foresatte, ...(await navnFor(store, nevnte)) }
  const navn = (id: string) => folk[id] ?? ''
  const sto = await tilstanderEtter(store, { sakId, rutine }, [
    ...hendelser.filter(({ type }) => nevner(spraak, type, 'trinn')).map(({ nr }) => nr),
    ...hendelser.filter(({ type }) => nevner(spraak, type, 'frist')).map(({ nr }) => nr - 1),
  ])
  const { plan } = stand.sak.context
  return hendelser.map((h) => {
    const foer = sto.get(h.nr - 1)
    return {
      nr: h.nr,
      type: h.type,
      om: h.om,
      tittel: hendelsestittel(spraak, h.type),
      setning: historiesetning(spraak, h, {
        rutine,
        navn,
        her: {
          trinn: trinnI(sto.get(h.nr) ?? '') ?? 0,
          frist: foer === undefined ? '' : fristtekst(spraak, 'steg', foer),
          prosess: iSetning(prosesstittelI(stand, h, spraak)),
        },
      }),
      hvem: navn(h.aktor.id),
      roller: h.aktor.roller,
      skjedde: h.skjedde,
      registrert: h.registrert,
      iEttertid: h.skjedde < datoI(h.registrert),
      detaljer: detaljer(spraak, h, { rutine, navn, kontekst: { plan } }, planer.get(h.nr)),
    }
  })
}
