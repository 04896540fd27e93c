import { beforeEach, describe, expect, test } from 'vitest'
import type { SakRad, Store } from '../../../db/store.ts'
import type { LagStore } from './prove.ts'
import { barn, batch, ENHET, fyll, ny, sakRad } from './prove.ts'

const GITT = '2026-06-03'
const KLASSEN = { enheter: [], grupper: [{ enhetId: ENHET, gruppe: '7B' }] }

/** What goes on with a child to another arena, and waits there. */
export function utdragKontrakt(lagStore: LagStore): void {
  let store: Store
  beforeEach(async () => {
    store = await lagStore()
    await fyll(store, 3)
    const barnehage = { arena: 'barnehage' as const, kommune: 'Prøvefjord' }
    await store.enheter.settInn([{ id: 'e-hage', navn: 'Prøve barnehage', ...barnehage }])
    await store.barn.settInn([barn(4, { enhetId: 'e-hage', gruppe: 'Revene' })])
  })

  const aapne = (nr: number, endring: Partial<SakRad>) =>
    store.commit(batch(nr, 0, { sak: ny(sakRad(nr, endring)), frist: [] }))
  const iBarnehagen = (nr: number, endring: Partial<SakRad> = {}) =>
    aapne(nr, { arena: 'barnehage', enhetId: 'e-hage', utdrag: GITT, ...endring })
  const venter = async (omkrets: Parameters<Store['utdrag']['ventende']>[0] = { alle: true }) =>
    (await store.utdrag.ventende(omkrets)).map(({ barn }) => barn.id)

  describe('an extract', () => {
    test('waits where the child is now, with where it comes from', async () => {
      await iBarnehagen(2, { liv: 'lukket', lukket: '2026-06-20' })
      await iBarnehagen(1)
      expect(await store.utdrag.ventende(KLASSEN)).toMatchObject([
        { barn: { id: 'b-1' }, fra: { nr: 1, sak: { id: 's-1' } }, dato: GITT },
        { barn: { id: 'b-2' }, enhetNavn: 'Prøve barnehage' },
      ])
      expect((await store.utdrag.til('b-1'))?.fra.sak.id).toBe('s-1')
    })

    test('waits for nobody else, where none was given, and where the child has not gone on', async () => {
      await iBarnehagen(1)
      await iBarnehagen(2, { utdrag: null })
      await iBarnehagen(4, { liv: 'lukket', lukket: '2026-06-20' })
      expect(await venter()).toEqual(['b-1'])
      expect(await venter({ enheter: ['e-aas'], grupper: [] })).toEqual([])
      expect(await store.utdrag.til('b-2')).toBeUndefined()
      expect(await store.utdrag.til('b-4')).toBeUndefined()
    })

    test('waits no more where the child has a case, or has had one since', async () => {
      for (const nr of [1, 2, 3]) await iBarnehagen(nr)
      const her = { liv: 'lukket', lukket: '2026-09-30' } as const
      await aapne(11, { barnId: 'b-1', opprettet: '2026-05-01' })
      await aapne(12, { barnId: 'b-2', opprettet: GITT, ...her })
      await aapne(13, { barnId: 'b-3', opprettet: '2026-06-02', ...her })
      expect(await venter()).toEqual(['b-3'])
    })

    test('that was given last is the one, and one taken back is none', async () => {
      await iBarnehagen(1, { liv: 'lukket', lukket: '2026-06-20' })
      const siste = sakRad(11, { barnId: 'b-1', arena: 'barnehage', enhetId: 'e-hage' })
      const gitt = { ...siste, utdrag: '2026-06-04' }
      await store.commit(batch(11, 0, { sak: ny(gitt), frist: [] }))
      expect((await store.utdrag.til('b-1'))?.fra.sak.id).toBe('s-11')
      await store.commit(batch(11, 1, { sak: { foer: gitt, etter: siste }, frist: [] }))
      expect(await store.utdrag.til('b-1')).toMatchObject({ fra: { sak: { id: 's-1' } } })
    })
  })
}
