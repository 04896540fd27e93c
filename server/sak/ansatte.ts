import type { Barn, Store } from '../../db/store.ts'
import type { Omverden } from '../../machines/forlop/decide.ts'
import type { Rolle } from '../../machines/roller.ts'
import type { Rutine, TrinnNr } from '../../machines/rutine/skjema.ts'
import type { PersonIRolle } from '../../machines/sak/konvolutt.ts'
import { VED_ENHETEN } from '../../machines/sak/roller.ts'
import { flyttetTil } from './flyttet.ts'

/** How long a list of staff is good for, in milliseconds. Staff change by the term, not the second. */
const HOLDBAR = 5000

/** The unit's staff, and those of them who may hold the relay at some trinn. */
type Folk = Pick<Omverden, 'ansatte' | 'kandidater'>

export type Ansatte = {
  ved(rutine: Rutine, enhetId: string): Promise<Folk>
  /**
   * Those at a case's unit. Where its child has gone to another of the same arena, whoever may hold the
   * relay there: the case goes along with it.
   */
  rundt(rutine: Rutine, enhetId: string, barn: Barn | undefined): Promise<Folk>
  /** Those who may hold the relay at the trinn. */
  kandidater(rutine: Rutine, enhetId: string, trinn: TrinnNr): Promise<readonly PersonIRolle[]>
}

export const lagAnsatte = (store: Store): Ansatte => {
  const cached = new Map<string, { tid: number; svar: Promise<Folk> }>()

  const hent = async (rutine: Rutine, enhetId: string): Promise<Folk> => {
    const holdere = new Set(rutine.trinn.flatMap((t) => t.stafettholder))
    const roller = new Set<Rolle>([...holdere, ...VED_ENHETEN])
    const folk = await store.personer.medRolle([...roller], enhetId)
    const ansatte = folk.flatMap(({ id, roller: har }) =>
      [...new Set(har.filter((r) => r.enhetId === enhetId).map((r) => r.rolle))]
        .filter((rolle) => roller.has(rolle))
        .map((rolle) => ({ person: id, rolle })),
    )
    return { ansatte, kandidater: ansatte.filter(({ rolle }) => holdere.has(rolle)) }
  }

  const ved: Ansatte['ved'] = (rutine, enhetId) => {
    const nokkel = `${rutine.id} ${rutine.versjon} ${enhetId}`
    const naa = performance.now()
    const funnet = cached.get(nokkel)
    if (funnet && naa - funnet.tid < HOLDBAR) return funnet.svar
    const svar = hent(rutine, enhetId)
    cached.set(nokkel, { tid: naa, svar })
    return svar
  }

  const rundt: Ansatte['rundt'] = async (rutine, enhetId, barn) => {
    const her = await ved(rutine, enhetId)
    const ny = barn && (await flyttetTil(store, { arena: rutine.arena, enhetId }, barn))
    if (!ny) return her
    const { kandidater } = await ved(rutine, ny.id)
    const der = kandidater.map((en) => ({ ...en, enhet: ny.id }))
    return der.length > 0 ? { ...her, kandidater: der } : her
  }

  return {
    ved,
    rundt,
    kandidater: async (rutine, enhetId, trinn) => {
      const { kandidater } = await ved(rutine, enhetId)
      return kandidater.filter((k) => rutine.trinn[trinn].stafettholder.includes(k.rolle))
    },
  }
}
