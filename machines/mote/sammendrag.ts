import { valgt } from '../prosess/valg.ts'
import type { MoteKontekst } from './kontekst.ts'

/** What may be shown of a meeting to somebody who may read the case. */
export const moteSammendrag = ({
  slag,
  kaltInnAv,
  foreslatt,
  hvem,
  form,
  sted,
  tolk,
  serie,
  tider,
  svar,
  tid,
  avsnitt,
  kommer,
  avlyst,
  holdt,
}: MoteKontekst) => ({
  dato: holdt?.dato ?? tid?.dato ?? foreslatt,
  slag,
  hva: valgt('mote.foreslatt', 'slag', slag),
  kaltInnAv,
  hvem,
  form,
  hvordan: valgt('mote.foreslatt', 'form', form),
  sted,
  tolk,
  serie: serie && { id: serie.id, nr: serie.nr },
  tider,
  svar: svar.map(({ deltaker, svar }) => ({ deltaker, svar })),
  tid,
  avsnitt: avsnitt.map(({ id, punkt, ord }) => ({
    id,
    punkt,
    ord: ord.map(({ nr, av, tekst }) => ({ nr, av, tekst })),
  })),
  kommer: kommer.map(({ deltaker, svar }) => ({ deltaker, svar })),
  avlyst: avlyst && { dato: avlyst.dato, grunn: avlyst.grunn },
  holdt: holdt && {
    dato: holdt.dato,
    tilstede: holdt.tilstede,
    hvordan: valgt('mote.holdt', 'form', holdt.form),
    referat: holdt.referat,
  },
})
