import type { LagretHendelse } from '../store/hendelser.ts'
import type { SakSomLest, Ulest } from '../store/inspection.ts'
import type { SakMedAlt } from '../store/sak.ts'
import type { Connection } from './connection.ts'
import { sortDato, tilFravaer, tilHendelse, tilSakRad, tilSnapshot } from './rows.ts'
import type { Saksinnhold, Sakstabell } from './saksrader.ts'
import { saksrader } from './saksrader.ts'

type Rad = { sakId: string }
type Tabellvis = Partial<Record<Sakstabell, Rad[]>>

/**
 * Prepares the reading of cases. What stands in the way of reading one's rows in a table is answered
 * by `uleselig`, which may throw it on; those rows are left out.
 */
export function saksleser(db: Connection) {
  const tabeller = Object.entries(saksrader(db)) as [
    Sakstabell,
    (grenser: { fra: string; til: string }) => Rad[],
  ][]

  /** `ider` are in order. Where some row cannot be read, each half of them is read by itself. */
  return (
    ider: readonly string[],
    uleselig: (tabell: Sakstabell, feil: unknown) => Ulest[],
  ): SakSomLest[] => {
    const alle = new Map(
      ider.map((sakId) => [sakId, { rader: {} as Tabellvis, ulest: [] as Ulest[] }]),
    )
    for (const [tabell, les] of tabeller) {
      const lesAv = (noen: readonly string[]): void => {
        const [fra] = noen
        const til = noen.at(-1)
        if (fra === undefined || til === undefined) return
        try {
          const rader = les({ fra, til })
          for (const id of noen) Object.assign(alle.get(id)?.rader ?? {}, { [tabell]: [] })
          for (const rad of rader) alle.get(rad.sakId)?.rader[tabell]?.push(rad)
        } catch (feil) {
          if (noen.length === 1) {
            alle.get(fra)?.ulest.push(...uleselig(tabell, feil))
            return
          }
          const halve = noen.length >> 1
          lesAv(noen.slice(0, halve))
          lesAv(noen.slice(halve))
        }
      }
      lesAv(ider)
    }
    return [...alle].map(([sakId, { rader, ulest }]) => {
      const lest = samle(rader as Partial<Saksinnhold>)
      return { sakId, lest: lest.sak, ulest: [...lest.ulest, ...ulest] }
    })
  }
}

/** The case that these rows make, and what of them is no JSON. */
function samle(rader: Partial<Saksinnhold>): { sak: Partial<SakMedAlt>; ulest: Ulest[] } {
  const {
    sak: [en] = [],
    snapshot,
    frist,
    motedeltaker,
    oppgave,
    vedleggbruk,
    fravaer,
    barn,
  } = rader
  const ulest: Ulest[] = []
  const hendelser = rader.hendelse?.flatMap((rad) => {
    const hendelse = lesbar(rad)
    if (!('felt' in hendelse)) return [hendelse]
    ulest.push(hendelse)
    return []
  })
  const sak = {
    ...(en && { sak: tilSakRad(en.rad), nr: en.rad.versjon }),
    ...(snapshot && { snapshots: snapshot.map(tilSnapshot) }),
    ...(hendelser && { hendelser }),
    ...(frist && { frister: frist.map(({ sakId: _, ...rad }) => rad) }),
    ...(motedeltaker && { moter: motedeltaker.map(({ sakId: _, ...rad }) => rad) }),
    ...(oppgave && { oppgaver: oppgave.map(({ sakId: _, ...rad }) => rad) }),
    ...(vedleggbruk && { vedlegg: vedleggbruk.map(({ sakId: _, ...rad }) => rad) }),
    ...(fravaer && { fravaer: fravaer.map(({ dag }) => tilFravaer(dag)) }),
    ...(en && barn && { rettPlass: erRettPlass(en, barn[0]) }),
  }
  return { sak, ulest }
}

const erRettPlass = (
  { rad }: Saksinnhold['sak'][number],
  barn: Saksinnhold['barn'][number] | undefined,
): boolean => rad.sortDato === sortDato(rad) && rad.sortNavn === barn?.sortNavn

/** The event, or which field of it is no JSON. */
function lesbar(
  rad: Saksinnhold['hendelse'][number],
): LagretHendelse | { nr: number; felt: string } {
  let felt = 'aktorRoller'
  try {
    const aktorRoller = JSON.parse(String(rad.aktorRoller))
    felt = 'data'
    return tilHendelse({ ...rad, aktorRoller })
  } catch {
    return { nr: rad.nr, felt }
  }
}
