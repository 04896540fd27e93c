import type { Folkendring, Store } from '../../db/store.ts'
import type { Dom } from './vurder/felles.ts'

/** Changes in one transaction: few enough that a progress bar moves and nobody else waits. */
const BOLK = 200

export const endringene = (dommer: readonly Dom[]): Partial<Folkendring>[] =>
  dommer.flatMap(({ endring }) => endring ?? [])

/**
 * Writes the first of the changes, as many as go in one transaction, and answers how many that was. What is
 * left is a file's to ask for again: judged anew, those that are written change nothing.
 */
export async function skrivBolk(
  { folk }: Pick<Store, 'folk'>,
  endringer: readonly Partial<Folkendring>[],
): Promise<{ outcome: 'skrevet'; antall: number } | { outcome: 'holder' }> {
  const bolk = endringer.slice(0, BOLK)
  const { outcome } = await folk.skriv(samle(bolk))
  return outcome === 'skrevet' ? { outcome, antall: bolk.length } : { outcome }
}

const samle = (endringer: readonly Partial<Folkendring>[]): Folkendring => ({
  enheter: endringer.flatMap(({ enheter = [] }) => enheter),
  planleggingsdager: endringer.flatMap(({ planleggingsdager = [] }) => planleggingsdager),
  grupper: endringer.flatMap(({ grupper = [] }) => grupper),
  personer: endringer.flatMap(({ personer = [] }) => personer),
  barn: endringer.flatMap(({ barn = [] }) => barn),
  foresatte: endringer.flatMap(({ foresatte = [] }) => foresatte),
})
