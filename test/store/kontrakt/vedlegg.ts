import { beforeEach, expect, test } from 'vitest'
import type { Store, Vedlegg } from '../../../db/store.ts'
import type { LagStore } from './prove.ts'
import { batch, fyll, ny } from './prove.ts'

/** Pictures of a case: kept until an event names them, and as long as one does. */
export function vedleggKontrakt(lagStore: LagStore): void {
  let store: Store
  beforeEach(async () => {
    store = await lagStore()
    await fyll(store, 2)
    await store.commit(batch(1, 0))
    await store.commit(batch(2, 0))
  })

  const vedlegg = (id: string, endring: Partial<Vedlegg> = {}): Vedlegg => ({
    sakId: 's-1',
    id,
    bredde: 4,
    hoyde: 3,
    lastetOppAv: 'p-1',
    lastetOpp: '2026-03-01T08:00:00.000Z',
    bytes: Buffer.from(id),
    ...endring,
  })
  const NEVNT = { om: 'h-1', vedlegg: 'a' }
  const navngi = (nr = 1) => store.commit(batch(nr, 1, { vedlegg: [ny(NEVNT)] }))
  const SENERE = '2026-04-01T08:00:00.000Z'

  test('is there as it was brought, in its own case and no other', async () => {
    expect(await store.vedlegg.lagre(vedlegg('a'), 10)).toBe('lagret')
    expect(await store.vedlegg.finn('s-1', 'a')).toEqual(vedlegg('a'))
    expect(await store.vedlegg.finn('s-2', 'a')).toBeUndefined()
  })

  test('an event that names one which is not in its case is refused, and nothing is written', async () => {
    await store.vedlegg.lagre(vedlegg('a'), 10)
    expect(await navngi(2)).toEqual({ outcome: 'vedleggBorte', vedlegg: 'a' })
    expect((await store.finnSak('s-2'))?.nr).toBe(1)
    expect(await navngi(1)).toEqual({ outcome: 'lagret' })
  })

  test('what no event names is deleted when it has lain long enough', async () => {
    await store.vedlegg.lagre(vedlegg('a'), 10)
    await store.vedlegg.lagre(vedlegg('b'), 10)
    await store.vedlegg.lagre(vedlegg('ny', { lastetOpp: SENERE }), 10)
    await navngi()
    expect(await store.vedlegg.rydd(SENERE, 10)).toBe(1)
    expect(await store.vedlegg.finn('s-1', 'b')).toBeUndefined()
    expect(await store.vedlegg.finn('s-1', 'a')).toEqual(vedlegg('a'))
    expect(await store.vedlegg.finn('s-1', 'ny')).toBeDefined()
  })

  test('the same brought again is one, and its time begins anew', async () => {
    await store.vedlegg.lagre(vedlegg('a'), 1)
    expect(await store.vedlegg.lagre(vedlegg('a', { lastetOpp: SENERE }), 1)).toBe('lagret')
    expect(await store.vedlegg.rydd(SENERE, 10)).toBe(0)
  })

  test('one person has no more than so many that are not sent', async () => {
    await store.vedlegg.lagre(vedlegg('a'), 1)
    expect(await store.vedlegg.lagre(vedlegg('b'), 1)).toBe('fullt')
    expect(await store.vedlegg.lagre(vedlegg('b', { lastetOppAv: 'p-2' }), 1)).toBe('lagret')
    await navngi()
    expect(await store.vedlegg.lagre(vedlegg('c'), 1)).toBe('lagret')
  })
}
