import type { Store } from '../../db/store.ts'
import { aapne } from '../../machines/forlop/evolve.ts'
import { tilstandstekst } from '../../machines/forlop/stand.ts'
import { erDato, leggTilDager } from '../../machines/kalender/dato.ts'
import { kandidat } from '../../machines/sak/hendelser/stafett.ts'
import { SENEST_FOERT } from '../../machines/sak/skjema/felles.ts'
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

type Med = { store: Store; klokke: Klokke; ansatte: Ansatte; commit: Commit }

const innenfor = (dag: string, fra: string, til: string) => erDato(dag) && dag >= fra && dag <= til

/** How a case begins: on the routine in force, with somebody who may hold the relay at first. */
export const lagAapning =
  ({ store, klokke, ansatte, commit }: Med): Orkestrator['opprett'] =>
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
    const valgt = kandidat(await ansatte.kandidater(rutine, enhet.id, 0)).safeParse(
      ny.stafettholder,
    )
    if (!valgt.success) {
      const issues = valgt.error.issues.map((i) => ({ ...i, path: ['stafettholder', ...i.path] }))
      return eller({ outcome: 'ugyldig', issues })
    }
    const data = {
      rutine: { id: rutine.id, versjon: rutine.versjon },
      barn: barn.id,
      enhet: barn.enhetId,
      stafettholder: valgt.data,
    }
    const opprettet = konvolutt('sak.opprettet', data, aktor, { skjedde, registrert })
    const stand = aapne(rutine, opprettet)
    const hendelse = { ...opprettet, v: 1, tilstand: tilstandstekst(stand) }
    const skjedd = { hendelser: [hendelse], foer: undefined, stand, effekter: [] }
    for (;;) {
      const outcome = await commit(nyId(), skjedd, { kommandoId, fingerprint })
      // The other active case was closed just now.
      if (outcome !== 'flyttet') return outcome
    }
  }
