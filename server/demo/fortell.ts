import type { Barn, Store } from '../../db/store.ts'
import { hverForSeg } from '../../machines/familie/hverForSeg.ts'
import type { HendelseType } from '../../machines/forlop/hendelser.ts'
import type { Rutine } from '../../machines/rutine/skjema.ts'
import { foresatteIDag } from '../foresatt/idag.ts'
import { dataFor } from './data.ts'
import { aktor, avsenderFor, rundt } from './folk.ts'
import { fravaersdager } from './fravaersmonster.ts'
import { kalender } from './kalender.ts'
import { settSammenLaget } from './laget.ts'
import { neste } from './regi.ts'
import { aapneSpill } from './spill.ts'
import { tema } from './tema/alle.ts'
import type { Tilfeldig } from './tilfeldig.ts'
import { tilfeldig } from './tilfeldig.ts'
import type { Scenario, Trekk } from './trekk.ts'

/** A move that has not come about after so many events never will. */
const MEST = 60
/** School days ahead that a plan is evaluated when the story says nothing of it. */
const VANLIG_EVALUERING = 12

type Fortalt = { scenario: Scenario; barn: Barn; rutine: Rutine; sjanse: Tilfeldig }

/** The school day on which a plan made in move `nr` shall be evaluated: when the story does so. */
const evalueresDag = ({ trekk, evalueres }: Scenario, nr: number, dag: number): number => {
  const senere = trekk.slice(nr + 1)
  const evaluering = senere.findIndex((t) => 'gjor' in t && t.gjor === 'plan.evaluert')
  if (evaluering < 0) return evalueres ?? VANLIG_EVALUERING
  return dag + sum(senere.slice(0, evaluering + 1))
}

const sum = (trekk: readonly Trekk[]) => trekk.reduce((dager, { om }) => dager + om, 0)

/**
 * Plays one story from its first day until now. Everything in it is a command that was accepted.
 * @throws {Error} when the case refuses one
 */
export async function fortell(
  store: Store,
  tid: { naa: string; idag: string },
  { scenario, barn, rutine, sjanse }: Fortalt,
): Promise<void> {
  const kal = kalender(tid.idag, rutine)
  const dag = -scenario.hviler - sum(scenario.trekk)
  const [holder] = rundt(barn, rutine.trinn[0].stafettholder)
  if (!holder) throw new Error(`nobody can hold a relay in ${barn.enhetId} ${barn.gruppe}`)
  const spill = await aapneSpill(store, tid.naa, {
    barn,
    rutine,
    kalender: kal,
    holder,
    aktor: aktor(holder.person, barn.enhetId),
    sjanse: tilfeldig(sjanse.heltall(1, 1_000_000)),
    dag,
    fravaer: fravaersdager(scenario.fravaer, dag, kal, sjanse),
  })
  const avsender = avsenderFor(barn)
  const apart = hverForSeg(foresatteIDag(await store.foresatte.til(barn.id), tid.idag))
  const historie = tema[scenario.tema](barn.fornavn)
  const antall = new Map<HendelseType, number>()

  const skriv = async (type: HendelseType, trekk: Trekk, evalueres: number) => {
    const { sak, rutine: fulgt } = await spill.stand()
    const { context: kontekst } = sak
    const nr = antall.get(type) ?? 0
    antall.set(type, nr + 1)
    const data = dataFor(type, {
      tema: historie,
      kontekst,
      rutine: fulgt,
      barn,
      hverForSeg: apart,
      sjanse,
      nr,
      trekk,
      dag: spill.dato(),
      evalueres: kal.dato(evalueres),
      hvilerTil: kal.dato(trekk.hvilerTil ?? VANLIG_EVALUERING),
    })
    const sent = 'gjor' in trekk && trekk.gjor === type && trekk.sent
    const skjedde = sent ? kal.dato(spill.dag() - sent) : undefined
    await spill.send(avsender(type, kontekst), type, data, skjedde === undefined ? {} : { skjedde })
  }

  /** Things of one kind are written on one day; the next kind waits until the day after. */
  const gjennomfor = async (trekk: Trekk, maal: number, evalueres: number) => {
    let forrige: HendelseType | null = null
    for (let nr = 0; nr < MEST; nr++) {
      const type = neste(await spill.stand(), trekk, avsender, spill.dato())
      if (type === null) return spill.gaaTil(maal)
      const sist = 'gjor' in trekk && trekk.gjor === type
      // Days that pass may change what comes next, so it is asked for again after them.
      if (spill.dag() < maal && (sist || type !== forrige)) {
        await spill.gaaTil(sist ? maal : spill.dag() + 1)
        forrige = type
        continue
      }
      await skriv(type, trekk, evalueres)
      if (sist) return
    }
    throw new Error(`«${scenario.viser}» never got past ${JSON.stringify(trekk)}`)
  }

  let maal = dag
  for (const [nr, trekk] of scenario.trekk.entries()) {
    maal += trekk.om
    await gjennomfor(trekk, maal, evalueresDag(scenario, nr, maal))
  }
  const foresatte = (await store.foresatte.til(barn.id)).map(({ id }) => id)
  const { stafett } = (await spill.stand()).sak.context
  await settSammenLaget(spill, aktor(stafett.holder.person, barn.enhetId), {
    barn,
    foresatte,
    tema: historie,
    sjanse,
  })
  await spill.gaaTil(0)
  const { value } = (await spill.stand()).sak
  if (value.fravaer === 'varslet' && value.liv === 'aktiv' && !scenario.fravaer.siste) {
    await skriv('fravaer.vurdert', { om: 0, gjor: 'fravaer.vurdert' }, 0)
  }
  await spill.gaaTilNaa()
}
