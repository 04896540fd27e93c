import { beforeEach, expect, test } from 'vitest'
import type { SakMedAlt, Store } from '../../../db/store.ts'
import type { LagStore } from './prove.ts'
import { batch, del, frist, fyll, ny } from './prove.ts'

/** Walking all cases, deadlines and outgoing messages. */
export function lesingKontrakt(lagStore: LagStore): void {
  let store: Store
  beforeEach(async () => {
    store = await lagStore()
    await fyll(store, 450)
  })

  test('alleSaker gives every case once with its events, parts and deadlines', async () => {
    const batcher = Array.from({ length: 450 }, (_, i) => batch(i + 1, 0))
    await Promise.all(batcher.map(store.commit))
    const dag = { arena: 'skole', dato: '2026-02-27', art: 'dokumentert', timer: null } as const
    const fravaer = [{ ...dag, barnId: 'b-7', aarsak: 'sykdom' as const }]
    const egne = [del(null, 2, '{"nr":7}'), del('o-1', 2)]
    await store.commit(batch(7, 1, { fravaer, snapshots: egne }))
    const alle: SakMedAlt[] = []
    for await (const sak of store.alleSaker()) alle.push(sak)

    expect(new Set(alle.map(({ sak }) => sak.id)).size).toBe(450)
    expect(alle).toHaveLength(450)
    const sju = alle.find(({ sak }) => sak.id === 's-7')
    expect(sju).toEqual({
      ...(await store.finnSak('s-7')),
      snapshots: egne,
      vedlegg: [],
      hendelser: await store.hendelser('s-7'),
      frister: [frist],
      moter: [],
      oppgaver: [],
      fravaer,
      rettPlass: true,
    })
  })

  test('deadlines come from the day they fall due, oldest first, no more than asked for', async () => {
    const forfaller = ['2026-03-12', '2026-03-10', '2026-03-11', '2026-03-13']
    for (const [i, dato] of forfaller.entries()) {
      await store.commit(batch(i + 1, 0, { frist: [ny({ ...frist, forfaller: dato })] }))
    }
    const paa = async (dato: string, antall: number) =>
      (await store.forfalteFrister(dato, antall)).map(({ sakId }) => sakId)
    expect(await paa('2026-03-09', 10)).toEqual([])
    expect(await paa('2026-03-12', 10)).toEqual(['s-2', 's-3', 's-1'])
    expect(await paa('2026-03-12', 2)).toEqual(['s-2', 's-3'])
    const [, andre] = await store.forfalteFrister('2026-03-12', 2)
    const resten = await store.forfalteFrister('2026-03-12', 10, andre)
    expect(resten.map(({ sakId }) => sakId)).toEqual(['s-1'])
  })

  test('a message lies in the outbox until it is taken out', async () => {
    const melding = (id: string) => ({ id, type: 'ny', mottaker: 'p-2', data: {} })
    await store.commit(batch(1, 0, { utboks: [melding('u-2'), melding('u-1')] }))
    const usendte = async (n: number) => (await store.utboks.usendte(n)).map(({ id }) => id)
    expect(await usendte(10)).toEqual(['u-1', 'u-2'])
    expect(await usendte(1)).toEqual(['u-1'])
    await store.post.legg([{ melding: 'u-1', brev: null }], '2026-03-01T09:00:00.000Z')
    expect(await usendte(10)).toEqual(['u-2'])
  })

  test('what is not there is undefined or empty', async () => {
    expect(await store.finnSak('ukjent')).toBeUndefined()
    expect(await store.finnAktivSak('b-1', 'barnehage')).toBeUndefined()
    expect(await store.deler('ukjent')).toBeUndefined()
    expect(await store.hendelser('ukjent')).toEqual([])
    expect(await store.finnKommando('ukjent')).toBeUndefined()
    for await (const sak of store.alleSaker()) expect.unreachable(sak.sak.id)
  })
}
