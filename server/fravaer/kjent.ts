import type { Barn, LagretSak } from '../../db/store.ts'
import type { Stand } from '../../machines/forlop/stand.ts'
import type { Fravaersdag } from '../../machines/fravaer/terskler.ts'
import { dagI } from './dag.ts'
import type { Oppdrag } from './oppdrag.ts'

/** What is known of a child's absence, by date, and the case that shall hear of more. */
export type Kjent = {
  sak: { lagret: LagretSak; stand: Stand } | undefined
  dager: Map<string, Fravaersdag>
}

/**
 * A child's recorded days. What a case does not remember is not known to it, even where the day
 * is stored: absence recorded while it was closed is news once it is opened again.
 */
export async function finnKjent(oppdrag: Oppdrag, barn: Barn): Promise<Kjent> {
  const { store, orkestrator } = oppdrag
  const sted = { barnId: barn.id, arena: oppdrag.arena(barn) }
  const lagret = await store.finnAktivSak(sted.barnId, sted.arena)
  if (!lagret)
    return { sak: undefined, dager: etterDato((await store.fravaer.forBarn(sted)).map(dagI)) }
  const { stand } = await orkestrator.klar(lagret.sak.id, lagret.nr)
  const dager = etterDato(stand.sak.context.fravaer.dager)
  return { sak: { lagret, stand }, dager }
}

const etterDato = (dager: readonly Fravaersdag[]) => new Map(dager.map((dag) => [dag.dato, dag]))
