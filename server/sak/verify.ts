import { isDeepStrictEqual } from 'node:util'
import { canonical } from '../../db/canonical.ts'
import type { SakMedAlt, Store } from '../../db/store.ts'
import { finnRutine } from '../../machines/rutine/publiserte.ts'
import { fold } from '../../machines/sak/fold.ts'
import { frister } from '../../machines/sak/frister.ts'
import type { SakHendelse, SakOpprettet } from '../../machines/sak/hendelser.ts'
import type { SakSnapshot } from '../../machines/sak/tilstand.ts'
import { datoI } from '../klokke.ts'
import { fristRader, sakRad } from './batch.ts'
import { AAPNER, tasInn } from './medFravaer.ts'

/** What differs between a case's events and what is stored of it. Names fields, never contents. */
export type Avvik = { sakId: string; hva: string[] }

const ulike = (ventet: object, funnet: object, sti: string): string[] =>
  [...new Set([...Object.keys(ventet), ...Object.keys(funnet)])].flatMap((felt) =>
    isDeepStrictEqual(Reflect.get(ventet, felt), Reflect.get(funnet, felt)) ? [] : [sti + felt],
  )

const sisteNr = ({ hendelser }: SakMedAlt) => hendelser.at(-1)?.nr ?? 0

/** Their values, whatever the order of their keys: it tells how a case came here, not where it is. */
const avvikISnapshot = ({ value, context }: SakSnapshot, tekst: string): string[] => {
  try {
    const funnet = JSON.parse(tekst) as { value: object; context: object }
    if (canonical(funnet) === canonical({ value, context })) return []
    return [
      ...ulike(value, funnet.value, 'snapshot.value.'),
      ...ulike(context, funnet.context, 'snapshot.context.'),
    ]
  } catch {
    return ['snapshot: det kan ikke leses']
  }
}

/** An open case knows the stored days that it took in when it was opened last, and all since. */
const kjennerFravaeret = ({ hendelser, fravaer }: SakMedAlt, { context }: SakSnapshot) => {
  const aapnet = hendelser.findLast(({ type }) => AAPNER.includes(type))
  const med = tasInn(datoI(aapnet?.registrert ?? ''))
  const lagrede = fravaer.map(({ barnId: _b, arena: _a, ...dag }) => dag)
  return isDeepStrictEqual(lagrede.filter(med), context.fravaer.dager.filter(med))
}

/** Folds one case's events and compares with its snapshot, list row and deadlines. */
const sammenlign = (alt: SakMedAlt): string[] => {
  const [foerste, ...resten] = alt.hendelser
  if (foerste?.type !== 'sak.opprettet') return ['hendelser: den første åpner ikke saken']
  if (alt.hendelser.some((h, i) => h.nr !== i + 1)) return ['hendelser: det mangler et nummer']
  const opprettet = foerste as SakOpprettet
  const { id, versjon } = opprettet.data.rutine
  const rutine = finnRutine(id, versjon)
  if (!rutine) return [`rutine: ${id} ${versjon} er ikke kjent`]

  const snapshot = fold(rutine, opprettet, resten as unknown as SakHendelse[])
  const alle = frister(rutine, snapshot)
  const hva: string[] = []
  if (alt.versjon !== sisteNr(alt)) hva.push('versjon')
  if (alt.snapshotVersjon !== sisteNr(alt)) hva.push('snapshot.versjon')
  hva.push(...avvikISnapshot(snapshot, alt.snapshot))
  hva.push(...ulike(sakRad(alt.sak.id, snapshot, alle[0]), alt.sak, 'sak.'))
  const etterType = (a: { type: string }, b: { type: string }) => (a.type < b.type ? -1 : 1)
  const ventet = fristRader(alle).sort(etterType)
  if (!isDeepStrictEqual(ventet, [...alt.frister].sort(etterType))) hva.push('frister')
  if (!alt.rettPlass) hva.push('plassen i listen')
  if (alt.sak.liv !== 'lukket' && !kjennerFravaeret(alt, snapshot)) hva.push('fravaer')
  return hva
}

const avvikI = (alt: SakMedAlt): string[] => {
  try {
    return sammenlign(alt)
  } catch {
    // Events that were tampered with may be such that no machine can take them.
    return ['hendelser: de kan ikke foldes']
  }
}

export type Gjennomgang = { saker: number; hendelser: number; avvik: Avvik[] }

/** Every case of the database, folded again from its events. */
export const verify = async (store: Store): Promise<Gjennomgang> => {
  const svar: Gjennomgang = { saker: 0, hendelser: 0, avvik: [] }
  for await (const alt of store.alleSaker()) {
    svar.saker += 1
    svar.hendelser += alt.hendelser.length
    const hva = avvikI(alt)
    if (hva.length > 0) svar.avvik.push({ sakId: alt.sak.id, hva })
  }
  return svar
}
