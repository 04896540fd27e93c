import type { Barnefravaer, Forslag, Omkrets } from '../../../db/store.ts'
import type { Naervaer } from '../../../machines/fravaer/naervaer.ts'
import { naervaer } from '../../../machines/fravaer/naervaer.ts'
import type { Naermest } from '../../../machines/fravaer/rekkefolge.ts'
import { naermest } from '../../../machines/fravaer/rekkefolge.ts'
import type { Sporsmaal, Spurt } from '../../../machines/fravaer/sporsmaal.ts'
import type { Rutine } from '../../../machines/rutine/skjema.ts'
import { spurtI } from '../../../machines/sak/fravaer.ts'
import type { RequestContext } from '../../api/context.ts'
import type { Hvem } from '../../tilgang/kan.ts'
import { kan } from '../../tilgang/kan.ts'
import { sakforhold } from '../../tilgang/sak.ts'
import { finnGrunnlag } from '../grunnlag.ts'
import { svartFor } from '../svart.ts'
import type { Fulgt } from './finnKlasse.ts'

/** What a child's absence asks, or is near to, by the routine that it is asked by, and how far it goes. */
export type Aasyn = {
  /** The active case, where the asker may see it. */
  sakId: string | null
  rutine: Rutine
  spurt: Spurt
  /** What waits for somebody's answer, and the day it was asked by. */
  spor: { sporsmaal: Sporsmaal; til: string } | null
  naermest: Naermest | null
  naervaer: Naervaer | null
}

export type Oppdrag = Pick<RequestContext, 'store' | 'orkestrator'> & {
  person: Hvem
  idag: string
  klasse: Fulgt
}

type Kjent = Omit<Barnefravaer, 'registrert'>

/**
 * Looks at these children one by one. What waits for an answer is what the case, or the proposal, says:
 * a question is told here as it is told there.
 */
export async function aase(oppdrag: Oppdrag, barna: readonly Kjent[]): Promise<Map<string, Aasyn>> {
  const aapne = await oppdrag.store.forslag.aapne(omkrets(oppdrag.klasse))
  const forslag = new Map(aapne.map((en) => [en.barn.id, en.forslag]))
  const sett = barna.map(async (en): Promise<[string, Aasyn]> => {
    const iSak = en.sak && (await iSaken(oppdrag, { ...en, sak: en.sak }))
    return [en.barn.id, iSak ?? (await utenSak(oppdrag, en, forslag.get(en.barn.id)))]
  })
  return new Map(await Promise.all(sett))
}

const omkrets = ({ enhetId, gruppe }: Fulgt): Omkrets =>
  gruppe === null
    ? { enheter: [enhetId], grupper: [] }
    : { enheter: [], grupper: [{ enhetId, gruppe }] }

/** As the case remembers it. Null where the asker may not see the case. */
async function iSaken(
  { orkestrator, person, idag }: Oppdrag,
  { barn, sak: lagret }: Kjent & { sak: NonNullable<Kjent['sak']> },
): Promise<Aasyn | null> {
  if (!kan(person, { gjor: 'lesSak', sak: sakforhold({ lagret, barn }) })) return null
  const { rutine, stand } = await orkestrator.klar(lagret.sak.id, lagret.nr)
  const { varsel } = stand.sak.context.fravaer
  const spurt = spurtI(rutine, stand.sak.context)
  const { dager, hjemme } = spurt
  return {
    sakId: lagret.sak.id,
    rutine,
    spurt,
    spor: varsel && {
      sporsmaal: { id: varsel.terskel, trinn: varsel.trinn, dager: varsel.dager ?? [] },
      til: varsel.til,
    },
    naermest: naermest(rutine, spurt, idag),
    naervaer: naervaer(rutine, dager, idag, hjemme),
  }
}

async function utenSak(
  { store, orkestrator, idag, klasse }: Oppdrag,
  { barn, dager, sak, besvart }: Kjent,
  forslag: Forslag | undefined,
): Promise<Aasyn> {
  const { rutine } = klasse
  if (forslag) {
    const { rutine, til, ...grunnlag } = await finnGrunnlag({ store, orkestrator, idag }, forslag)
    const spurt = { ...grunnlag, sak: null }
    const spor = { sporsmaal: grunnlag.sporsmaal, til }
    const felles = { sakId: null, rutine, spurt, spor, naermest: null }
    return { ...felles, naervaer: naervaer(rutine, spurt.dager, idag) }
  }
  const svart = besvart
    ? await svartFor({ store, orkestrator }, { barnId: barn.id, arena: rutine.arena }, dager)
    : []
  const spurt = { dager, svart, sak: null }
  return {
    sakId: null,
    rutine,
    spurt,
    spor: null,
    // A case that the asker may not see is asked by others: what it is near to is not told.
    naermest: sak ? null : naermest(rutine, spurt, idag),
    naervaer: naervaer(rutine, dager, idag),
  }
}
