import type { Forslag } from '../../db/store.ts'
import type { Sporsmaal, Svart } from '../../machines/fravaer/sporsmaal.ts'
import { sporsmaal } from '../../machines/fravaer/sporsmaal.ts'
import type { Fravaersdag } from '../../machines/fravaer/terskler.ts'
import { hoyeste, passerte } from '../../machines/fravaer/tilUnder.ts'
import type { Rutine } from '../../machines/rutine/skjema.ts'
import type { Oppdrag } from './oppdrag.ts'
import { rutineTil, svartFor, trinnTil } from './svart.ts'

/** Why a proposal stands: what asks, by the days as they counted on `til`, and what was answered before. */
export type Grunnlag = {
  rutine: Rutine
  dager: Fravaersdag[]
  svart: Svart[]
  sporsmaal: Sporsmaal
  til: string
}

/**
 * Asked anew, so that corrected days show; as of the day on which the proposal was opened, unless the
 * absence asks about more days by now.
 */
export async function finnGrunnlag(
  oppdrag: Pick<Oppdrag, 'store' | 'orkestrator' | 'idag'>,
  forslag: Forslag,
): Promise<Grunnlag> {
  const rutine = rutineTil(forslag)
  const dager = await oppdrag.store.fravaer.forBarn(forslag)
  const svart = await svartFor(oppdrag, forslag, dager)
  const spor = (dag: string) =>
    rutine.fravaer.stille === 'dagene'
      ? sporsmaal(rutine, { dager, svart, sak: null }, dag)
      : hoyestPassert(rutine, dager, dag)
  const naa = spor(oppdrag.idag)
  const daDetKom = spor(forslag.apnet)
  const felles = { rutine, dager, svart }
  if (naa && naa.dager.length > (daDetKom?.dager.length ?? 0)) {
    return { ...felles, sporsmaal: naa, til: oppdrag.idag }
  }
  const rettet = { id: forslag.terskelId, trinn: trinnTil(forslag), dager: [] }
  return { ...felles, sporsmaal: daDetKom ?? rettet, til: forslag.apnet }
}

function hoyestPassert(rutine: Rutine, dager: readonly Fravaersdag[], dag: string) {
  const hoyest = hoyeste(passerte(rutine, dager, dag))
  return hoyest ? { id: hoyest.terskel.id, trinn: hoyest.terskel.trinn, dager: hoyest.talte } : null
}
