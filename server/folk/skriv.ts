import type { Folkendring, Store } from '../../db/store.ts'
import type { Klokke } from '../klokke.ts'
import { kallInnPaaNyAdresse } from '../mote/nyAdresse.ts'
import type { Dom } from './vurder/felles.ts'

/** Changes in one transaction: few enough that a progress bar moves and nobody else waits. */
const BOLK = 200

export const endringene = (dommer: readonly Dom[]): Partial<Folkendring>[] =>
  dommer.flatMap(({ endring }) => endring ?? [])

/**
 * Writes the first of the changes, as many as go in one transaction, and answers how many that was. What is
 * left is a file's to ask for again: judged anew, those that are written change nothing. Whoever gets another
 * address for mail is called in anew.
 */
export async function skrivBolk(
  store: Pick<Store, 'folk' | 'moter' | 'personer' | 'foresatte'>,
  endringer: readonly Partial<Folkendring>[],
  klokke: Klokke,
): Promise<{ outcome: 'skrevet'; antall: number } | { outcome: 'holder' }> {
  const bolk = endringer.slice(0, BOLK)
  const samlet = samle(bolk)
  const utboks = await kallInnPaaNyAdresse(store, samlet, klokke())
  const { outcome } = await store.folk.skriv({ ...samlet, utboks })
  return outcome === 'skrevet' ? { outcome, antall: bolk.length } : { outcome }
}

const samle = (endringer: readonly Partial<Folkendring>[]): Omit<Folkendring, 'utboks'> => ({
  enheter: endringer.flatMap(({ enheter = [] }) => enheter),
  planleggingsdager: endringer.flatMap(({ planleggingsdager = [] }) => planleggingsdager),
  grupper: endringer.flatMap(({ grupper = [] }) => grupper),
  personer: endringer.flatMap(({ personer = [] }) => personer),
  barn: endringer.flatMap(({ barn = [] }) => barn),
  foresatte: endringer.flatMap(({ foresatte = [] }) => foresatte),
})
