import { randomUUID } from 'node:crypto'
import type { Barn, Forslag } from '../../db/store.ts'
import { finnRegel, sporsmaal } from '../../machines/fravaer/sporsmaal.ts'
import type { Fravaersdag } from '../../machines/fravaer/terskler.ts'
import type { TerskelSvar } from '../../machines/fravaer/tilUnder.ts'
import { passerte, terskelAaSporreOm } from '../../machines/fravaer/tilUnder.ts'
import { gjeldendeRutine } from '../../machines/rutine/publiserte.ts'
import type { Rutine } from '../../machines/rutine/skjema.ts'
import { datoI } from '../klokke.ts'
import type { Oppdrag } from './oppdrag.ts'
import { rutineTil, svartFor } from './svart.ts'

/**
 * Proposes a case for a child without one whose `dager` ask for it today. A person decides. True when
 * a proposal was made; false also when one is open, or the days were answered for already.
 */
export async function foreslaaSak(
  oppdrag: Oppdrag,
  barn: Barn,
  dager: readonly Fravaersdag[],
): Promise<boolean> {
  const { store, idag, arena } = oppdrag
  const rutine = gjeldendeRutine(arena(barn), idag)
  if (!rutine) return false
  const spor = rutine.fravaer.stille === 'dagene' ? sporOmDagene : sporOmTerskelen
  const terskelId = await spor(oppdrag, rutine, barn, dager)
  if (terskelId === undefined) return false
  return store.forslag.opprett({
    id: randomUUID(),
    barnId: barn.id,
    arena: rutine.arena,
    terskelId,
    rutineId: rutine.id,
    rutineVersjon: rutine.versjon,
    apnet: idag,
  })
}

type Spor = (
  oppdrag: Oppdrag,
  rutine: Rutine,
  barn: Barn,
  dager: readonly Fravaersdag[],
) => Promise<string | undefined>

const sporOmDagene: Spor = async (oppdrag, rutine, barn, dager) => {
  const spurt = { dager, svart: [], sak: null }
  if (!sporsmaal(rutine, spurt, oppdrag.idag)) return undefined
  const svart = await svartFor(oppdrag, { barnId: barn.id, arena: rutine.arena }, dager)
  return sporsmaal(rutine, { ...spurt, svart }, oppdrag.idag)?.id
}

const sporOmTerskelen: Spor = async ({ store, idag }, rutine, barn, dager) => {
  if (passerte(rutine, dager, idag).length === 0) return undefined
  const svar = (await store.forslag.forBarn(barn.id)).flatMap((forslag) =>
    forslag.arena === rutine.arena ? terskelSvar(forslag) : [],
  )
  return terskelAaSporreOm(rutine, dager, svar, idag)?.id
}

const terskelSvar = (forslag: Forslag): TerskelSvar[] => {
  const regel = finnRegel(rutineTil(forslag), forslag.terskelId)
  if (!forslag.svar || !regel || !('terskel' in regel)) return []
  return [{ over: regel.terskel.over, dato: datoI(forslag.svar.avgjort) }]
}
