import { isDeepStrictEqual } from 'node:util'
import { canonical } from '../../db/canonical.ts'
import type { SakMedAlt, SnapshotRad, Store } from '../../db/store.ts'
import { FOLD } from '../../machines/forlop/fold.ts'
import type { Del, Lagret, Stand } from '../../machines/forlop/stand.ts'
import { deler } from '../../machines/forlop/stand.ts'
import { datoI } from '../klokke.ts'
import type { Lesemodell, Rader } from '../sak/lesemodeller.ts'
import { lesemodeller, radnokkel } from '../sak/lesemodeller.ts'
import { AAPNER, tasInn } from '../sak/medFravaer.ts'
import { folded, KAN_IKKE_FOLDES } from './folded.ts'
import type { Merknad } from './todaysRules.ts'
import { todaysRules } from './todaysRules.ts'

/** What differs between a case's events and what is stored of it. Names fields, never contents. */
export type Avvik = { sakId: string; hva: string[] }

const ulike = (ventet: object, funnet: object, sti: string): string[] =>
  [...new Set([...Object.keys(ventet), ...Object.keys(funnet)])].flatMap((felt) =>
    isDeepStrictEqual(Reflect.get(ventet, felt), Reflect.get(funnet, felt)) ? [] : [sti + felt],
  )

/** Their values, whatever the order of their keys: it tells how a case came here, not where it is. */
const avvikIData = (ventet: Lagret, tekst: string, sti: string): string[] => {
  try {
    const funnet = JSON.parse(tekst) as { value: object; context: object; prosesser?: number }
    if (canonical(funnet) === canonical(ventet)) return []
    const { value, context } = JSON.parse(JSON.stringify(ventet)) as typeof funnet
    const somDeler = (verdi: unknown) => (typeof verdi === 'object' ? Object(verdi) : { verdi })
    return [
      ...(funnet.prosesser === ventet.prosesser ? [] : [`${sti}prosesser`]),
      ...ulike(somDeler(value), somDeler(funnet.value), `${sti}value.`),
      ...ulike(context, funnet.context, `${sti}context.`),
    ]
  } catch {
    return [`${sti.slice(0, -1)}: det kan ikke leses`]
  }
}

const avvikIDel = (ventet: Del | undefined, funnet: SnapshotRad | undefined): string[] => {
  const navn = ventet?.navn ?? funnet?.navn
  const sti = navn === 'sak' ? 'snapshot.' : `snapshot.${navn}.`
  if (!ventet) return [`${sti.slice(0, -1)}: ingen hendelse har begynt den`]
  if (!funnet) return [`${sti.slice(0, -1)}: den mangler`]
  return [
    ...(funnet.navn === ventet.navn ? [] : [`${sti}navn`]),
    ...(funnet.versjon === ventet.versjon ? [] : [`${sti}versjon`]),
    ...(funnet.fold === FOLD ? [] : [`${sti}fold`]),
    ...avvikIData(ventet.data, funnet.data, sti),
  ]
}

const avvikIDeler = (stand: Stand, lagrede: readonly SnapshotRad[]): string[] => {
  const ventet = new Map(deler(stand).map((del) => [del.om, del]))
  const funnet = new Map(lagrede.map((del) => [del.om, del]))
  const alle = new Set([...ventet.keys(), ...funnet.keys()])
  return [...alle].flatMap((om) => avvikIDel(ventet.get(om), funnet.get(om)))
}

/** An open case knows the stored days that it took in when it was opened last, and all since. */
const kjennerFravaeret = ({ hendelser, fravaer }: SakMedAlt, { sak: { context } }: Stand) => {
  const aapnet = hendelser.findLast(({ type }) => AAPNER.includes(type))
  const med = tasInn(datoI(aapnet?.registrert ?? ''))
  const lagrede = fravaer.map(({ barnId: _b, arena: _a, ...dag }) => dag)
  return isDeepStrictEqual(lagrede.filter(med), context.fravaer.dager.filter(med))
}

/** Fields that differ, of the rows that both have; the model itself where rows are missing or too many. */
const avvikIRader = (
  modell: Lesemodell,
  ventet: readonly object[],
  lagrede: readonly object[],
): string[] => {
  const funnet = new Map(lagrede.map((rad) => [radnokkel(modell, rad), rad]))
  if (funnet.size !== ventet.length) return [modell.navn]
  return ventet.flatMap((rad) => {
    const lagret = funnet.get(radnokkel(modell, rad))
    return lagret ? ulike(rad, lagret, `${modell.navn}.`) : [modell.navn]
  })
}

/** Folds one case's events and compares with all that is stored beside them. */
const sammenlign = (alt: SakMedAlt): string[] => {
  const ny = folded(alt.hendelser)
  if ('feil' in ny) return [ny.feil]
  const { rutine, stand, annerledes } = ny
  const lagret: Rader = { sak: [alt.sak], frist: alt.frister, fravaer: alt.fravaer }
  const hva = annerledes.map(({ nr }) => `hendelse ${nr}: andre tilstander enn de som er lagret`)
  if (alt.nr !== stand.nr) hva.push('versjon')
  hva.push(...avvikIDeler(stand, alt.snapshots))
  for (const modell of lesemodeller.filter(({ delt }) => !delt)) {
    const ventet = modell.rader({ sakId: alt.sak.id, rutine, stand })
    hva.push(...avvikIRader(modell, ventet, lagret[modell.navn]))
  }
  if (!alt.rettPlass) hva.push('plassen i listen')
  if (alt.sak.liv !== 'lukket' && !kjennerFravaeret(alt, stand)) hva.push('fravaer')
  return hva
}

const avvikI = (alt: SakMedAlt): string[] => {
  try {
    return sammenlign(alt)
  } catch {
    return [KAN_IKKE_FOLDES]
  }
}

export type Gjennomgang = {
  saker: number
  hendelser: number
  avvik: Avvik[]
  /** Events that were accepted and would not be today: no fault. Empty unless asked for. */
  merknader: Merknad[]
}

/** Every case of the database, folded again from its events. */
export const verify = async (
  store: Pick<Store, 'alleSaker'>,
  { dagensRegler = false } = {},
): Promise<Gjennomgang> => {
  const svar: Gjennomgang = { saker: 0, hendelser: 0, avvik: [], merknader: [] }
  for await (const alt of store.alleSaker()) {
    svar.saker += 1
    svar.hendelser += alt.hendelser.length
    const hva = avvikI(alt)
    if (hva.length > 0) svar.avvik.push({ sakId: alt.sak.id, hva })
    else if (dagensRegler) svar.merknader.push(...todaysRules(alt.sak.id, alt.hendelser))
  }
  return svar
}
