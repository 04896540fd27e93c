import type { TrinnNr } from '../rutine/skjema.ts'
import type { KravNavn } from '../rutine/trinn.ts'
import { savnetUnder } from '../sak/krav/bordet.ts'
import type { KravInn } from '../sak/krav/inn.ts'
import type { Vurdert } from '../sak/krav/mangler.ts'
import { husker } from '../sak/krav/minnet.ts'
import { rutinekrav } from '../sak/krav/rutinekrav.ts'
import type { Stand } from './stand.ts'
import { veiviser } from './vei.ts'

/** What a trinn has done once, and need not do anew on the next; the rest each trinn asks for itself. */
const ENGANGS = [
  'undringKonkretisert',
  'foresatteKontaktet',
  'samtaleHoldt',
  'hjelpetjenesterVurdert',
] as const
type Engangs = (typeof ENGANGS)[number]
type Etterslep = Engangs | 'inviterteVarMed'

const erEngangs = (navn: KravNavn): navn is Engangs => ENGANGS.some((en) => en === navn)

/**
 * What the trinn below ask for and nobody has done, where the case went past them: work that is left, and no
 * wall. Done on a later trinn is done. Nothing that the routine has no way to do on this one.
 */
export const etterslep = (stand: Stand): Etterslep[] => {
  const { context: k } = stand.sak
  const { rutine } = stand
  const veien = veiviser(stand)
  const under = ([0, 1, 2, 3] as const).filter((nr) => nr < k.trinn)
  const gjort = (navn: Engangs, fra: TrinnNr) =>
    ([0, 1, 2, 3] as const).some(
      (trinn) => trinn >= fra && trinn <= k.trinn && husker[navn]({ ...k, trinn }, rutine),
    )
  const ugjort = under.flatMap((nr) => {
    const { kartlagt, iverksett, hev } = rutine.trinn[nr].krav
    const alle = [...kartlagt, ...iverksett, ...hev].filter(erEngangs)
    return alle.filter((navn) => !gjort(navn, nr))
  })
  const savnes = savnetUnder(k, rutine).length > 0
  const alle: Etterslep[] = savnes ? [...ugjort, 'inviterteVarMed'] : ugjort
  return [...new Set(alle)].filter((navn) => veien(navn) !== null)
}

/** The same, each with what it lacks. */
export const igjenFraFoer = (stand: Stand, hendelse: KravInn['hendelse']): Vurdert[] => {
  const inn = { rutine: stand.rutine, kontekst: stand.sak.context, hendelse }
  return etterslep(stand).map((krav) =>
    krav === 'inviterteVarMed'
      ? { krav, detalj: { deltakere: savnetUnder(inn.kontekst, inn.rutine), holdt: 'ja' } }
      : { krav, detalj: rutinekrav[krav](inn) ?? {} },
  )
}
