import { randomUUID } from 'node:crypto'
import type { Barn, Forslag } from '../../db/store.ts'
import type { Fravaersdag } from '../../machines/fravaer/terskler.ts'
import { passerteTerskler, telling } from '../../machines/fravaer/terskler.ts'
import { leggTilDager } from '../../machines/kalender/dato.ts'
import { gjeldendeRutine } from '../../machines/rutine/publiserte.ts'
import type { Rutine, Terskel } from '../../machines/rutine/skjema.ts'
import { datoI } from '../klokke.ts'
import { rutineFor } from '../sak/cache.ts'
import type { Oppdrag } from './oppdrag.ts'

/**
 * Proposes a case for a child without one whose `dager` have passed a threshold today. A person
 * decides. True when a proposal was made; false also when one is open or was answered already.
 */
export async function foreslaaSak(
  { store, idag, arena }: Oppdrag,
  barn: Barn,
  dager: readonly Fravaersdag[],
): Promise<boolean> {
  const rutine = gjeldendeRutine(arena(barn), idag)
  if (!rutine) return false
  const tell = telling(rutine, dager, idag)
  const terskel = passerteTerskler(rutine, tell).at(-1)
  if (!terskel) return false
  const tidligere = await store.forslag.forBarn(barn.id)
  if (tidligere.some((f) => erBesvart(f, { rutine, terskel, dager, idag }))) return false
  return store.forslag.opprett({
    id: randomUUID(),
    barnId: barn.id,
    arena: rutine.arena,
    terskelId: terskel.id,
    rutineId: rutine.id,
    rutineVersjon: rutine.versjon,
    apnet: idag,
  })
}

type Passert = { rutine: Rutine; terskel: Terskel; dager: readonly Fravaersdag[]; idag: string }

/** Whether this proposal was answered for as much absence, and it has not been less since. */
function erBesvart(forslag: Forslag, { rutine, terskel, dager, idag }: Passert): boolean {
  if (!forslag.svar || forslag.arena !== rutine.arena) return false
  if (terskelTil(forslag).over < terskel.over) return false
  for (let dag = datoI(forslag.svar.avgjort); dag < idag; dag = leggTilDager(dag, 1)) {
    if (telling(rutine, dager, dag).talte.length <= terskel.over) return false
  }
  return true
}

export const rutineTil = ({
  rutineId: id,
  rutineVersjon: versjon,
}: Pick<Forslag, 'rutineId' | 'rutineVersjon'>): Rutine => rutineFor({ rutine: { id, versjon } })

/** The threshold that a proposal was made for, as its own version of the routine has it. */
export function terskelTil(forslag: Forslag): Terskel {
  const terskel = rutineTil(forslag).fravaer.terskler.find(({ id }) => id === forslag.terskelId)
  if (!terskel) throw new Error(`a proposal names an unknown threshold: ${forslag.terskelId}`)
  return terskel
}
