import type { Barn, Enhet, Store } from '../../db/store.ts'
import { gjeldendeRutine } from '../../machines/rutine/publiserte.ts'
import type { Rutine } from '../../machines/rutine/skjema.ts'

/** The unit that a child's case would belong to, and the routine in force there on the day. */
export const nyttForlop = async (
  store: Store,
  { enhetId }: Barn,
  dag: string,
): Promise<{ enhet: Enhet; rutine: Rutine }> => {
  const enhet = (await store.enheter.alle()).find((e) => e.id === enhetId)
  const rutine = enhet && gjeldendeRutine(enhet.arena, dag)
  if (!rutine) throw new Error(`no routine is in force for ${enhetId}`)
  return { enhet, rutine }
}
