import { leggTilDager } from '../kalender/dato.ts'
import type { Foert } from '../sak/kontekst.ts'
import type { TimeplanDataFor } from './hendelser.ts'
import type { Hjemmetid, Uke } from './uke.ts'
import { UKEDAGER } from './uke.ts'

/** The memory of one agreed week: as it was agreed, why it ended before its last day, or that this has passed. */
export type TimeplanKontekst = Foert<TimeplanDataFor<'timeplan.avtalt'>> & {
  skrevetAv: string
  utlopt: string | null
  slutt: { dato: string; hvorfor: string; skrevetAv: string } | null
}

type Avtalt = TimeplanDataFor<'timeplan.avtalt'>

/** The weeks that follow each other, each for as long as it was agreed. */
export const ukene = ({ fra, uke, uker, trapp = [] }: Avtalt) => {
  let dag = fra
  return [{ uke, uker }, ...trapp].map((en) => {
    const tid = { fra: dag, til: leggTilDager(dag, 7 * en.uker - 1), uke: en.uke }
    dag = leggTilDager(tid.til, 1)
    return tid
  })
}

/** The last day before the whole week is back. */
export const sisteDag = (avtalt: Avtalt): string => ukene(avtalt).at(-1)?.til ?? avtalt.fra

const hjemme = (uke: Uke): number[] =>
  UKEDAGER.flatMap((dag, nr) => (uke[dag] === 'hjemme' ? [nr + 1] : []))

/** The days that the child is to be at home all day. */
export const hjemmetider = (om: string, avtalt: Avtalt): Hjemmetid[] =>
  ukene(avtalt).flatMap(({ fra, til, uke }) => {
    const dager = hjemme(uke)
    return dager.length > 0 ? [{ om, fra, til, dager }] : []
  })
