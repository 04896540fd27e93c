import type { LagretHendelse } from '../../db/store.ts'
import type { ForesattHer } from '../../machines/familie/hverForSeg.ts'
import { judge } from '../../machines/forlop/decide.ts'
import { stegvis } from '../../machines/forlop/fold.ts'
import { begynnelsePaa, erHendelseType } from '../../machines/forlop/hendelser.ts'
import { lesHendelse } from '../../machines/forlop/les.ts'
import type { SakOpprettet } from '../../machines/sak/hendelser.ts'
import type { Kandidat } from '../../machines/sak/konvolutt.ts'
import { datoI, klokkaI } from '../klokke.ts'
import { rutineFor } from '../sak/cache.ts'

/** An event that was accepted, and what today's rules would have refused it for. */
export type Merknad = { sakId: string; nr: number; type: string; hvorfor: string }

/** Who worked at the unit that day is not known any more: those whom the event names did. */
const ansatteI = (data: unknown): Kandidat[] => {
  if (typeof data !== 'object' || data === null) return []
  if ('person' in data && 'rolle' in data) {
    const { person, rolle, enhet } = data as Kandidat
    return [{ person, rolle, ...(enhet !== undefined && { enhet }) }]
  }
  return Object.values(data).flatMap(ansatteI)
}

/** Guardians whom it names as parties of the case. */
const foresatteSomPart = (data: unknown): string[] => {
  if (typeof data !== 'object' || data === null) return []
  if ('slag' in data && 'foresatt' in data && data.slag === 'foresatt')
    return [String(data.foresatt)]
  return Object.values(data).flatMap(foresatteSomPart)
}

type Navngir = {
  foresatte?: string[]
  side?: string
  uenige?: object
  foresatt?: string
  maa?: string[]
  gitt?: string[]
}

/** Guardians whom the event names lived apart, from each other or from somebody it does not name. */
const foresatteI = (data: unknown): ForesattHer[] => {
  const {
    foresatte = [],
    side = 'arena',
    uenige = {},
    foresatt,
    maa = [],
    gitt = [],
  }: Navngir = Object(data)
  const alene = ['arena', 'foresatte', 'barnet'].includes(side) ? [] : [side]
  const navngitte = new Set([
    ...foresatte,
    ...alene,
    ...Object.keys(uenige),
    ...maa,
    ...gitt,
    ...foresatteSomPart(data),
  ])
  if (foresatt !== undefined) navngitte.add(foresatt)
  if (navngitte.size === 0) return []
  return [
    ...[...navngitte].map((id) => ({ id, hjem: 'forste' as const })),
    { id: '', hjem: 'andre' },
  ]
}

/**
 * Holds each event of a case against today's roles, requirements and schemas, on the state that the
 * case had then. A difference is no fault: what was accepted is a fact.
 */
export const todaysRules = (sakId: string, lagrede: readonly LagretHendelse[]): Merknad[] => {
  const hendelser = lagrede.map(lesHendelse)
  const rutine = rutineFor((hendelser[0] as SakOpprettet).data)
  const stod = [...stegvis(rutine, hendelser)]
  return hendelser.flatMap((h, i): Merknad[] => {
    const foer = stod[i - 1]
    const { nr, type, om, ...resten } = h
    if (!foer || !erHendelseType(type)) return []
    const sendtTil = begynnelsePaa(type) ? {} : { ...(om !== undefined && { om }) }
    const ansatte = ansatteI(h.data)
    const omverden = {
      idag: datoI(h.registrert),
      klokka: klokkaI(h.registrert),
      kandidater: ansatte,
      ansatte,
      foresatte: foresatteI(h.data),
    }
    const dom = judge(foer, { ...resten, type, ...sendtTil }, omverden)
    if (dom.outcome === 'ok') return []
    const hvorfor =
      dom.outcome === 'mangler' ? dom.mangler.map(({ krav }) => krav).join(', ') : dom.outcome
    return [{ sakId, nr, type, hvorfor }]
  })
}
