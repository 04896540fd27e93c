import type { Store } from '../../db/store.ts'
import { erSynlig } from './sak.ts'

/** Something that happened in a case: its number in the case. */
type Skjedd = { sakId: string; versjon: number }

export type Innsyn = {
  /**
   * Whether the person may know of it. Found out once for each person and each thing that happens, by
   * the roles and the case as they are then, however many screens of theirs ask.
   */
  ser(personId: string, skjedd: Skjedd): Promise<boolean>
}

/** Things that happened of which it is remembered who may know. */
const HUSKES = 100

export const lagInnsyn = (store: Store): Innsyn => {
  const husket = new Map<string, Map<string, Promise<boolean>>>()
  const omDette = ({ sakId, versjon }: Skjedd) => {
    const nokkel = `${sakId} ${versjon}`
    const svar = husket.get(nokkel) ?? new Map<string, Promise<boolean>>()
    husket.set(nokkel, svar)
    if (husket.size > HUSKES) husket.delete(husket.keys().next().value ?? '')
    return svar
  }
  const finnUt = async (personId: string, sakId: string) => {
    const hvem = await store.personer.finn(personId)
    return hvem !== undefined && erSynlig({ store, hvem, sakId })
  }
  return {
    ser(personId, skjedd) {
      const svarene = omDette(skjedd)
      const svar = svarene.get(personId) ?? finnUt(personId, skjedd.sakId)
      svarene.set(personId, svar)
      return svar
    },
  }
}
