import type { Barn, Enhet, Store } from '../../db/store.ts'
import type { Arena } from '../../machines/roller.ts'

/** The unit that a child has gone to from the case's, where the same routine can go along. */
export const flyttetTil = async (
  { enheter }: Pick<Store, 'enheter'>,
  sak: { arena: Arena; enhetId: string },
  barn: Barn,
): Promise<Enhet | undefined> => {
  if (barn.enhetId === sak.enhetId || barn.sluttet !== undefined) return undefined
  const ny = (await enheter.alle()).find(({ id }) => id === barn.enhetId)
  return ny?.arena === sak.arena ? ny : undefined
}
