import { beforeEach, describe, expect, test } from 'vitest'
import type { OmbygdSak, SakMedAlt, Store } from '../../../db/store.ts'
import type { LagStore } from './prove.ts'
import { batch, del, frist, fyll, hendelse, ny, oppgave, sakRad } from './prove.ts'

/** What is derived is written anew beside the events, case by case, and can be broken off. */
export function ombyggingKontrakt(lagStore: LagStore): void {
  let store: Store
  beforeEach(async () => {
    store = await lagStore()
    await fyll(store, 5)
    for (const nr of [1, 2, 3]) {
      const snapshots = [del(null, 1, '{"stod":1}'), del('o-1', 1)]
      const frister = [ny(frist), ny({ ...frist, om: 'o' })]
      await store.commit(batch(nr, 0, { snapshots, frist: frister, oppgave: [ny(oppgave)] }))
    }
  })
  const alle = () => store.ombygging.saker('', 100)
  const en = async (id: string): Promise<SakMedAlt | undefined> =>
    (await alle()).find(({ sak }) => sak.id === id)

  const ombygd = (nr: number, endring: Partial<OmbygdSak> = {}): OmbygdSak => ({
    sakId: `s-${nr}`,
    nr: 1,
    snapshots: [del(null, 1, '{"staar":2}')],
    lesemodeller: {
      sak: [sakRad(nr, { trinn: 2, nesteDato: null, stafettholder: 'p-7' })],
      frist: [{ ...frist, forfaller: '2027-01-01' }],
      motedeltaker: [],
      oppgave: [{ ...oppgave, mottaker: 'p-7' }],
      fravaer: [],
      vedlegg: [],
    },
    hendelser: [],
    ...endring,
  })

  describe('ombygging', () => {
    test('gives cases in order of id after the given one, as many as asked for, with all of them', async () => {
      const { ombygging } = store
      const ider = async (etter: string, antall: number) =>
        (await ombygging.saker(etter, antall)).map(({ sak }) => sak.id)
      expect(await ider('', 2)).toEqual(['s-1', 's-2'])
      expect(await ider('s-2', 2)).toEqual(['s-3'])
      expect(await ider('s-3', 2)).toEqual([])
      expect(await ombygging.antall()).toBe(3)
      const skrevet: SakMedAlt[] = []
      for await (const sak of store.alleSaker()) skrevet.push(sak)
      expect(await alle()).toEqual(skrevet)
    })

    test('replaces parts, deadlines and row, and puts the case where it belongs in the list', async () => {
      const foer = await en('s-1')
      const andre = [await en('s-2'), await en('s-3')]
      expect(await store.ombygging.skriv([ombygd(1)], 's-1')).toEqual([])
      const { snapshots, lesemodeller } = ombygd(1)
      expect(await en('s-1')).toEqual({
        ...foer,
        sak: lesemodeller.sak[0],
        snapshots,
        frister: lesemodeller.frist,
        oppgaver: lesemodeller.oppgave,
        rettPlass: true,
      })
      expect([await en('s-2'), await en('s-3')]).toEqual(andre)
      const { rader } = await store.listSaker({
        synlighet: { alle: true },
        filter: {},
        side: { antall: 10 },
      })
      expect(rader.map(({ sak }) => sak.id)).toEqual(['s-2', 's-3', 's-1'])
    })

    test('the events stay, and what bringing a case here added comes after them', async () => {
      const stod = await store.hendelser('s-1')
      const lagt = hendelse('sak.overfort', { navn: 'x' })
      await store.ombygging.skriv([ombygd(1, { nr: 2, hendelser: [lagt] })], 's-1')
      expect(await store.hendelser('s-1')).toEqual([...stod, { nr: 2, ...lagt }])
      expect((await store.finnSak('s-1'))?.nr).toBe(2)
    })

    test('a case that has got more events meanwhile is answered and left as it is', async () => {
      await store.commit(batch(2, 1, { snapshots: [del(null, 2, '{"nytt":1}')] }))
      const stod = await en('s-2')
      expect(await store.ombygging.skriv([ombygd(1), ombygd(2), ombygd(3)], 's-3')).toEqual(['s-2'])
      expect(await en('s-2')).toEqual(stod)
      expect((await en('s-1'))?.sak.trinn).toBe(2)
      expect((await en('s-3'))?.sak.trinn).toBe(2)
    })

    test('a bunch is written whole or not at all, with how far it came', async () => {
      const stod = await alle()
      const umulig = ombygd(2, {
        lesemodeller: { ...ombygd(2).lesemodeller, frist: [frist, frist] },
      })
      await expect(store.ombygging.skriv([ombygd(1), umulig], 's-2')).rejects.toThrow()
      expect(await alle()).toEqual(stod)
      expect((await store.ombygging.status()).etter).toBeNull()
    })

    test('tells how far it came until it is done, and the fold that all were built with', async () => {
      const { ombygging } = store
      const { fold } = await ombygging.status()
      await ombygging.skriv([ombygd(1)], 's-1')
      expect(await ombygging.status()).toEqual({ fold, etter: 's-1' })
      await ombygging.skriv([ombygd(2)], 's-2')
      expect(await ombygging.status()).toEqual({ fold, etter: 's-2' })
      await ombygging.ferdig(fold + 1)
      expect(await ombygging.status()).toEqual({ fold: fold + 1, etter: null })
    })
  })
}
