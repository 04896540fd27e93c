import { leggTilDager } from '../kalender/dato.ts'
import type { Foert } from '../sak/kontekst.ts'
import type { TimeplanDataFor } from './hendelser.ts'
import type { Dagsmengde, Hjemmetid, Uke } from './uke.ts'
import { UKEDAGER } from './uke.ts'

/** The memory of one agreed week: as it was agreed, why it ended before its last day, or that this has passed. */
export type TimeplanKontekst = Foert<TimeplanDataFor<'timeplan.avtalt'>> & {
  skrevetAv: string
  utlopt: string | null
  slutt: { dato: string; hvorfor: string; skrevetAv: string } | null
}

type Avtalt = TimeplanDataFor<'timeplan.avtalt'>

/** The weeks that follow each other, each for as long as it was agreed. */
export const ukene = ({ fra, uke, timerHjemme, uker, trapp = [] }: Avtalt) => {
  let dag = fra
  return [{ uke, timerHjemme, uker }, ...trapp].map(({ uker, ...en }) => {
    const tid = { fra: dag, til: leggTilDager(dag, 7 * uker - 1), ...en }
    dag = leggTilDager(tid.til, 1)
    return tid
  })
}

/** The last day before the whole week is back. */
export const sisteDag = (avtalt: Avtalt): string => ukene(avtalt).at(-1)?.til ?? avtalt.fra

const dagene = (uke: Uke, mengde: Dagsmengde): number[] =>
  UKEDAGER.flatMap((dag, nr) => (uke[dag] === mengde ? [nr + 1] : []))

/**
 * What the child is to be at home of, week by week. An agreement from before hours were asked about says
 * nothing of them, and is told as it was.
 */
export const hjemmetider = (om: string, avtalt: Avtalt): Hjemmetid[] =>
  ukene(avtalt).flatMap(({ fra, til, uke, timerHjemme: timer }) => {
    const dager = dagene(uke, 'hjemme')
    if (timer === undefined) return dager.length > 0 ? [{ om, fra, til, dager }] : []
    return [{ om, fra, til, dager, deler: { dager: dagene(uke, 'noenTimer'), timer } }]
  })
