import { beforeEach, describe, expect, test } from 'vitest'
import type { OppgaveRad, Store, Synlighet } from '../../../db/store.ts'
import type { LagStore } from './prove.ts'
import { batch, fyll, ny, oppgave, sakRad } from './prove.ts'

/** What waits for somebody: found by whom it waits for, on a day, within sight. */
export function oppgaveKontrakt(lagStore: LagStore): void {
  let store: Store
  beforeEach(async () => {
    store = await lagStore()
    await fyll(store, 5)
  })
  const aapne = (nr: number, ...rader: Partial<OppgaveRad>[]) =>
    store.commit(batch(nr, 0, { oppgave: rader.map((en) => ny({ ...oppgave, ...en })) }))
  const sporring = (synlighet: Synlighet = { alle: true }, ...mottakere: string[]) => ({
    mottakere: mottakere.length > 0 ? mottakere : ['p-1'],
    synlighet,
    idag: '2026-03-10',
    antall: 50,
  })
  const finn = async (...arg: Parameters<typeof sporring>) =>
    (await store.oppgaver.liste(sporring(...arg))).map(
      ({ sak, oppgave: en }) => `${sak.id} ${en.slag} ${en.frist}`,
    )

  describe('tasks', () => {
    test('of one person come soonest first, with whose case it is', async () => {
      await aapne(1, { frist: '2026-03-12' }, { slag: 'steg', frist: '2026-03-09' })
      await aapne(2, { frist: '2026-03-10' }, { mottaker: 'p-2' })
      expect(await finn()).toEqual([
        's-1 steg 2026-03-09',
        's-2 evaluering 2026-03-10',
        's-1 evaluering 2026-03-12',
      ])
      const [forste] = await store.oppgaver.liste(sporring())
      expect(forste).toEqual({
        oppgave: { ...oppgave, slag: 'steg', frist: '2026-03-09' },
        sak: {
          id: 's-1',
          barnId: sakRad(1).barnId,
          arena: sakRad(1).arena,
          tilstand: sakRad(1).tilstand,
          stafettholder: sakRad(1).stafettholder,
        },
        barn: expect.objectContaining({ etternavn: 'Testesen1' }),
        enhetNavn: 'Prøvefjord skole',
      })
      expect(await store.oppgaver.tell(sporring())).toEqual({ alle: 3, forfalt: 1, idag: 1 })
    })

    test('are there from their first day to their last', async () => {
      await aapne(1, { fra: '2026-03-11' }, { slag: 'a', fra: '2026-03-10', til: '2026-03-10' })
      await aapne(2, { til: '2026-03-09' })
      expect(await finn()).toEqual(['s-1 a 2026-03-10'])
      expect(await store.oppgaver.tell(sporring())).toEqual({ alle: 1, forfalt: 0, idag: 1 })
    })

    test('wait for a person, or for whoever has a role', async () => {
      await aapne(1, {}, { mottaker: 'rektor e-1' })
      await aapne(2, { mottaker: 'rektor e-2' })
      expect(await finn({ alle: true }, 'p-9', 'rektor e-1')).toEqual(['s-1 evaluering 2026-03-10'])
    })

    test('in cases out of sight are not there', async () => {
      await aapne(1, {})
      expect(await finn({ egne: 'p-9', enheter: [], grupper: [] })).toEqual([])
      const { stafettholder } = sakRad(1)
      expect(await finn({ egne: stafettholder, enheter: [], grupper: [] })).toHaveLength(1)
    })

    test('are changed and taken away by their own key', async () => {
      await aapne(1, {}, { om: 'o-1' }, { slag: 'steg' })
      const foer = { ...oppgave, om: 'o-1' }
      await store.commit(
        batch(1, 1, {
          oppgave: [
            { foer, etter: { ...foer, frist: '2026-04-01' } },
            { foer: oppgave, etter: undefined },
          ],
        }),
      )
      expect(await finn()).toEqual(['s-1 steg 2026-03-10', 's-1 evaluering 2026-04-01'])
    })
  })
}
