import type { Batch, Store } from '../../db/store.ts'
import type { Rutine } from '../../machines/rutine/skjema.ts'
import type { Skjedd } from './batch.ts'
import { batch } from './batch.ts'
import type { SnapshotCache } from './cache.ts'
import { forsteSvar } from './forsteSvar.ts'
import { AAPNER, medFravaer } from './medFravaer.ts'
import type { Meldinger } from './meldinger.ts'
import type { Outcome, Svar } from './outcome.ts'

/** What keeps a command from having its effect twice. */
type Guard = Pick<Batch, 'kommandoId' | 'fingerprint'>

/** Writes what was decided; `flyttet` when the case has moved since, and nothing was written. */
export type Commit = (
  sakId: string,
  rutine: Rutine,
  skjedd: Skjedd,
  guard: Guard,
) => Promise<Outcome | 'flyttet'>

const aapner = ({ hendelser }: Skjedd) => hendelser.some(({ type }) => AAPNER.includes(type))

const hvaOgHvem = ({ type, aktor }: Skjedd['hendelser'][number]) => ({ type, aktorId: aktor.id })

/** An opened case learns of the absence recorded while there was none, and answers the proposal. */
const vedAapning = async (
  store: Store,
  rutine: Rutine,
  avgjort: Skjedd,
): Promise<{ skjedd: Skjedd; med: Pick<Batch, 'fravaerLest' | 'svarerForslag'> }> => {
  const [foerste] = avgjort.hendelser
  if (!foerste || !aapner(avgjort)) return { skjedd: avgjort, med: {} }
  const { barn: barnId, arena } = avgjort.stand.sak.context
  const fravaerLest = await store.fravaer.forBarn({ barnId, arena })
  const svar = { barnId, arena, avgjortAv: foerste.aktor.id, avgjort: foerste.registrert }
  return {
    skjedd: medFravaer(rutine, avgjort, fravaerLest),
    med: { fravaerLest, svarerForslag: svar },
  }
}

/** Commits what was decided, and tells of it. */
export const lagCommit = (store: Store, cache: SnapshotCache, meldinger: Meldinger): Commit => {
  const commit: Commit = async (sakId, rutine, avgjort, { kommandoId, fingerprint }) => {
    const { skjedd, med } = await vedAapning(store, rutine, avgjort)
    const guard = { kommandoId, fingerprint }
    const ferdig = batch({ sakId, rutine }, skjedd, { ...guard, ...med })
    const svar = await store.commit(ferdig)
    // An import stored more of the child's days in between.
    if (svar.outcome === 'fravaerEndret') return commit(sakId, rutine, avgjort, guard)
    if (svar.outcome === 'opptatt') {
      const forste = await forsteSvar(store, guard)
      if (forste) return forste
      if (svar.av !== 'aktivSak') return 'flyttet'
      const { barn, arena } = skjedd.stand.sak.context
      const aktiv = await store.finnAktivSak(barn, arena)
      return aktiv ? { outcome: 'harAktivSak', sakId: aktiv.sak.id } : 'flyttet'
    }
    cache.remember(sakId, { rutine, stand: skjedd.stand })
    meldinger.si({ sakId, versjon: skjedd.stand.nr, hendelser: skjedd.hendelser.map(hvaOgHvem) })
    return { outcome: 'ok', svar: JSON.parse(ferdig.svar) as Svar }
  }
  return commit
}
