import { beforeEach, describe, expect, test } from 'vitest'
import type { Person, Store } from '../../../db/store.ts'
import type { LagStore } from './prove.ts'
import { barn, batch, ENHET, fyll, ny, sakRad } from './prove.ts'

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
      expect(await store.barn.finnVedNummer('10000000003')).toEqual(barn(3))
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

    test('without a number are found by the id of the school, and there may be many', async () => {
      const { fodselsnummer: _, ...uten } = barn(7)
      const to = [
        { ...uten, id: 'b-7', egenId: 'E-7' },
        { ...uten, id: 'b-8', egenId: 'E-8' },
      ]
      await store.folk.skriv({ barn: to })
      expect(await store.barn.finnVedNummer('E-8')).toEqual(to[1])
      const igjen = { barn: [{ ...uten, id: 'b-9', egenId: 'E-8' }] }
      await expect(store.folk.skriv(igjen)).rejects.toThrow()
      expect(await store.barn.finn('b-9')).toBeUndefined()
    })

    test('who have left are found by number, and are at no unit', async () => {
      await store.folk.skriv({ barn: [barn(2, { sluttet: '2026-03-01' })] })
      expect(await store.barn.finnVedNummer('10000000002')).toMatchObject({
        sluttet: '2026-03-01',
      })
      expect((await store.barn.vedEnhet(ENHET)).map(({ id }) => id)).toEqual(['b-1', 'b-3'])
      expect(await store.barn.sok('testesen2', { alle: true }, 9)).toEqual([])
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

  describe('units and people are written together', () => {
    const enhet = { id: 'e-ny', navn: 'Ny skole', arena: 'skole', kommune: 'Prøvefjord' } as const

    test('those that are there are changed, and the others come', async () => {
      const skoletid = { fra: '08:30', til: '14:00' }
      const nyansatt: Person = {
        ...aase,
        id: 'p-9',
        ansattnummer: '9',
        epost: 'ny@stafett.example',
      }
      const flyttet = { ...aase, navn: 'Åse Prøve', roller: aase.roller.slice(1) }
      const svar = await store.folk.skriv({
        enheter: [enhet, { ...enhet, id: 'e-aas', navn: 'Ås skole', skoletid }],
        planleggingsdager: [{ enhetId: 'e-ny', dager: ['2026-08-14', '2027-01-04'] }],
        grupper: [
          { enhetId: 'e-ny', gruppe: '1A' },
          { enhetId: 'e-ny', gruppe: '1A' },
        ],
        personer: [nyansatt, flyttet],
        barn: [barn(1, { enhetId: 'e-ny', gruppe: '1A' }), barn(5)],
      })
      expect(svar).toEqual({ outcome: 'skrevet' })
      const enheter = await store.enheter.alle()
      expect(enheter.map(({ navn }) => navn)).toEqual(['Ny skole', 'Prøvefjord skole', 'Ås skole'])
      expect(enheter[2]).toMatchObject({ skoletid })
      expect(await store.enheter.planleggingsdager('e-ny', '2026-09-01')).toEqual(['2027-01-04'])
      expect(await store.enheter.grupper()).toEqual([{ enhetId: 'e-ny', gruppe: '1A' }])
      expect(await store.personer.finn('p-9')).toEqual(nyansatt)
      expect(await store.personer.finn('p-1')).toEqual(flyttet)
      expect(await store.barn.finn('b-1')).toMatchObject({ enhetId: 'e-ny', gruppe: '1A' })
      expect(await store.barn.finn('b-5')).toEqual(barn(5))
      await store.folk.skriv({ planleggingsdager: [{ enhetId: 'e-ny', dager: [] }] })
      expect(await store.enheter.planleggingsdager('e-ny', '2026-01-01')).toEqual([])
    })

    test('all of it, or nothing', async () => {
      const dobbel = barn(9, { fodselsnummer: '10000000001' })
      await expect(store.folk.skriv({ enheter: [enhet], barn: [dobbel] })).rejects.toThrow()
      expect(await store.enheter.alle()).toHaveLength(2)
    })

    test('the list of cases stands in the order of the new names', async () => {
      for (const nr of [1, 2, 3]) await store.commit(batch(nr, 0))
      await store.folk.skriv({ barn: [barn(1, { etternavn: 'Åstest' })] })
      const { rader } = await store.listSaker({
        synlighet: { alle: true },
        filter: {},
        side: { antall: 9 },
      })
      expect(rader.map(({ sak }) => sak.id)).toEqual(['s-2', 's-3', 's-1'])
      const alle = await store.ombygging.saker('', 9)
      expect(alle.map(({ rettPlass }) => rettPlass)).toEqual([true, true, true])
    })

    test('a relay is held, or offered, by somebody with a role at the unit', async () => {
      const ada = sakRad(1, { tilbudtTil: 'p-2' })
      const lukket = sakRad(2, { liv: 'lukket', lukket: '2026-03-02' })
      await store.commit(batch(1, 0, { sak: ny(ada) }))
      await store.commit(batch(2, 0, { sak: ny(lukket) }))
      const stafett = { sakId: 's-1', enhetId: ENHET, barnId: 'b-1' }
      expect(await store.folk.stafetter('p-1')).toEqual([{ ...stafett, person: 'p-1' }])
      expect(await store.folk.stafetter('p-2')).toEqual([{ ...stafett, person: 'p-2' }])
      const borte = { ...aase, roller: [] }
      expect(await store.folk.skriv({ enheter: [enhet], personer: [borte] })).toEqual({
        outcome: 'holder',
        stafetter: [{ ...stafett, person: 'p-1' }],
      })
      expect(await store.personer.finn('p-1')).toEqual(aase)
      expect(await store.enheter.alle()).toHaveLength(2)
      // Whoever has no role there from before loses none.
      expect(await store.folk.skriv({ personer: [{ ...orn, roller: [] }] })).toEqual({
        outcome: 'skrevet',
      })
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
