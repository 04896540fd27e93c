import type { z } from 'zod'
import type { Barn, Store } from '../../db/store.ts'
import { aapne } from '../../machines/forlop/evolve.ts'
import { inntaksverden } from '../../machines/forlop/inntak.ts'
import { tilstandstekst } from '../../machines/forlop/stand.ts'
import type { Svart } from '../../machines/fravaer/sporsmaal.ts'
import { erDato, leggTilDager } from '../../machines/kalender/dato.ts'
import type { Rutine } from '../../machines/rutine/skjema.ts'
import { kandidat } from '../../machines/sak/hendelser/stafett.ts'
import { AAPNING_V } from '../../machines/sak/hendelser.ts'
import type { Inntak } from '../../machines/sak/inntak/skjema.ts'
import { inntak } from '../../machines/sak/inntak/skjema.ts'
import { SENEST_FOERT } from '../../machines/sak/skjema/felles.ts'
import type { Verden } from '../../machines/sak/skjema/verden.ts'
import { foresatteIDag } from '../foresatt/idag.ts'
import { dagI } from '../fravaer/dag.ts'
import { svartFor } from '../fravaer/svart.ts'
import { nyId } from '../id.ts'
import type { Klokke } from '../klokke.ts'
import { datoI } from '../klokke.ts'
import type { Ansatte } from './ansatte.ts'
import type { Commit } from './commit.ts'
import { forsteSvar } from './forsteSvar.ts'
import { fingerprintOfAapning, konvolutt } from './kommando.ts'
import { nyttForlop } from './nyttForlop.ts'
import type { Orkestrator } from './orkestrator.ts'
import type { Outcome } from './outcome.ts'

type Med = {
  store: Store
  klokke: Klokke
  ansatte: Ansatte
  commit: Commit
  klar: Orkestrator['klar']
}

const innenfor = (dag: string, fra: string, til: string) => erDato(dag) && dag >= fra && dag <= til

/** What may be said of a case for the child that was running before it is opened here. */
export const inntakFor = async (
  { store, ansatte }: Pick<Med, 'store' | 'ansatte'>,
  rutine: Rutine,
  barn: Barn,
  idag: string,
): Promise<Verden> => {
  const ny = {
    rutine: { id: rutine.id, versjon: rutine.versjon },
    barn: barn.id,
    enhet: barn.enhetId,
  }
  const folk = await ansatte.ved(rutine, barn.enhetId)
  const foresatte = foresatteIDag(await store.foresatte.til(barn.id), idag)
  return inntaksverden(rutine, ny, { idag, ...folk, foresatte })
}

const under = (felt: string, feil: z.ZodError): z.core.$ZodIssue[] =>
  feil.issues.map((issue) => ({ ...issue, path: [felt, ...issue.path] }))

/** What was answered of the child's absence before, where the routine's answers are good for the days they were about. */
const svartFoer = async (
  { store, klar }: Pick<Med, 'store' | 'klar'>,
  { fravaer, arena }: Rutine,
  { id: barnId }: Barn,
): Promise<Svart[]> => {
  if (fravaer.stille !== 'dagene') return []
  const dager = (await store.fravaer.forBarn({ barnId, arena })).map(dagI)
  return svartFor({ store, orkestrator: { klar } }, { barnId, arena }, dager)
}

/** How a case begins: on the routine in force, with somebody who may hold the relay there. */
export const lagAapning =
  ({ store, klokke, ansatte, commit, klar }: Med): Orkestrator['opprett'] =>
  async (aktor, { kommandoId, barn, ...ny }) => {
    const registrert = klokke()
    const idag = datoI(registrert)
    const skjedde = ny.skjedde ?? idag
    const fingerprint = fingerprintOfAapning(aktor.id, barn.id, ny)
    const eller = async (outcome: Outcome) =>
      (await forsteSvar(store, { kommandoId, fingerprint })) ?? outcome

    if (!innenfor(skjedde, leggTilDager(idag, -SENEST_FOERT), idag)) {
      return eller({ outcome: 'ugyldigDato' })
    }
    const { rutine, enhet } = await nyttForlop(store, barn, idag)
    let tattInn: Inntak | undefined
    if (ny.tattInn !== undefined) {
      const verden = await inntakFor({ store, ansatte }, rutine, barn, idag)
      const utdrag = await store.utdrag.til(barn.id)
      const lest = inntak(verden, utdrag ? [utdrag.fra.sak.id] : []).safeParse(ny.tattInn)
      if (!lest.success) return eller({ outcome: 'ugyldig', issues: under('tattInn', lest.error) })
      tattInn = lest.data
    }
    const mulige = await ansatte.kandidater(rutine, enhet.id, tattInn?.trinn ?? 0)
    const valgt = kandidat(mulige).safeParse(ny.stafettholder)
    if (!valgt.success) {
      return eller({ outcome: 'ugyldig', issues: under('stafettholder', valgt.error) })
    }
    const svart = await svartFoer({ store, klar }, rutine, barn)
    const data = {
      rutine: { id: rutine.id, versjon: rutine.versjon },
      barn: barn.id,
      enhet: barn.enhetId,
      stafettholder: valgt.data,
      ...(tattInn && { tattInn }),
      ...(svart.length > 0 && { svart }),
    }
    const opprettet = konvolutt('sak.opprettet', data, aktor, { skjedde, registrert })
    const stand = aapne(rutine, opprettet)
    const hendelse = { ...opprettet, v: AAPNING_V, tilstand: tilstandstekst(stand) }
    const skjedd = { hendelser: [hendelse], foer: undefined, stand, effekter: [] }
    for (;;) {
      const outcome = await commit(nyId(), skjedd, { kommandoId, fingerprint })
      // The other active case was closed just now.
      if (outcome !== 'flyttet') return outcome
    }
  }
