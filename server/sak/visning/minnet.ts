import type { Paaminnelse, SakListeRad, Store } from '../../../db/store.ts'

/** The last reminder of each case, where it was of the date that is past now and not of an earlier one. */
export const sistMinnet = async (
  store: Pick<Store, 'utboks'>,
  rader: readonly SakListeRad[],
): Promise<Map<string, Paaminnelse>> => {
  const minnet = await store.utboks.sistMinnet(rader.map(({ sak }) => sak.id))
  const gjelder = ({ sak }: SakListeRad) =>
    sak.nesteDato !== null && (minnet.get(sak.id)?.dato ?? '') > sak.nesteDato
  const andre = rader.filter((rad) => !gjelder(rad)).map(({ sak }) => sak.id)
  for (const id of andre) minnet.delete(id)
  return minnet
}
