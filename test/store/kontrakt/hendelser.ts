import { beforeEach, expect, test } from 'vitest'
import type { LagretHendelse, Store } from '../../../db/store.ts'
import type { LagStore } from './prove.ts'
import { batch, fyll, hendelse } from './prove.ts'

const numre = (hendelser: readonly LagretHendelse[]) => hendelser.map(({ nr }) => nr)

/** Reading the events of a case a part at a time. */
export function hendelserKontrakt(lagStore: LagStore): void {
  let store: Store
  beforeEach(async () => {
    store = await lagStore()
    await fyll(store, 2)
  })

  const av = (id: string) => ({ aktor: { id, roller: [] } })
  /** 1 to 6: three of the case itself, three of a process, by a person and by another. */
  const seks = async () => {
    const hendelser = [
      hendelse('sak.opprettet', {}, av('kari')),
      hendelse('stemme.horlagt', { tekst: 'a' }, { om: 'o-1', ...av('kari') }),
      hendelse('plan.utkastLagret', { rader: 1 }, av('system')),
      hendelse('stemme.vist', {}, { om: 'o-1', ...av('tone') }),
      hendelse('plan.utkastLagret', { rader: 2 }, { ...av('kari'), tilstand: 'liv.paaVent' }),
      hendelse('stemme.besvart', {}, { om: 'o-1', ...av('system') }),
    ]
    await store.commit(batch(1, 0, { hendelser }))
    await store.commit(batch(2, 0))
  }

  test('events come in order, from a number and through a number', async () => {
    await seks()
    expect(numre(await store.hendelser('s-1'))).toEqual([1, 2, 3, 4, 5, 6])
    expect(numre(await store.hendelser('s-1', 3))).toEqual([3, 4, 5, 6])
    expect(numre(await store.hendelser('s-1', 2, 4))).toEqual([2, 3, 4])
  })

  test('the last ones before a number come newest first, as many as are asked for', async () => {
    await seks()
    const side = async (foer: number, antall: number, tegn = 10_000) =>
      numre(await store.sisteHendelser('s-1', { foer, antall, tegn }))
    expect(await side(7, 3)).toEqual([6, 5, 4])
    expect(await side(4, 3)).toEqual([3, 2, 1])
    expect(await side(4, 100)).toEqual([3, 2, 1])
    expect(await side(1, 3)).toEqual([])
  })

  test('of large events come as many as there is room for, and one whatever its size', async () => {
    const stor = (tegn: number) => hendelse('notat.skrevet', { tekst: 'x'.repeat(tegn) })
    await store.commit(
      batch(1, 0, {
        hendelser: [stor(10), stor(1000), stor(300), stor(5000), stor(300), stor(300)],
      }),
    )
    const side = async (foer: number) =>
      numre(await store.sisteHendelser('s-1', { foer, antall: 10, tegn: 1000 }))
    expect(await side(7)).toEqual([6, 5])
    expect(await side(5)).toEqual([4])
    expect(await side(4)).toEqual([3])
    expect(await side(3)).toEqual([2])
    expect(await side(2)).toEqual([1])
  })

  test('what others did to the case, or to a process, comes newest first', async () => {
    await seks()
    const sok = async (om: string | undefined, etter: number, antall = 10) =>
      numre(await store.sisteOm('s-1', { om, etter, unntatt: 'system', antall }))
    expect(await sok(undefined, 0)).toEqual([5, 1])
    expect(await sok(undefined, 1)).toEqual([5])
    expect(await sok(undefined, 5)).toEqual([])
    expect(await sok('o-1', 0)).toEqual([4, 2])
    expect(await sok('o-1', 0, 1)).toEqual([4])
    expect(await sok('o-2', 0)).toEqual([])
  })

  test('the last of a type before a number', async () => {
    await seks()
    const data = async (foer: number) =>
      (await store.sisteAv('s-1', 'plan.utkastLagret', foer))?.data
    expect(await data(6)).toEqual({ rader: 2 })
    expect(await data(5)).toEqual({ rader: 1 })
    expect(await data(3)).toBeUndefined()
  })

  test('the states that numbers led to, of those that there are', async () => {
    await seks()
    expect(await store.tilstander('s-1', [1, 5, 99])).toEqual(
      new Map([
        [1, 'liv.aktiv stige.trinn0'],
        [5, 'liv.paaVent'],
      ]),
    )
    expect(await store.tilstander('s-1', [])).toEqual(new Map())
  })

  test('what each led to, with its day and without what was written', async () => {
    await seks()
    const ledet = await store.ledetTil('s-1', 1, 5)
    expect(ledet.map(({ nr }) => nr)).toEqual([1, 2, 3, 4, 5])
    expect(ledet[0]).toEqual({
      nr: 1,
      skjedde: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      tilstand: 'liv.aktiv stige.trinn0',
    })
    expect((await store.ledetTil('s-1', 5, 99)).map(({ nr }) => nr)).toEqual([5, 6])
    expect(await store.ledetTil('s-1', 7, 99)).toEqual([])
  })
}
