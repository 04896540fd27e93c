import type { Stafett, Store } from '../../db/store.ts'
import type { Spraak } from '../api/spraak.ts'
import { innlogget } from '../api/trpc.ts'
import { stykker } from '../fravaer/stykker.ts'
import type { Advarsel, Linjefeil } from './feil.ts'
import { Folkefil } from './inndata.ts'
import type { Folkeoppdrag } from './oppdrag.ts'
import { oppdragFor } from './oppdrag.ts'
import { folkeord } from './ord/alle.ts'
import { begrunn, merk } from './ord/begrunn.ts'
import { endringene } from './skriv.ts'
import type { Felt } from './slag.ts'
import { vurder } from './vurder/alle.ts'
import type { Vurdert } from './vurder/felles.ts'

/**
 * Says line by line what bringing a file in would do. Writes nothing; a mutation only because a whole file
 * does not fit in an address. `endringer`: how many changes it would write.
 */
export const forhaandsvis = innlogget.input(Folkefil).mutation(async ({ ctx, input }) => {
  const oppdrag = oppdragFor(ctx, ctx.person)
  const dommer = await vurder(input, oppdrag)
  const barna = new Set(dommer.flatMap(({ vurdert: { barnId } }) => barnId ?? []))
  ctx.spor.vist(
    ctx.person,
    'forhaandsvisning',
    [...barna].map((barnId) => ({ barnId, sakId: null })),
  )
  const linjer: Awaited<ReturnType<typeof vis>>[] = []
  for await (const stykke of stykker(dommer))
    for (const { vurdert } of stykke) linjer.push(await vis(vurdert, oppdrag))
  return { linjer, endringer: endringene(dommer).length }
})

const kolonne = (felt: Felt | 'linje', spraak: Spraak) =>
  felt === 'linje' ? null : folkeord[spraak].kolonne[felt]

async function vis({ nr, status, hvem, endret, advarsler, feil }: Vurdert, oppdrag: Folkeoppdrag) {
  const { spraak } = oppdrag
  return {
    nr,
    status,
    hvem,
    endret: endret.map(({ felt, foer, etter }) => ({
      kolonne: folkeord[spraak].kolonne[felt],
      foer,
      etter,
    })),
    advarsler: advarsler.map((en) => visMerknad(en, spraak)),
    feil: await Promise.all(feil.map((en) => visFeil(en, oppdrag))),
  }
}

const visMerknad = (en: Advarsel, spraak: Spraak) => ({
  kolonne: kolonne(en.felt, spraak),
  tekst: merk(en, spraak),
})

async function visFeil(en: Linjefeil, { store, ser, spraak }: Folkeoppdrag) {
  const stafetter = en.stafetter ?? []
  const sett = await Promise.all(stafetter.map(({ sakId }) => ser(sakId)))
  const saker = await Promise.all(
    stafetter.filter((_, i) => sett[i]).map((stafett) => visSak(store, stafett)),
  )
  return {
    kolonne: kolonne(en.felt, spraak),
    tekst: begrunn(en, spraak),
    verdi: en.verdi,
    saker,
    /** Cases that stand in the way, and are out of the asker's sight. */
    andreSaker: stafetter.length - saker.length,
  }
}

const visSak = async ({ barn }: Store, { sakId, barnId }: Stafett) => {
  const funnet = await barn.finn(barnId)
  return { id: sakId, barn: funnet ? `${funnet.fornavn} ${funnet.etternavn}` : '' }
}
