import { beforeEach, expect, test } from 'vitest'
import type { MoteRad, Store } from '../../../db/store.ts'
import type { LagStore } from './prove.ts'
import { batch, fyll, ny } from './prove.ts'

/** Who is asked to which meeting. */
export function moteKontrakt(lagStore: LagStore): void {
  let store: Store
  beforeEach(async () => {
    store = await lagStore()
    await fyll(store, 2)
  })

  const rad = (om: string, endring: Partial<MoteRad> = {}): MoteRad => ({
    om,
    slag: 'ansatt',
    hvem: 'p-1',
    plass: 0,
    status: 'innkalt',
    sekvens: 0,
    dato: '2026-03-10',
    fra: '10:00',
    til: '11:00',
    sted: null,
    ...endring,
  })
  const iMars = async (person = 'p-1') =>
    (await store.moter.forPerson(person, '2026-03-01', '2026-03-31')).map(({ om }) => om)

  test('a person’s meetings are those of all cases on these days, the earliest first', async () => {
    const forst = { dato: '2026-03-01' }
    const sist = { dato: '2026-03-31', fra: '08:00' }
    await store.commit(
      batch(1, 0, {
        motedeltaker: [
          ny(rad('sist', sist)),
          ny(rad('forst', forst)),
          ny(rad('foer', { dato: '2026-02-28' })),
          ny(rad('etter', { dato: '2026-04-01' })),
        ],
      }),
    )
    await store.commit(
      batch(2, 0, { motedeltaker: [ny(rad('midt')), ny(rad('tidlig', { fra: '08:00' }))] }),
    )
    expect(await iMars()).toEqual(['forst', 'tidlig', 'midt', 'sist'])
    expect((await store.moter.forPerson('p-1', '2026-03-31', '2026-03-31'))[0]).toEqual({
      sakId: 's-1',
      ...rad('sist', sist),
    })
  })

  test('only what they are called in to or were at, and nobody else’s', async () => {
    const motedeltaker = [
      ny(rad('avlyst', { status: 'avlyst' })),
      ny(rad('uten tid', { status: 'foreslatt', dato: null, fra: null, til: null })),
      ny(rad('en annens', { hvem: 'p-2' })),
      ny(rad('en foresatts', { slag: 'foresatt' })),
      ny(rad('holdt', { status: 'holdt' })),
    ]
    await store.commit(batch(1, 0, { motedeltaker }))
    expect(await iMars()).toEqual(['holdt'])
  })

  test('a change is written over what stood there, and read with all else of the case', async () => {
    const foer = rad('o-1')
    const annen = rad('o-1', { hvem: 'p-2', plass: 1 })
    await store.commit(batch(1, 0, { motedeltaker: [ny(foer), ny(annen)] }))
    const etter = rad('o-1', { dato: '2026-03-12', fra: '12:00', til: '12:30', sekvens: 1 })
    await store.commit(batch(1, 1, { motedeltaker: [{ foer, etter }] }))
    const [sak] = await store.ombygging.saker('', 1)
    expect(sak?.moter).toEqual([etter, annen])
  })

  test('what was there of them is replaced when a case is made anew', async () => {
    await store.commit(batch(1, 0, { motedeltaker: [ny(rad('gammel'))] }))
    const [sto = expect.unreachable()] = await store.ombygging.saker('', 1)
    const { sak, nr, snapshots, frister: frist } = sto
    const lesemodeller = {
      sak: [sak],
      frist,
      motedeltaker: [rad('ny')],
      oppgave: [],
      fravaer: [],
      vedlegg: [],
    }
    await store.ombygging.skriv(
      [{ sakId: sak.id, nr, snapshots, lesemodeller, hendelser: [] }],
      sak.id,
    )
    expect(await iMars()).toEqual(['ny'])
  })
}
