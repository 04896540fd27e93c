import type { Barn, Batch, FristRad, SakRad, Store } from '../../../db/store.ts'
import type { Hendelse } from '../../../machines/sak/konvolutt.ts'

/** Gives an empty, migrated store. Whoever runs the suite closes and removes it. */
export type LagStore = () => Promise<Store>

export const ENHET = 'e-fjord'

export function barn(nr: number, endring: Partial<Barn> = {}): Barn {
  return {
    id: `b-${nr}`,
    fornavn: 'Prøve',
    etternavn: `Testesen${nr}`,
    fodt: '2014-03-02',
    fodselsnummer: String(10_000_000_000 + nr),
    enhetId: ENHET,
    gruppe: '7B',
    foresatte: [{ navn: 'Foresatt Testesen', relasjon: 'mor' }],
    ...endring,
  }
}

export async function fyll(store: Store, antallBarn: number): Promise<void> {
  const felles = { arena: 'skole' as const, kommune: 'Prøvefjord' }
  await store.enheter.settInn([
    { id: ENHET, navn: 'Prøvefjord skole', ...felles },
    { id: 'e-aas', navn: 'Ås testskole', ...felles },
  ])
  await store.barn.settInn(Array.from({ length: antallBarn }, (_, i) => barn(i + 1)))
}

export function sakRad(nr: number, endring: Partial<SakRad> = {}): SakRad {
  return {
    id: `s-${nr}`,
    barnId: `b-${nr}`,
    arena: 'skole',
    enhetId: ENHET,
    rutineId: 'prove-skole',
    rutineVersjon: '1',
    trinn: 0,
    tilstand: 'liv.aktiv stige.trinn0',
    liv: 'aktiv',
    stafettholder: 'p-1',
    stafettholderRolle: 'kontaktlaerer',
    tilbudtTil: null,
    bytter: 0,
    nesteDato: '2026-03-10',
    nesteHva: 'undring',
    opprettet: '2026-03-01',
    lukket: null,
    ...endring,
  }
}

let teller = 0

export function hendelse(type: string, data: unknown = {}): Hendelse {
  teller += 1
  return {
    id: `h-${teller}`,
    type,
    data,
    aktor: { id: 'p-1', roller: ['kontaktlaerer'] },
    skjedde: '2026-03-01',
    registrert: '2026-03-01T08:00:00.000Z',
  }
}

export const frist: FristRad = {
  type: 'undring',
  forfaller: '2026-03-10',
  hendelse: 'frist.utlopt',
}

/** A batch with one event on case number `nr`, which stands at version `forventetVersjon`. */
export function batch(nr: number, forventetVersjon: number, endring: Partial<Batch> = {}): Batch {
  teller += 1
  return {
    kommandoId: `k-${teller}`,
    fingerprint: `a-${teller}`,
    forventetVersjon,
    hendelser: [hendelse('undring.konkretisert', { nr })],
    snapshot: `{"nr":${nr}}`,
    sak: sakRad(nr),
    frister: [frist],
    utboks: [],
    fravaer: [],
    svar: `{"svar":${teller}}`,
    ...endring,
  }
}
