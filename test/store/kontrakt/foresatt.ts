import { beforeEach, expect, test } from 'vitest'
import type { Foresatt, Store } from '../../../db/store.ts'
import type { LagStore } from './prove.ts'
import { barn, batch, ENHET, fyll } from './prove.ts'

const AAPEN = {
  slag: 'staarHer',
  telefon: '+47 000 10 001',
  epost: 'foresatt@stafett.example',
  helst: 'melding',
  merknad: 'Etter klokka fire.',
  husstand: 'andre',
} as const

const foresatt = (id: string, endring: Partial<Foresatt['data']> = {}): Foresatt => ({
  id,
  barnId: 'b-1',
  data: {
    navn: 'Foresatt Testesen',
    relasjon: 'annen',
    egneOrd: 'bestemor',
    foreldreansvar: 'harIkke',
    spraak: 'somali',
    tolk: true,
    kontakt: AAPEN,
    til: null,
    ...endring,
  },
  versjon: `${id}-1`,
  endret: '2026-03-01T08:00:00.000Z',
  endretAv: 'p-1',
})

/** The guardians of children. */
export function foresattKontrakt(lagStore: LagStore): void {
  let store: Store
  beforeEach(async () => {
    store = await lagStore()
    await fyll(store, 2)
  })

  test('guardians come back as they were stored, in the order in which they were added', async () => {
    const tomt = {
      egneOrd: null,
      foreldreansvar: null,
      spraak: null,
      tolk: null,
      til: '2026-02-01',
    }
    const bar = foresatt('f-2', { ...tomt, relasjon: 'far', kontakt: { slag: 'skjermet' } })
    await store.foresatte.settInn([foresatt('f-9'), bar])
    expect(await store.foresatte.lagre(foresatt('f-1'), null, 9, [])).toMatchObject({
      outcome: 'lagret',
    })
    expect(await store.foresatte.til('b-1')).toEqual([foresatt('f-9'), bar, foresatt('f-1')])
    expect(await store.foresatte.til('b-2')).toEqual([])
  })

  test('what is shielded takes what was there with it', async () => {
    await store.foresatte.settInn([foresatt('f-1')])
    const skjermet = {
      ...foresatt('f-1', { kontakt: { slag: 'skjermet' } }),
      versjon: 'ny',
    } satisfies Foresatt
    await store.foresatte.lagre(skjermet, 'f-1-1', 9, [])
    expect(await store.foresatte.til('b-1')).toEqual([skjermet])
    const igjen = { ...foresatt('f-1', { kontakt: { ...AAPEN, telefon: null } }), versjon: 'nyest' }
    await store.foresatte.lagre(igjen, 'ny', 9, [])
    expect(await store.foresatte.til('b-1')).toEqual([igjen])
  })

  test('what somebody else has stored since is answered and stands', async () => {
    await store.foresatte.settInn([foresatt('f-1')])
    const deres = { ...foresatt('f-1', { navn: 'Den andres' }), versjon: 'deres' }
    await store.foresatte.lagre(deres, 'f-1-1', 9, [])
    const mitt = { ...foresatt('f-1', { navn: 'Mitt' }), versjon: 'mitt' }
    for (const sett of ['f-1-1', null]) {
      expect(await store.foresatte.lagre(mitt, sett, 9, [])).toEqual({
        outcome: 'nyere',
        foresatt: deres,
      })
    }
    expect(await store.foresatte.til('b-1')).toEqual([deres])
    await store.foresatte.lagre(mitt, 'deres', 9, [])
    expect(await store.foresatte.til('b-1')).toEqual([mitt])
  })

  test('the same again is stored once', async () => {
    const en = foresatt('f-1')
    expect(await store.foresatte.lagre(en, null, 9, [])).toEqual({
      outcome: 'lagret',
      foresatt: en,
    })
    const igjen = { ...en, versjon: 'igjen' }
    expect(await store.foresatte.lagre(igjen, null, 9, [])).toEqual({
      outcome: 'lagret',
      foresatt: en,
    })
    expect(await store.foresatte.til('b-1')).toEqual([en])
  })

  test('messages go out with what was written, and only then', async () => {
    await store.commit(batch(1, 0))
    const melding = (id: string) => ({
      id,
      sakId: 's-1',
      type: 'ny',
      mottaker: 'f-1',
      data: {},
      opprettet: '2026-03-01T08:00:00.000Z',
    })
    const ute = async () => (await store.utboks.usendteI('s-1')).map(({ id }) => id)
    await store.foresatte.lagre(foresatt('f-1'), null, 9, [melding('m-1')])
    expect(await store.utboks.usendte(9)).toEqual([melding('m-1')])
    const igjen = { ...foresatt('f-1'), versjon: 'igjen' }
    await store.foresatte.lagre(igjen, 'f-1-1', 9, [melding('m-2')])
    const eldre = foresatt('f-1', { navn: 'Eldre' })
    await store.foresatte.lagre(eldre, 'ukjent', 9, [melding('m-3')])
    expect(await ute()).toEqual(['m-1'])
    await store.folk.skriv({ foresatte: [eldre], utboks: [melding('m-4')] })
    expect(await ute()).toEqual(['m-1', 'm-4'])
    expect(await store.utboks.usendteI('s-2')).toEqual([])
    const ukjent = { ...melding('m-5'), sakId: 's-ukjent' }
    await expect(
      store.folk.skriv({ foresatte: [foresatt('f-1', { navn: 'Ny' })], utboks: [ukjent] }),
    ).rejects.toThrow()
    expect((await store.foresatte.til('b-1'))[0]?.data.navn).toBe('Eldre')
  })

  test('another child’s is not touched, and a child has only so many', async () => {
    await store.foresatte.settInn([foresatt('f-1')])
    const fremmed = { ...foresatt('f-1'), barnId: 'b-2', versjon: 'x' }
    expect(await store.foresatte.lagre(fremmed, 'f-1-1', 9, [])).toEqual({ outcome: 'fremmed' })
    expect(await store.foresatte.lagre(foresatt('f-2'), null, 1, [])).toEqual({ outcome: 'fullt' })
    expect(await store.foresatte.til('b-1')).toEqual([foresatt('f-1')])
    expect(await store.foresatte.til('b-2')).toEqual([])
  })

  test('children and guardians are counted by unit, those who have left apart', async () => {
    const til = (nr: number) => ({ barnId: `b-${nr}` })
    await store.folk.skriv({
      enheter: [{ id: 'e-ny', navn: 'Ny testskole', arena: 'skole', kommune: 'Prøvefjord' }],
      barn: [barn(3, { sluttet: '2026-03-01' }), barn(4, { enhetId: 'e-ny' })],
      foresatte: [
        foresatt('f-1'),
        foresatt('f-2'),
        { ...foresatt('f-3', { til: '2026-03-02' }), ...til(2) },
        { ...foresatt('f-4'), ...til(3) },
      ],
    })
    const ny = { enhetId: 'e-ny', barn: 1, foresatte: 0 }
    expect(new Set(await store.folk.antall('2026-03-01'))).toEqual(
      new Set([{ enhetId: ENHET, barn: 2, foresatte: 3 }, ny]),
    )
    expect(new Set(await store.folk.antall('2026-03-02'))).toEqual(
      new Set([{ enhetId: ENHET, barn: 2, foresatte: 2 }, ny]),
    )
  })
}
