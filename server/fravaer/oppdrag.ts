import type { Barn, Store } from '../../db/store.ts'
import type { Arena } from '../../machines/roller.ts'
import type { Services } from '../api/context.ts'
import { datoI } from '../klokke.ts'
import type { Orkestrator } from '../sak/orkestrator.ts'
import type { Omfang } from './omfang.ts'

/** One import under way: what it works with, on which day, and how far it reaches. */
export type Oppdrag = {
  store: Store
  orkestrator: Orkestrator
  idag: string
  /** Each day is recorded when it is written, however long the file is. */
  klokke: Services['klokke']
  omfang: Omfang
  arena(barn: Barn): Arena
}

export async function lagOppdrag(
  { store, orkestrator, klokke }: Pick<Services, 'store' | 'orkestrator' | 'klokke'>,
  omfang: Omfang,
): Promise<Oppdrag> {
  const arenaer = new Map((await store.enheter.alle()).map(({ id, arena }) => [id, arena]))
  const arena = ({ enhetId }: Barn) => {
    const funnet = arenaer.get(enhetId)
    if (!funnet) throw new Error('a child belongs to a unit that is not there')
    return funnet
  }
  return { store, orkestrator, idag: datoI(klokke()), klokke, omfang, arena }
}
