import { isDeepStrictEqual } from 'node:util'
import type { Barn } from '../../db/store.ts'
import type { Fravaersdag } from '../../machines/fravaer/terskler.ts'
import type { Felt, Grunn } from './csv/felt.ts'
import { utenforDagen, utenTimer } from './dag.ts'
import type { Oppdrag } from './oppdrag.ts'
import { datogrunn } from './periode.ts'

/** A day as it is sent. */
export type Importrad = Fravaersdag & { barnId: string }
/** The days of one child, one record a day. */
export type BarnetsDager = { barn: Barn; dager: Fravaersdag[] }
/** `nr` is the row's place in what was sent, from 0. */
export type Radfeil = { nr: number; felt: Felt; grunn: Grunn }

/** Gathers rows by child. Refuses what a preview would have refused: it may be old, or not ours. */
export async function plasser(
  { store, omfang, idag, skoletid }: Oppdrag,
  rader: readonly Importrad[],
): Promise<{ feil: Radfeil[]; barna: BarnetsDager[] }> {
  const feil: Radfeil[] = []
  const barna = new Map<string, { barn: Barn | undefined; dager: Map<string, Fravaersdag> }>()
  for (const [nr, { barnId, ...dag }] of rader.entries()) {
    const funnet = barna.get(barnId) ?? { barn: await store.barn.finn(barnId), dager: new Map() }
    barna.set(barnId, funnet)
    if (!funnet.barn || !omfang(funnet.barn.enhetId)) {
      feil.push({ nr, felt: 'barn', grunn: 'ukjentBarn' })
    }
    const galDato = datogrunn(dag.dato, idag)
    if (galDato) feil.push({ nr, felt: 'dato', grunn: galDato })
    for (const felt of utenTimer(dag)) feil.push({ nr, felt, grunn: 'utenTimer' })
    if (funnet.barn && utenforDagen(dag, skoletid(funnet.barn))) {
      feil.push({ nr, felt: 'fra', grunn: 'utenforDagen' })
    }
    const samme = funnet.dager.get(dag.dato)
    if (samme && !isDeepStrictEqual(samme, dag)) feil.push({ nr, felt: 'dato', grunn: 'dobbel' })
    funnet.dager.set(dag.dato, dag)
  }
  return {
    feil,
    barna: [...barna.values()].flatMap(({ barn, dager }) =>
      barn ? [{ barn, dager: [...dager.values()] }] : [],
    ),
  }
}
