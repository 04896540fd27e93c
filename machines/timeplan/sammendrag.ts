import { feltnavn, valgt } from '../prosess/valg.ts'
import type { TimeplanKontekst } from './kontekst.ts'
import { sisteDag, ukene } from './kontekst.ts'
import type { Uke } from './uke.ts'
import { UKEDAGER } from './uke.ts'

const AVTALT = 'timeplan.avtalt'

const dagene = (uke: Uke) =>
  UKEDAGER.map((dag) => ({
    rute: feltnavn(AVTALT, dag),
    grad: uke[dag],
    ord: valgt(AVTALT, dag, uke[dag]),
  }))

/** What may be shown of an agreed week to somebody who may read the case. Guardians by id. */
export const timeplanSammendrag = (egen: TimeplanKontekst) => ({
  dato: egen.dato,
  skrevetAv: egen.skrevetAv,
  fra: egen.fra,
  til: sisteDag(egen),
  uker: ukene(egen).map(({ fra, til, uke, timerHjemme = null }) => ({
    fra,
    til,
    dager: dagene(uke),
    timerHjemme,
  })),
  timer: egen.timer ?? null,
  hjemme: egen.hjemme ?? null,
  /** Its id among those of the routine. */
  hjemmel: egen.hjemmel,
  foresatte: egen.foresatte,
  barnet: valgt(AVTALT, 'barnet', egen.barnet),
  hvordan: valgt(AVTALT, 'hvordan', egen.hvordan),
  vedlegg: egen.vedlegg ?? null,
  slutt: egen.slutt && {
    dato: egen.slutt.dato,
    hvorfor: egen.slutt.hvorfor,
    skrevetAv: egen.slutt.skrevetAv,
  },
})
