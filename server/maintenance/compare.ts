import { isDeepStrictEqual } from 'node:util'
import { canonical } from '../../db/canonical.ts'
import type { LagretHendelse, SakMedAlt, SnapshotRad } from '../../db/store.ts'
import { FOLD } from '../../machines/forlop/fold.ts'
import { erKjent } from '../../machines/forlop/les.ts'
import type { Del, Lagret, Stand } from '../../machines/forlop/stand.ts'
import { deler } from '../../machines/forlop/stand.ts'
import { erDato } from '../../machines/kalender/dato.ts'
import { dagI } from '../fravaer/dag.ts'
import { datoI } from '../klokke.ts'
import type { Lesemodell, Rader } from '../sak/lesemodeller.ts'
import { lesemodeller, radnokkel } from '../sak/lesemodeller.ts'
import { AAPNER, tasInn } from '../sak/medFravaer.ts'
import { folded, KAN_IKKE_FOLDES } from './folded.ts'

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
const kjennerFravaeret = (
  hendelser: readonly LagretHendelse[],
  fravaer: SakMedAlt['fravaer'],
  { sak: { context } }: Stand,
) => {
  const aapnet = hendelser.findLast(({ type }) => AAPNER.includes(type))
  const med = tasInn(datoI(aapnet?.registrert ?? ''))
  const lagrede = fravaer.map(dagI)
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

/** What no fold looks at, or what it only says of the events as a whole. */
const avvikIHendelser = (hendelser: readonly LagretHendelse[]): string[] =>
  hendelser.flatMap(({ nr, type, v, aktor, skjedde, registrert }) => [
    ...(erKjent(type, v) ? [] : [`hendelse ${nr}: typen eller versjonen er ukjent`]),
    ...(Array.isArray(aktor.roller) ? [] : [`hendelse ${nr}: aktorRoller`]),
    ...(erDato(skjedde) ? [] : [`hendelse ${nr}: skjedde`]),
    ...(Number.isNaN(Date.parse(registrert)) ? [`hendelse ${nr}: registrert`] : []),
  ])

/** Folds the events and compares with all of the rest that could be read. */
const sammenlign = (
  sakId: string,
  hendelser: readonly LagretHendelse[],
  lest: Partial<SakMedAlt>,
): string[] => {
  const ny = folded(hendelser)
  if ('feil' in ny) return [ny.feil]
  const { stand, annerledes } = ny
  const { sak, nr = stand.nr, snapshots, moter, fravaer, rettPlass } = lest
  const { frister: frist, oppgaver: oppgave, vedlegg } = lest
  const hva = annerledes.map(({ nr }) => `hendelse ${nr}: andre tilstander enn de som er lagret`)
  if (nr !== stand.nr) hva.push('versjon')
  if (snapshots) hva.push(...avvikIDeler(stand, snapshots))
  const lagret: Partial<Rader> = {
    ...(sak && { sak: [sak] }),
    ...(frist && { frist }),
    ...(moter && { motedeltaker: moter }),
    ...(oppgave && { oppgave }),
    ...(vedlegg && { vedlegg }),
  }
  for (const modell of lesemodeller.filter(({ delt }) => !delt)) {
    const rader = lagret[modell.navn]
    if (rader) hva.push(...avvikIRader(modell, modell.rader({ sakId, stand }), rader))
  }
  if (rettPlass === false) hva.push('plassen i listen')
  const aapen = sak && sak.liv !== 'lukket'
  if (aapen && fravaer && !kjennerFravaeret(hendelser, fravaer, stand)) hva.push('fravaer')
  return hva
}

/** What differs between a case's events and what is stored of it, as far as both could be read. */
export const avvikI = (sakId: string, lest: Partial<SakMedAlt>): string[] => {
  const { hendelser } = lest
  if (!hendelser) return []
  try {
    return [...sammenlign(sakId, hendelser, lest), ...avvikIHendelser(hendelser)]
  } catch {
    return [KAN_IKKE_FOLDES, ...avvikIHendelser(hendelser)]
  }
}
