import type { Barn, LagretSak } from '../../db/store.ts'
import type { Fravaersdag } from '../../machines/fravaer/terskler.ts'
import { leggTilDager } from '../../machines/kalender/dato.ts'
import type { SakSnapshot } from '../../machines/sak/tilstand.ts'
import type { Oppdrag } from './oppdrag.ts'

/** A case opens with the absence of the last year; it never learns of days before that. */
const SAKENS_MINNE = 365

/** What is known of a child's absence, by date, and the case that shall hear of more. */
export type Kjent = {
  sak: { lagret: LagretSak; snapshot: SakSnapshot } | undefined
  dager: Map<string, Fravaersdag>
}

/**
 * A child's recorded days. What a case does not remember is not known to it, even where the day
 * is stored: absence recorded while it was closed is news once it is opened again.
 */
export async function finnKjent(oppdrag: Oppdrag, barn: Barn): Promise<Kjent> {
  const { store, orkestrator, idag } = oppdrag
  const rader = await store.fravaer.forBarn(barn.id)
  const lagret = await store.finnAktivSak(barn.id, oppdrag.arena(barn))
  if (!lagret) return { sak: undefined, dager: etterDato(rader) }
  const { snapshot } = orkestrator.klar(lagret.sak.id, lagret)
  const eldre = rader.filter(({ dato }) => dato < leggTilDager(idag, -SAKENS_MINNE))
  const dager = etterDato([...eldre, ...snapshot.context.fravaer.dager])
  return { sak: { lagret, snapshot }, dager }
}

const etterDato = (dager: readonly Fravaersdag[]) => new Map(dager.map((dag) => [dag.dato, dag]))
