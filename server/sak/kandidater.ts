import type { Store } from '../../db/store.ts'
import type { Rutine, TrinnNr } from '../../machines/rutine/skjema.ts'
import type { PersonIRolle } from '../../machines/sak/konvolutt.ts'

/** How long a list of staff is good for, in milliseconds. Staff change by the term, not the second. */
const HOLDBAR = 5000

export type Kandidater = {
  /** Persons at the unit in the roles that may hold the relay at the trinn, or at any trinn. */
  ved(rutine: Rutine, enhetId: string, trinn?: TrinnNr): Promise<PersonIRolle[]>
}

export const lagKandidater = (store: Store): Kandidater => {
  const cached = new Map<string, { tid: number; svar: Promise<PersonIRolle[]> }>()

  const hent = async (rutine: Rutine, enhetId: string): Promise<PersonIRolle[]> => {
    const roller = new Set(rutine.trinn.flatMap((t) => t.stafettholder))
    const folk = await store.personer.medRolle([...roller], enhetId)
    return folk.flatMap(({ id, roller: har }) =>
      [...new Set(har.filter((r) => r.enhetId === enhetId).map((r) => r.rolle))]
        .filter((rolle) => roller.has(rolle))
        .map((rolle) => ({ person: id, rolle })),
    )
  }

  return {
    async ved(rutine, enhetId, trinn) {
      const nokkel = `${rutine.id} ${rutine.versjon} ${enhetId}`
      const naa = performance.now()
      const funnet = cached.get(nokkel)
      const fersk = funnet && naa - funnet.tid < HOLDBAR
      const svar = fersk ? funnet.svar : hent(rutine, enhetId)
      if (!fersk) cached.set(nokkel, { tid: naa, svar })
      const alle = await svar
      if (trinn === undefined) return alle
      return alle.filter((k) => rutine.trinn[trinn].stafettholder.includes(k.rolle))
    },
  }
}
