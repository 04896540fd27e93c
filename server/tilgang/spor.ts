import type { Store } from '../../db/store.ts'
import type { Klokke } from '../klokke.ts'
import { datoI } from '../klokke.ts'
import type { Hvem } from './kan.ts'

/** Who or what was shown; a child without a case has none. */
export type Om = { barnId: string; sakId: string | null }

export type Spor = {
  /**
   * Notes that these were shown among others. Once a day for each person: a list that is open all
   * day must not drown those who opened a case.
   */
  vist(hvem: Hvem, hva: Vist, om: Om[]): void
}

type Vist = 'liste' | 'barn' | 'forslag' | 'forhaandsvisning' | 'fravaer'

export const lagSpor = (store: Pick<Store, 'lesing'>, klokke: Klokke): Spor => {
  let dag = ''
  let notert = new Set<string>()
  return {
    vist(hvem, hva, om) {
      const tid = klokke()
      if (datoI(tid) !== dag) {
        dag = datoI(tid)
        notert = new Set()
      }
      const nokkel = ({ barnId, sakId }: Om) => `${hvem.id} ${hva} ${barnId} ${sakId}`
      const nye = om.filter((en) => !notert.has(nokkel(en)))
      if (nye.length === 0) return
      store.lesing.logg(nye.map((en) => ({ personId: hvem.id, ...en, hva, tid })))
      for (const en of nye) notert.add(nokkel(en))
    },
  }
}
