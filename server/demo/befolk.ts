import type { Barn, Store } from '../../db/store.ts'
import type { Arena } from '../../machines/roller.ts'
import { gjeldendeRutine } from '../../machines/rutine/publiserte.ts'
import type { Rutine } from '../../machines/rutine/skjema.ts'
import { lagOppdrag } from '../fravaer/oppdrag.ts'
import { skrivFravaer } from '../fravaer/skriv.ts'
import { datoI } from '../klokke.ts'
import { postlegg } from '../post/postlegg.ts'
import { lagMeldinger } from '../sak/meldinger.ts'
import { lagOrkestrator } from '../sak/orkestrator.ts'
import { barnene } from './barn.ts'
import { fordel } from './fordeling.ts'
import { fortell } from './fortell.ts'
import { kalender } from './kalender.ts'
import { ANSATTE, ENHETER, GRUPPER } from './kommune.ts'
import { planleggingsdager } from './planleggingsdager.ts'
import { scenarier } from './scenarier/alle.ts'
import { tilbakemeldinger } from './tilbakemeldinger.ts'
import { tilfeldig } from './tilfeldig.ts'
import { fravaerUtenSak } from './utenSak.ts'

/** Any number will do; another one gives other children and other chance. */
const FROE = 20_260_101

/**
 * Fills an empty database with an invented municipality as it would look at this instant
 * (ISO 8601): its people, and cases that have been worked in for months. Every case came about by
 * commands that were accepted. The same day gives the same municipality.
 */
export async function befolk(store: Store, naa: string): Promise<void> {
  const idag = datoI(naa)
  const sjanse = tilfeldig(FROE)
  const familier = barnene(idag, sjanse)
  const barn = familier.map((en) => en.barn)
  await store.enheter.settInn(ENHETER)
  await store.folk.skriv({
    grupper: GRUPPER.map(({ enhetId, navn }) => ({ enhetId, gruppe: navn })),
  })
  await planleggingsdager(store, idag, (arena) => rutineI(arena, idag))
  await store.personer.settInn(ANSATTE)
  await store.barn.settInn(barn)
  await store.foresatte.settInn(familier.flatMap((en) => en.foresatte))

  const fordelt = fordel(scenarier, barn)
  // Side by side, so that many cases share each sync of the disk.
  await Promise.all(
    fordelt.map(({ scenario, barn }, nr) =>
      fortell(
        store,
        { naa, idag },
        { scenario, barn, rutine: rutineI(scenario.arena, idag), sjanse: tilfeldig(FROE + nr) },
      ),
    ),
  )

  const medSak = new Set(fordelt.map((f) => f.barn))
  const uten = barn.filter((b) => !medSak.has(b))
  await fravaerFor(store, naa, uten, tilfeldig(FROE - 1))
  await tilbakemeldinger(store, idag, tilfeldig(FROE - 2))
  // What is told of months that never were is no mail.
  await postlegg(store, () => naa, false)
}

const rutineI = (arena: Arena, idag: string): Rutine => {
  const rutine = gjeldendeRutine(arena, idag)
  if (!rutine) throw new Error(`no routine is in force for ${arena} on ${idag}`)
  return rutine
}

/** Comes in as an import does, so that passed thresholds propose cases. */
async function fravaerFor(
  store: Store,
  naa: string,
  barn: readonly Barn[],
  sjanse: ReturnType<typeof tilfeldig>,
): Promise<void> {
  const klokke = () => naa
  const orkestrator = lagOrkestrator(store, klokke, lagMeldinger())
  const oppdrag = await lagOppdrag({ store, orkestrator, klokke }, () => true)
  const kalendere = {
    skole: kalender(oppdrag.idag, rutineI('skole', oppdrag.idag)),
    barnehage: kalender(oppdrag.idag, rutineI('barnehage', oppdrag.idag)),
  }
  const dager = fravaerUtenSak(barn, (b) => kalendere[oppdrag.arena(b)], sjanse)
  await skrivFravaer(oppdrag, 'demo', dager)
}
