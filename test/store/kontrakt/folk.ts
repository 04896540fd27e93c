import { beforeEach, describe, expect, test } from 'vitest'
import type { Person, Store } from '../../../db/store.ts'
import type { LagStore } from './prove.ts'
import { barn, ENHET, fyll } from './prove.ts'

const person = (id: string, navn: string, roller: Person['roller']): Person => ({
  id,
  navn,
  spraak: 'nb',
  roller,
})

/** Units, people, children, sessions. */
export function folkKontrakt(lagStore: LagStore): void {
  let store: Store
  const aase = person('p-1', 'Åse Test', [
    { rolle: 'kontaktlaerer', enhetId: ENHET, gruppe: '7B' },
    { rolle: 'tiltaksleder', enhetId: 'e-aas', gruppe: null },
  ])
  const orn = person('p-2', 'Ørn Prøve', [{ rolle: 'koordinator', enhetId: null, gruppe: null }])
  const uten = person('p-3', 'Zara Prøve', [])

  beforeEach(async () => {
    store = await lagStore()
    await fyll(store, 3)
    await store.personer.settInn([aase, orn, uten])
  })

  test('units come sorted by name', async () => {
    const enheter = await store.enheter.alle()
    expect(enheter.map(({ id }) => id)).toEqual([ENHET, 'e-aas'])
    expect(enheter[1]).toEqual({
      id: 'e-aas',
      navn: 'Ås testskole',
      arena: 'skole',
      kommune: 'Prøvefjord',
    })
  })

  describe('people', () => {
    test('are found with all their roles', async () => {
      expect(await store.personer.finn('p-1')).toEqual(aase)
      expect(await store.personer.finn('p-3')).toEqual(uten)
      expect(await store.personer.finn('ukjent')).toBeUndefined()
      expect(await store.personer.alle()).toEqual([uten, orn, aase])
    })

    test('are found by role at a unit, with the roles they have elsewhere too', async () => {
      expect(await store.personer.medRolle(['tiltaksleder', 'rektor'], 'e-aas')).toEqual([aase])
      expect(await store.personer.medRolle(['tiltaksleder'], ENHET)).toEqual([])
      expect(await store.personer.medRolle([], ENHET)).toEqual([])
    })

    test('keep the language they choose', async () => {
      await store.personer.settSpraak('p-1', 'nn')
      expect(await store.personer.finn('p-1')).toEqual({ ...aase, spraak: 'nn' })
    })
  })

  describe('children', () => {
    test('are found by id and by number', async () => {
      expect(await store.barn.finn('b-2')).toEqual(barn(2))
      expect(await store.barn.finnVedFodselsnummer('10000000003')).toEqual(barn(3))
      expect(await store.barn.finn('ukjent')).toBeUndefined()
    })

    test('a number is one child', async () => {
      await expect(
        store.barn.settInn([barn(9, { fodselsnummer: '10000000001' })]),
      ).rejects.toThrow()
      expect(await store.barn.finn('b-9')).toBeUndefined()
    })

    test('are searched by the beginning of names, within reach', async () => {
      const liv = barn(4, { fornavn: 'Liv Øst', etternavn: "O'Testesen", gruppe: '1A' })
      const lars = barn(5, { fornavn: 'Lars', etternavn: 'Åstest', enhetId: 'e-aas' })
      await store.barn.settInn([liv, lars])
      const alle = { alle: true } as const
      expect(await store.barn.sok('l', alle, 10)).toEqual([liv, lars])
      expect(await store.barn.sok('øst otest', alle, 10)).toEqual([liv])
      expect(await store.barn.sok('l', alle, 1)).toEqual([liv])
      expect(await store.barn.sok('l', { enheter: ['e-aas'], grupper: [] }, 10)).toEqual([lars])
      const gruppe = { enheter: [], grupper: [{ enhetId: ENHET, gruppe: '1A' }] }
      expect(await store.barn.sok('', gruppe, 10)).toEqual([liv])
      expect(await store.barn.sok('', { enheter: [], grupper: [] }, 10)).toEqual([])
    })

    test('are found by class, and without the accents of their names', async () => {
      const maret = barn(4, { fornavn: 'Máret', etternavn: 'Čáhci', gruppe: '1A' })
      await store.barn.settInn([maret])
      const alle = { alle: true } as const
      for (const tekst of ['maret', 'Máret cahci', '1a', '1A maret']) {
        expect(await store.barn.sok(tekst, alle, 10), tekst).toEqual([maret])
      }
      expect(await store.barn.sok('maret 7b', alle, 10)).toEqual([])
      expect(await store.barn.sok('7b', { enheter: ['e-aas'], grupper: [] }, 10)).toEqual([])
    })
  })

  test('a session lasts until it runs out or is ended', async () => {
    const okt = { tokenHash: 'x', personId: 'p-1', opprettet: '2026-03-01T08:00:00.000Z' }
    const sesjon = { ...okt, utloper: '2026-03-01T16:00:00.000Z' }
    await store.sesjon.opprett(sesjon)
    expect(await store.sesjon.finn('x', '2026-03-01T15:59:59.999Z')).toEqual(sesjon)
    expect(await store.sesjon.finn('x', '2026-03-01T16:00:00.000Z')).toBeUndefined()
    await store.sesjon.slett('x')
    expect(await store.sesjon.finn('x', '2026-03-01T09:00:00.000Z')).toBeUndefined()
  })
}
