import { valgt } from '../prosess/valg.ts'
import type { StemmeKontekst } from './kontekst.ts'
import { visVerktoy } from './visVerktoy.ts'

/** What may be shown of an entry to somebody who may read the case. */
export const stemmeSammendrag = ({
  dato,
  skrevetAv,
  hort,
  ikkeHort,
  sett,
  svar,
}: StemmeKontekst) => ({
  dato,
  skrevetAv,
  hort: hort && {
    form: valgt('barnet.hort', 'form', hort.form),
    ord: hort.ord,
    /** What is said in one line: the words, or else with what it was told. */
    syn: hort.syn ?? valgt('barnet.hort', 'form', hort.form),
    harOrd: hort.syn !== null,
    verktoy: hort.verktoy ? visVerktoy(hort.verktoy) : null,
  },
  ikkeHort,
  sett: sett && { svar: sett.svar, dato: sett.dato, merknad: sett.merknad },
  svar: svar && {
    dato: svar.dato,
    skrevetAv: svar.skrevetAv,
    fortalt: svar.fortalt,
    fortaltAv: valgt('stemme.besvart', 'fortaltAv', svar.fortaltAv),
    fulgt: svar.resultat === 'fulgt',
    tekst: svar.resultat === 'fulgt' ? svar.hva : svar.hvorfor,
  },
  venter: hort !== null && svar === null,
})
