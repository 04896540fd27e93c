import type { Forslag } from '../../db/store.ts'
import type { Svart } from '../../machines/fravaer/sporsmaal.ts'
import { finnRegel, svarPaa } from '../../machines/fravaer/sporsmaal.ts'
import type { Fravaersdag } from '../../machines/fravaer/terskler.ts'
import type { Rutine, TrinnNr } from '../../machines/rutine/skjema.ts'
import { svartAvLukket } from '../../machines/sak/fravaer.ts'
import { datoI } from '../klokke.ts'
import { rutineFor } from '../sak/cache.ts'
import type { Oppdrag } from './oppdrag.ts'

export const rutineTil = ({
  rutineId: id,
  rutineVersjon: versjon,
}: Pick<Forslag, 'rutineId' | 'rutineVersjon'>): Rutine => rutineFor({ rutine: { id, versjon } })

/** The trinn that a proposal was made for: 0 for a pattern. */
export function trinnTil(forslag: Forslag): TrinnNr {
  const regel = finnRegel(rutineTil(forslag), forslag.terskelId)
  if (!regel) throw new Error(`a proposal names an unknown rule: ${forslag.terskelId}`)
  return 'terskel' in regel ? regel.terskel.trinn : 0
}

/** What the answers are read by. */
type Leser = Pick<Oppdrag, 'store'> & { orkestrator: Pick<Oppdrag['orkestrator'], 'klar'> }

/**
 * What people have answered for of a child's absence without a case: proposals that they said no to or cleared
 * up by a call, and cases that have ended.
 */
export async function svartFor(
  { store, orkestrator }: Leser,
  { barnId, arena }: Pick<Forslag, 'barnId' | 'arena'>,
  dager: readonly Fravaersdag[],
): Promise<Svart[]> {
  const [forslag, saker] = await Promise.all([
    store.forslag.forBarn(barnId),
    store.lukkedeSaker(barnId, arena),
  ])
  const nei = forslag.flatMap((en) =>
    en.arena === arena && en.svar && en.svar.status !== 'opprettet'
      ? [svartPaa(en, en.svar, dager)]
      : [],
  )
  const iSaker = saker.map(async ({ nr, sak }) => {
    const { rutine, stand } = await orkestrator.klar(sak.id, nr)
    return svartAvLukket(rutine, stand.sak.context)
  })
  return [...nei, ...(await Promise.all(iSaker)).flat()]
}

/** An answer from before answers remembered days is taken for all that was recorded of the days before it. */
const svartPaa = (
  forslag: Forslag,
  { svart, avgjort }: NonNullable<Forslag['svar']>,
  dager: readonly Fravaersdag[],
): Svart => {
  if (svart) return svart
  const foer = dager.filter(({ dato }) => dato <= datoI(avgjort))
  return svarPaa(rutineTil(forslag), { dager: foer, svart: [] }, trinnTil(forslag))
}
