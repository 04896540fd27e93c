import type { Barn, Store } from '../../db/store.ts'
import type { Skoletid } from '../../machines/fravaer/helDag.ts'
import type { Arena } from '../../machines/roller.ts'
import { gjeldendeRutine } from '../../machines/rutine/publiserte.ts'
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
  /** When the children are at the child's unit: its own time, else the routine's; undefined where neither says. */
  skoletid(barn: Barn): Skoletid | undefined
}

export async function lagOppdrag(
  { store, orkestrator, klokke }: Pick<Services, 'store' | 'orkestrator' | 'klokke'>,
  omfang: Omfang,
): Promise<Oppdrag> {
  const enheter = new Map((await store.enheter.alle()).map((enhet) => [enhet.id, enhet]))
  const idag = datoI(klokke())
  const enhet = ({ enhetId }: Barn) => {
    const funnet = enheter.get(enhetId)
    if (!funnet) throw new Error('a child belongs to a unit that is not there')
    return funnet
  }
  const skoletid = (barn: Barn) => {
    const { arena, skoletid: egen } = enhet(barn)
    return egen ?? gjeldendeRutine(arena, idag)?.skoletid
  }
  const arena = (barn: Barn) => enhet(barn).arena
  return { store, orkestrator, idag, klokke, omfang, arena, skoletid }
}
