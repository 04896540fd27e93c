import type {
  Barn,
  Batch,
  Endring,
  FravaerRad,
  FristRad,
  MoteRad,
  OppgaveRad,
  SakRad,
  SnapshotRad,
  Store,
  VedleggRad,
} from '../../../db/store.ts'
import type { Besluttet } from '../../../machines/sak/konvolutt.ts'

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
    utdrag: null,
    ...endring,
  }
}

let teller = 0

export function hendelse(
  type: string,
  data: unknown = {},
  endring: Partial<Besluttet> = {},
): Besluttet {
  teller += 1
  return {
    id: `h-${teller}`,
    type,
    v: 1,
    data,
    aktor: { id: 'p-1', roller: ['kontaktlaerer'] },
    skjedde: '2026-03-01',
    registrert: '2026-03-01T08:00:00.000Z',
    tilstand: 'liv.aktiv stige.trinn0',
    ...endring,
  }
}

export const oppgave: OppgaveRad = {
  om: '',
  slag: 'evaluering',
  mottaker: 'p-1',
  fra: '2026-03-01',
  minnes: '2026-03-08',
  frist: '2026-03-10',
  til: null,
}

export const frist: FristRad = {
  om: '',
  type: 'undring',
  forfaller: '2026-03-10',
  hendelse: 'frist.utlopt',
}

/** The case itself where `om` is null, else a process of it. */
export const del = (om: string | null, versjon: number, data = '{}'): SnapshotRad => ({
  om,
  navn: om === null ? 'sak' : 'stemme',
  versjon,
  fold: 1,
  data,
})

export const ny = <R>(etter: R): Endring<R> => ({ foer: undefined, etter })

type Innhold = Partial<Omit<Batch, 'lesemodeller'>> & {
  sak?: Endring<SakRad>
  frist?: Endring<FristRad>[]
  motedeltaker?: Endring<MoteRad>[]
  oppgave?: Endring<OppgaveRad>[]
  fravaer?: FravaerRad[]
  vedlegg?: Endring<VedleggRad>[]
}

/** A batch with one event on case number `nr`, whose last event is number `forventetNr`. */
export function batch(nr: number, forventetNr: number, innhold: Innhold = {}): Batch {
  teller += 1
  const aapner = forventetNr === 0
  const rad = sakRad(nr)
  const {
    sak = aapner ? ny(rad) : { foer: rad, etter: rad },
    frist: frister = aapner ? [ny(frist)] : [],
    motedeltaker = [],
    oppgave: oppgaver = [],
    fravaer = [],
    vedlegg = [],
    ...resten
  } = innhold
  return {
    kommandoId: `k-${teller}`,
    fingerprint: `a-${teller}`,
    sakId: sak.etter?.id ?? rad.id,
    forventetNr,
    hendelser: [hendelse('undring.konkretisert', { nr })],
    snapshots: [del(null, forventetNr + 1, `{"nr":${nr}}`)],
    lesemodeller: {
      sak: [sak],
      frist: frister,
      motedeltaker,
      oppgave: oppgaver,
      fravaer: fravaer.map(ny),
      vedlegg,
    },
    utboks: [],
    svar: `{"svar":${teller}}`,
    ...resten,
  }
}
