import type { MoteKontekst } from './kontekst.ts'
import { slutt } from './tid.ts'

type Hvem = { slag: 'ansatt' | 'foresatt'; hvem: string; plass: number }

/**
 * Those who are asked and known by id, each once: who comes in two roles comes once. `plass` is their
 * first place among all.
 */
const kjente = (hvem: MoteKontekst['hvem']): Hvem[] => {
  const alle = hvem.flatMap((en, plass): Hvem[] => {
    if (en.slag === 'ansatt') return [{ slag: en.slag, hvem: en.person, plass }]
    return en.slag === 'foresatt' ? [{ slag: en.slag, hvem: en.foresatt, plass }] : []
  })
  const forste = (slag: string, id: string) =>
    alle.find((en) => en.slag === slag && en.hvem === id)?.plass
  return alle.filter((en) => forste(en.slag, en.hvem) === en.plass)
}

const tiden = (tid: MoteKontekst['tid']) =>
  tid ? { dato: tid.dato, fra: tid.kl, til: slutt(tid) } : { dato: null, fra: null, til: null }

/** What a meeting is to each of those who are asked to it and known by id. */
export const motedeltakere = ({ hvem, tid, sted, sekvens }: MoteKontekst) =>
  kjente(hvem).map((en) => ({ ...en, ...tiden(tid), sted, sekvens }))
