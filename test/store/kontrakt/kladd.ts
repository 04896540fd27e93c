import { beforeEach, expect, test } from 'vitest'
import type { Kladd, Store } from '../../../db/store.ts'
import type { LagStore } from './prove.ts'
import { batch, fyll } from './prove.ts'

/** What a person has begun to write: private, one for each name, and never overwritten unseen. */
export function kladdKontrakt(lagStore: LagStore): void {
  let store: Store
  beforeEach(async () => {
    store = await lagStore()
    await fyll(store, 1)
    const felles = { roller: [], spraak: 'nb' as const }
    await store.personer.settInn([
      { id: 'p-1', navn: 'En Prøve', ...felles },
      { id: 'p-2', navn: 'To Prøve', ...felles },
    ])
  })

  const kladd = (versjon: string, endring: Partial<Kladd> = {}): Kladd => ({
    personId: 'p-1',
    navn: 'sak/s-1/notat.skrevet',
    data: `"${versjon}"`,
    kommandoId: null,
    versjon,
    endret: '2026-03-01T08:00:00.000Z',
    ...endring,
  })
  const finn = (personId = 'p-1') => store.kladd.finn(personId, 'sak/s-1/notat.skrevet')

  test('is there for the one who wrote it, and for nobody else', async () => {
    await store.kladd.lagre(kladd('v1'), null, 10)
    expect(await finn()).toEqual(kladd('v1'))
    expect(await finn('p-2')).toBeUndefined()
    expect(await store.kladd.navn('p-1')).toEqual(['sak/s-1/notat.skrevet'])
    expect(await store.kladd.navn('p-2')).toEqual([])
    await store.kladd.slett('p-2', 'sak/s-1/notat.skrevet')
    expect(await finn()).toEqual(kladd('v1'))
    await store.kladd.slett('p-1', 'sak/s-1/notat.skrevet')
    expect(await finn()).toBeUndefined()
  })

  test('is stored on top of what was seen, and not on top of anything else', async () => {
    await store.kladd.lagre(kladd('v1'), null, 10)
    expect(await store.kladd.lagre(kladd('v2'), 'v1', 10)).toEqual({ outcome: 'lagret' })
    for (const sett of [null, 'v1']) {
      const svar = await store.kladd.lagre(kladd('v3'), sett, 10)
      expect(svar).toEqual({ outcome: 'nyere', kladd: kladd('v2') })
    }
    expect(await finn()).toEqual(kladd('v2'))
  })

  test('the same again is stored, whatever was seen: its answer may have got lost', async () => {
    await store.kladd.lagre(kladd('v1'), null, 10)
    const igjen = kladd('v2', { data: '"v1"' })
    expect(await store.kladd.lagre(igjen, null, 10)).toEqual({ outcome: 'lagret' })
    expect(await finn()).toEqual(igjen)
  })

  test('what was deleted elsewhere can be stored anew', async () => {
    expect(await store.kladd.lagre(kladd('v2'), 'v1', 10)).toEqual({ outcome: 'lagret' })
  })

  test('a person has so many and no more; what is there can always be changed', async () => {
    for (const nr of [1, 2])
      await store.kladd.lagre(kladd('v1', { navn: `sak/s-${nr}/a` }), null, 2)
    expect(await store.kladd.lagre(kladd('v1'), null, 2)).toEqual({ outcome: 'fullt' })
    const endret = kladd('v2', { navn: 'sak/s-1/a' })
    expect(await store.kladd.lagre(endret, 'v1', 2)).toEqual({ outcome: 'lagret' })
    const andres = kladd('v1', { personId: 'p-2' })
    expect(await store.kladd.lagre(andres, null, 2)).toEqual({ outcome: 'lagret' })
  })

  test('old ones and those that were carried out are deleted, so many at a time', async () => {
    const gammel = { endret: '2026-01-01T08:00:00.000Z' }
    await store.kladd.lagre(kladd('v1', { navn: 'sak/s-1/a', ...gammel }), null, 10)
    await store.kladd.lagre(kladd('v1', { navn: 'sak/s-1/b', ...gammel }), null, 10)
    const sendt = batch(1, 0)
    await store.commit(sendt)
    const { kommandoId } = sendt
    await store.kladd.lagre(kladd('v1', { navn: 'sak/s-1/c', kommandoId }), null, 10)
    const annen = { navn: 'sak/s-1/d', kommandoId: 'ikke-kommet' }
    await store.kladd.lagre(kladd('v1', annen), null, 10)
    expect(await store.kladd.rydd('2026-02-01T00:00:00.000Z', 2)).toBe(2)
    expect(await store.kladd.rydd('2026-02-01T00:00:00.000Z', 2)).toBe(1)
    expect(await store.kladd.rydd('2026-02-01T00:00:00.000Z', 2)).toBe(0)
    expect(await store.kladd.navn('p-1')).toEqual(['sak/s-1/d'])
  })

  test('the secret is the same each time, and long', async () => {
    const hemmelig = await store.kladd.hemmelighet()
    expect(hemmelig).toMatch(/^[\w-]{43}$/)
    expect(await store.kladd.hemmelighet()).toBe(hemmelig)
  })
}
