import type { Rutine, TrinnNr } from '../../rutine/skjema.ts'
import type { SakKontekst } from '../kontekst.ts'
import type { Aktor } from '../konvolutt.ts'
import type { Verden } from '../skjema/verden.ts'

/** What a requirement may look at: the case, its routine, who asks, and the day and the clock it is asked for. */
export type KravInn = {
  rutine: Rutine
  kontekst: SakKontekst
  /** The memory of the process that the transition is of; undefined for the case's own. */
  egen?: unknown
  hendelse: { aktor: Aktor; skjedde: string } & Pick<Verden, 'klokka'>
  /** The step that would be entered, where the transition changes step. */
  tilTrinn?: TrinnNr
}

/** null when met; otherwise what is missing, as values for the explaining text. */
export type KravSvar = null | Record<string, string | number | readonly string[]>
export type KravFunksjon = (inn: KravInn) => KravSvar
