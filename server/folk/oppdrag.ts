import type { Store } from '../../db/store.ts'
import type { Rolle } from '../../machines/roller.ts'
import type { Services } from '../api/context.ts'
import { StafettFeil } from '../api/feil.ts'
import type { Spraak } from '../api/spraak.ts'
import { datoI } from '../klokke.ts'
import type { Hvem } from '../tilgang/kan.ts'
import { kan } from '../tilgang/kan.ts'
import { erSynlig } from '../tilgang/sak.ts'
import type { Rammer } from './les.ts'

/** How far somebody administers. `enhet` null: the whole municipality. */
export type Omfang = {
  enhet(enhetId: string | null): boolean
  /** May give somebody this role there, and take it back. */
  rolle(rolle: Rolle, enhetId: string | null): boolean
}

/** One file on its way in: what it is held against, at which instant, and how far it reaches. */
export type Folkeoppdrag = Rammer & {
  store: Store
  tid: string
  spraak: Spraak
  /** Who brings it; null for whoever sits at the server itself. */
  hvem: string | null
  omfang: Omfang
  /** Whether they may know that this case is there. */
  ser(sakId: string): Promise<boolean>
}

type Fra = Pick<Services, 'store' | 'klokke' | 'demo'> & { spraak: Spraak }

const lag = (
  { store, klokke, demo, spraak }: Fra,
  som: Pick<Folkeoppdrag, 'hvem' | 'omfang' | 'ser'>,
): Folkeoppdrag => {
  const tid = klokke()
  return { store, tid, spraak, idag: datoI(tid), bareSyntetiske: demo, ...som }
}

/** As somebody who is logged in. @throws {StafettFeil} INGEN_TILGANG where they administer nothing */
export function oppdragFor(fra: Fra, person: Hvem): Folkeoppdrag {
  const enhet = (enhetId: string | null) => kan(person, { gjor: 'administrer', enhetId })
  if (!enhet(null) && !person.roller.some(({ enhetId }) => enhet(enhetId))) {
    throw new StafettFeil({ kode: 'INGEN_TILGANG' })
  }
  return lag(fra, {
    hvem: person.id,
    omfang: {
      enhet,
      rolle: (rolle, enhetId) => kan(person, { gjor: 'giRolle', rolle, enhetId }),
    },
    ser: (sakId) => erSynlig({ store: fra.store, hvem: person, sakId }),
  })
}

/** As whoever sits at the server itself, and may do all of it. */
export const oppdragVedServeren = (fra: Fra): Folkeoppdrag =>
  lag(fra, {
    hvem: null,
    omfang: { enhet: () => true, rolle: () => true },
    ser: async () => true,
  })
