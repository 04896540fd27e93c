import type { LagredeDeler, LagretHendelse, SnapshotRad, Store } from '../../db/store.ts'
import { FOLD, fold } from '../../machines/forlop/fold.ts'
import { lesHendelse } from '../../machines/forlop/les.ts'
import type { Del, Lagret, Stand } from '../../machines/forlop/stand.ts'
import { gjenopprett } from '../../machines/forlop/stand.ts'
import { finnRutine } from '../../machines/rutine/publiserte.ts'
import type { Rutine } from '../../machines/rutine/skjema.ts'
import type { SakOpprettet } from '../../machines/sak/hendelser.ts'
import type { SakKontekst } from '../../machines/sak/kontekst.ts'

const CAPACITY = 2000

/** A case ready for a decision. */
export type Klar = { rutine: Rutine; stand: Stand }

export const klarFra = (stand: Stand): Klar => ({ rutine: stand.rutine, stand })

/** The routine version that a case names. Published versions are never taken away. */
export const rutineFor = ({ rutine: { id, versjon } }: Pick<SakKontekst, 'rutine'>) => {
  const rutine = finnRutine(id, versjon)
  if (!rutine) throw new Error(`case follows an unknown routine: ${id} ${versjon}`)
  return rutine
}

/** A case folded anew from all its events, as they were recorded. */
const foldet = (hendelser: readonly LagretHendelse[]): Klar => {
  const lest = hendelser.map(lesHendelse)
  const rutine = rutineFor((lest[0] as SakOpprettet).data)
  return klarFra(fold(rutine, lest))
}

/** A part of a case as it is stored. */
export const somRad = ({ om, navn, versjon, data }: Del): SnapshotRad => ({
  om,
  navn,
  versjon,
  fold: FOLD,
  data: JSON.stringify(data),
})

/** A case from its stored parts; undefined where another fold gave them, or they cannot be read. */
const gjenopprettet = ({ nr, deler }: LagredeDeler): Klar | undefined => {
  if (deler.some(({ fold }) => fold !== FOLD)) return undefined
  try {
    const lest = deler.map((del) => ({ ...del, data: JSON.parse(del.data) as Lagret }))
    const egen = lest.find(({ om }) => om === null)
    const rutine = rutineFor(egen?.data.context as SakKontekst)
    return klarFra(gjenopprett(rutine, nr, lest))
  } catch {
    // The events are what the case is: a part that was damaged is made anew from them.
    return undefined
  }
}

export type SnapshotCache = {
  /** The case after at least event number `nr`. */
  klar(sakId: string, nr: number): Promise<Klar>
  remember(sakId: string, klar: Klar): void
}

/**
 * Restored cases, those last worked in. The number read from the store says whether one is current,
 * so another process may write to the same database. What another fold gave, or what cannot be read, is
 * folded anew.
 */
export const createCache = (store: Pick<Store, 'deler' | 'hendelser'>): SnapshotCache => {
  const remembered = new Map<string, Klar>()
  const remember = (sakId: string, klar: Klar) => {
    remembered.delete(sakId)
    remembered.set(sakId, klar)
    if (remembered.size > CAPACITY) remembered.delete(remembered.keys().next().value ?? '')
  }

  const load = async (sakId: string): Promise<Klar> => {
    const lagret = await store.deler(sakId)
    if (!lagret) throw new Error('a case has no stored parts')
    return gjenopprettet(lagret) ?? foldet(await store.hendelser(sakId))
  }

  return {
    async klar(sakId, nr) {
      const funnet = remembered.get(sakId)
      if (funnet && funnet.stand.nr >= nr) return funnet
      const lastet = await load(sakId)
      remember(sakId, lastet)
      return lastet
    },
    remember,
  }
}
