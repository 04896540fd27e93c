import type { Barn, Store } from '../../db/store.ts'
import type { Klar } from './cache.ts'
import type { Orkestrator } from './orkestrator.ts'

/** Where the child of a case has gone on to, and whether what was given on has been taken in there. */
export type Videre = { enhet: string | null; mottatt: boolean }

/** From kindergarten to school no case goes along: an extract does (R300–309). */
export const videreFra = async (
  { store, orkestrator }: { store: Store; orkestrator: Pick<Orkestrator, 'klar'> },
  sakId: string,
  { rutine: { utdragTil: til }, stand }: Klar,
  barn: Barn,
): Promise<Videre> => {
  if (til === null) return { enhet: null, mottatt: false }
  const her = (await store.enheter.alle()).find(({ id }) => id === barn.enhetId)
  const enhet = her?.arena === til && barn.sluttet === undefined ? her.navn : null
  if (!stand.sak.context.utdrag) return { enhet, mottatt: false }
  const aktiv = await store.finnAktivSak(barn.id, til)
  const der = [...(aktiv ? [aktiv] : []), ...(await store.lukkedeSaker(barn.id, til))]
  for (const { sak, nr } of der) {
    const { context } = (await orkestrator.klar(sak.id, nr)).stand.sak
    if (context.tattInn?.utdrag === sakId) return { enhet, mottatt: true }
  }
  return { enhet, mottatt: false }
}
