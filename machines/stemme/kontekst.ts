import type { Foert } from '../sak/kontekst.ts'
import type { StemmeDataFor } from './hendelser.ts'
import type { Verktoysvar } from './verktoy.ts'

type Hort = Extract<StemmeDataFor<'barnet.hort'>, { resultat: 'hort' }>

/**
 * The memory of one entry: something a child told, or why it has not been heard yet. Plain JSON; ids,
 * never names. `ord` and `sett` are null where they were never asked for.
 */
export type StemmeKontekst = {
  dato: string
  skrevetAv: string
  /** Its words are null where a tool said it all. */
  hort: {
    form: Hort['form']
    ord: Hort['ord'] | null
    syn: string | null
    verktoy?: Verktoysvar
  } | null
  ikkeHort: string | null
  sett: { svar: Hort['sett']; dato: string; merknad: string | null } | null
  /** Recorded before a child could be answered here: it may be, but no date waits for it. */
  utenFrist: boolean
  /** The day on which the system called out that the child still waits. */
  forfalt: string | null
  svar: (Foert<StemmeDataFor<'stemme.besvart'>> & { skrevetAv: string }) | null
}
