import type { Batch, Store } from '../../db/store.ts'
import type { Rutine } from '../../machines/rutine/skjema.ts'
import type { Skjedd } from './batch.ts'
import { batch } from './batch.ts'
import type { SnapshotCache } from './cache.ts'
import { svart } from './forsteSvar.ts'
import { AAPNER, medFravaer } from './medFravaer.ts'
import type { Meldinger } from './meldinger.ts'
import type { Outcome } from './outcome.ts'

type Guard = Pick<Batch, 'kommandoId' | 'fingerprint' | 'forventetVersjon'>

export type Skriv = (
  rutine: Rutine,
  sakId: string,
  skjedd: Skjedd,
  guard: Guard,
) => Promise<Outcome>

const aapner = ({ hendelser }: Skjedd) => hendelser.some(({ type }) => AAPNER.includes(type))

const hvaOgHvem = ({ type, aktor }: Skjedd['hendelser'][number]) => ({ type, aktorId: aktor.id })

/** Commits what was decided, and tells of it. */
export const lagSkriving = (store: Store, cache: SnapshotCache, meldinger: Meldinger): Skriv => {
  /** With the absence that was recorded while there was no case to hear of it. */
  const skriv: Skriv = async (rutine, sakId, avgjort, guard) => {
    const { barn: barnId, arena } = avgjort.snapshot.context
    const lest = aapner(avgjort) ? await store.fravaer.forBarn({ barnId, arena }) : undefined
    const skjedd = lest ? medFravaer(rutine, avgjort, lest) : avgjort
    const guarded = { ...guard, ...(lest && { fravaerLest: lest }) }

    const svar = await store.commit(batch(rutine, sakId, skjedd, guarded))
    // An import stored more of the child's days in between.
    if (svar.outcome === 'fravaerEndret') return skriv(rutine, sakId, avgjort, guard)
    if (!('svar' in svar)) return svar
    const ok = svart(svar.svar)
    if (svar.outcome === 'gjentatt') return ok
    cache.remember(sakId, ok.versjon, skjedd.snapshot)
    const { versjon } = ok
    meldinger.si({ sakId, versjon, hendelser: skjedd.hendelser.map(hvaOgHvem) })
    return ok
  }
  return skriv
}
