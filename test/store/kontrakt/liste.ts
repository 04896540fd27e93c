import { beforeEach, describe, expect, test } from 'vitest'
import type { SakRad, SakSporring, Store } from '../../../db/store.ts'
import type { LagStore } from './prove.ts'
import { barn, batch, ENHET, fyll, ny, sakRad } from './prove.ts'

/** The list of cases: who sees what, filters, order, pages. */
export function listeKontrakt(lagStore: LagStore): void {
  let store: Store
  beforeEach(async () => {
    store = await lagStore()
    await fyll(store, 10)
  })

  const ansett = (id: string, navn: string) =>
    store.personer.settInn([{ id, navn, spraak: 'nb', roller: [] }])
  const aapne = (nr: number, endring: Partial<SakRad>) =>
    store.commit(batch(nr, 0, { sak: ny(sakRad(nr, endring)) }))
  const list = (sporring: Partial<SakSporring>) =>
    store.listSaker({ synlighet: { alle: true }, filter: {}, side: { antall: 50 }, ...sporring })
  const ider = async (sporring: Partial<SakSporring>) =>
    (await list(sporring)).rader.map(({ sak }) => sak.id)

  describe('listSaker', () => {
    test('gives the row with child, unit and number', async () => {
      await aapne(1, {})
      expect(await list({})).toEqual({
        rader: [
          {
            sak: sakRad(1),
            nr: 1,
            barn: { fornavn: 'Prøve', etternavn: 'Testesen1', gruppe: '7B' },
            enhetNavn: 'Prøvefjord skole',
          },
        ],
        antall: 1,
      })
    })

    test('sorts by next date, then by the name in Norwegian order; cases without a date last', async () => {
      const etternavn = ['Ås', 'Zen', 'Ørn', 'Æra', 'Aase']
      await store.barn.settInn(etternavn.map((e, i) => barn(101 + i, { etternavn: e })))
      for (const i of etternavn.keys()) await aapne(101 + i, {})
      await aapne(1, { nesteDato: null, liv: 'lukket' })
      await aapne(2, { nesteDato: '2026-03-09' })
      // Aase and Ås are both spelled with å: a, s, e comes after.
      const forventet = ['s-2', 's-102', 's-104', 's-103', 's-101', 's-105', 's-1']
      expect(await ider({})).toEqual(forventet)
    })

    test('pages walk the whole list once, also through equal keys', async () => {
      await store.barn.settInn(
        Array.from({ length: 20 }, (_, i) => barn(200 + i, { etternavn: 'Lik' })),
      )
      for (let nr = 200; nr < 220; nr += 1) await aapne(nr, {})
      for (let nr = 1; nr <= 5; nr += 1) await aapne(nr, { nesteDato: `2026-03-0${nr}` })
      const sett: string[] = []
      let etter: { dato: string; sakId: string } | undefined
      do {
        const side = await list({ side: { antall: 7, ...(etter && { etter }) } })
        expect(side.antall).toBe(25)
        sett.push(...side.rader.map(({ sak }) => sak.id))
        etter = side.neste
      } while (etter)
      expect(sett).toEqual(await ider({}))
      expect(new Set(sett).size).toBe(25)
    })

    test('a place names no case that is out of sight', async () => {
      await store.barn.settInn([
        barn(31, { etternavn: 'Midt' }),
        barn(32, { enhetId: 'e-aas', etternavn: 'Aase' }),
        barn(33, { enhetId: 'e-aas', etternavn: 'Ørn' }),
      ])
      await aapne(31, {})
      for (const nr of [32, 33]) await aapne(nr, { enhetId: 'e-aas' })
      const synlighet = { egne: 'p-9', enheter: [ENHET], grupper: [] }
      const { dato } = (await list({ side: { antall: 1 } })).neste ?? { dato: '' }
      const etter = (sakId: string) =>
        ider({ synlighet, side: { antall: 50, etter: { dato, sakId } } })
      expect(await etter('s-33')).toEqual(await etter('s-0'))
      expect(await etter('s-32')).toEqual(await etter('s-0'))
      expect(await etter('s-31')).toEqual([])
    })

    test('shows those held or offered, whole units and single groups, each once', async () => {
      await store.barn.settInn([
        barn(11, { enhetId: 'e-aas', gruppe: '1A' }),
        barn(12, { enhetId: 'e-aas', gruppe: '1B' }),
        barn(13, { gruppe: '1A' }),
      ])
      await aapne(1, { stafettholder: 'p-9' })
      await aapne(2, { tilbudtTil: 'p-9' })
      await aapne(11, { enhetId: 'e-aas', stafettholder: 'p-9' })
      await aapne(12, { enhetId: 'e-aas' })
      await aapne(13, {})
      const ser = (enheter: string[], grupper: { enhetId: string; gruppe: string }[]) =>
        ider({ synlighet: { egne: 'p-9', enheter, grupper } }).then((i) => i.sort())

      expect(await ser([], [])).toEqual(['s-1', 's-11', 's-2'])
      expect(await ser([], [{ enhetId: 'e-aas', gruppe: '1B' }])).toEqual([
        's-1',
        's-11',
        's-12',
        's-2',
      ])
      expect(await ser(['e-aas'], [])).toEqual(['s-1', 's-11', 's-12', 's-2'])
      expect(await ser(['e-aas', ENHET], [])).toHaveLength(5)
      const annen = { egne: 'p-8', enheter: [], grupper: [] }
      expect(await list({ synlighet: annen })).toEqual({ rader: [], antall: 0 })
      expect(await ider({ synlighet: annen, filter: { mine: 'p-9' } })).toEqual([])
    })

    test('each filter narrows, also together', async () => {
      await store.barn.settInn([barn(11, { fornavn: 'Åse-Marie', enhetId: 'e-aas' })])
      await aapne(1, { trinn: 1, nesteDato: '2026-03-01' })
      await aapne(2, { trinn: 1, stafettholder: 'p-9', nesteDato: '2026-03-02' })
      await aapne(3, { liv: 'paaVent', tilbudtTil: 'p-9', nesteDato: '2026-03-03' })
      await aapne(4, { liv: 'lukket', nesteDato: null })
      await aapne(11, { enhetId: 'e-aas', nesteDato: '2026-03-04' })

      expect(await ider({ filter: { mine: 'p-9' } })).toEqual(['s-2', 's-3'])
      expect(await ider({ filter: { enhetId: 'e-aas' } })).toEqual(['s-11'])
      expect(await ider({ filter: { trinn: 1 } })).toEqual(['s-1', 's-2'])
      expect(await ider({ filter: { forfaltPer: '2026-03-02' } })).toEqual(['s-1'])
      expect(await ider({ filter: { liv: ['paaVent', 'lukket'] } })).toEqual(['s-3', 's-4'])
      expect(await ider({ filter: { tekst: 'åse' } })).toEqual(['s-11'])
      expect(await ider({ filter: { tekst: ' TESTESEN11  mar' } })).toEqual(['s-11'])
      expect(await ider({ filter: { tekst: 'stesen' } })).toEqual([])
      expect(await ider({ filter: { tekst: '' } })).toHaveLength(5)
      expect(await ider({ filter: { mine: 'p-9', trinn: 1, liv: ['aktiv'] } })).toEqual(['s-2'])
    })

    test('is searched by child, class and holder, in any order and without accents', async () => {
      await ansett('p-1', 'Kåre Lærer')
      await ansett('p-9', 'Øyvind Prøve')
      await store.barn.settInn([
        barn(11, { fornavn: 'Máret', etternavn: 'Åstest', gruppe: '1A' }),
        barn(12, { fornavn: 'Aase', etternavn: 'Kåresen', gruppe: '2C' }),
      ])
      await aapne(11, {})
      await aapne(12, { stafettholder: 'p-9' })
      const finn = (tekst: string) => ider({ filter: { tekst } })
      for (const tekst of ['maret', 'Máret', 'astest MARET', '1a', '1A máret', 'maret kare']) {
        expect(await finn(tekst), tekst).toEqual(['s-11'])
      }
      for (const tekst of ['åse', 'aase', 'oyvind', 'prøve 2c', 'Øyvind Aase']) {
        expect(await finn(tekst), tekst).toEqual(['s-12'])
      }
      // The one is held by somebody, and the other is somebody, of that name.
      expect((await finn('kåre')).sort()).toEqual(['s-11', 's-12'])
      expect(await finn('maret øyvind')).toEqual([])
      expect(await finn('ærlig')).toEqual([])
      expect(await ider({ filter: { tekst: 'kåre', mine: 'p-9' } })).toEqual(['s-12'])
      expect(await ider({ filter: { tekst: 'kåre', holder: 'p-1' } })).toEqual(['s-11'])
      expect(await ider({ filter: { holder: 'p-9' } })).toEqual(['s-12'])
    })

    test('a search shows nothing that is out of sight, whoever holds it', async () => {
      await ansett('p-9', 'Øyvind Prøve')
      await store.barn.settInn([barn(11, { enhetId: 'e-aas', gruppe: '1A', fornavn: 'Máret' })])
      await aapne(11, { enhetId: 'e-aas', stafettholder: 'p-9', tilbudtTil: 'p-1' })
      const synlighet = { egne: 'p-8', enheter: [ENHET], grupper: [] }
      for (const tekst of ['maret', 'oyvind', '1a']) {
        expect(await list({ synlighet, filter: { tekst } }), tekst).toEqual({
          rader: [],
          antall: 0,
        })
      }
      expect(await ider({ synlighet, filter: { holder: 'p-9' } })).toEqual([])
      expect(await ider({ filter: { tekst: 'maret oyvind 1a' } })).toEqual(['s-11'])
    })
  })

  describe('finnHoldere', () => {
    beforeEach(async () => {
      await ansett('p-1', 'Øyvind Prøve')
      await ansett('p-9', 'Øystein Ås')
      await ansett('p-7', 'Øyvind Uten')
      await aapne(1, {})
      await aapne(2, { liv: 'paaVent' })
      await aapne(3, { liv: 'lukket' })
      await store.barn.settInn([barn(11, { enhetId: 'e-aas' })])
      await aapne(11, { enhetId: 'e-aas', stafettholder: 'p-9' })
    })
    const finn = (tekst: string, antall = 10) => store.finnHoldere({ alle: true }, tekst, antall)
    const ved = (enhetId: string) => ({ egne: 'p-8', enheter: [enhetId], grupper: [] })

    test('gives who holds what is not closed, by name, with how many', async () => {
      const oyvind = { id: 'p-1', navn: 'Øyvind Prøve', antall: 2 }
      const oystein = { id: 'p-9', navn: 'Øystein Ås', antall: 1 }
      expect(await finn('oy')).toEqual([oystein, oyvind])
      expect(await finn('oy', 1)).toEqual([oystein])
      expect(await finn('PRØVE øyvind')).toEqual([oyvind])
      expect(await finn('yvind')).toEqual([])
    })

    test('tells of nobody who holds nothing in sight', async () => {
      const iSyne = async (synlighet: SakSporring['synlighet']) =>
        (await store.finnHoldere(synlighet, 'oy', 10)).map(({ id, antall }) => [id, antall])
      expect(await iSyne(ved(ENHET))).toEqual([['p-1', 2]])
      expect(await iSyne(ved('e-aas'))).toEqual([['p-9', 1]])
      expect(await iSyne({ egne: 'p-8', enheter: [], grupper: [] })).toEqual([])
      expect(await iSyne({ egne: 'p-9', enheter: [], grupper: [] })).toEqual([['p-9', 1]])
    })
  })
}
