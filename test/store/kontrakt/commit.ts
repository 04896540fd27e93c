import { beforeEach, describe, expect, test } from 'vitest'
import type { Store } from '../../../db/store.ts'
import type { LagStore } from './prove.ts'
import { batch, frist, fyll, hendelse, sakRad } from './prove.ts'

/** One command, one commit: versions, repeats, groups. */
export function commitKontrakt(lagStore: LagStore): void {
  let store: Store
  beforeEach(async () => {
    store = await lagStore()
    await fyll(store, 30)
  })
  const lagret = { outcome: 'lagret' }

  describe('commit', () => {
    test('writes events, snapshot, row, deadlines, messages and absence together', async () => {
      const dag = {
        barnId: 'b-1',
        arena: 'skole',
        dato: '2026-02-27',
        art: 'dokumentert',
        timer: null,
      } as const
      const forste = batch(1, 0, {
        hendelser: [hendelse('sak.opprettet', { b: 1, a: [2] }), hendelse('undring.konkretisert')],
        utboks: [{ id: 'u-1', type: 'ny', mottaker: 'p-2', data: { sakId: 's-1' } }],
        fravaer: [{ ...dag, aarsak: 'sykdom' }],
      })
      expect(await store.commit(forste)).toEqual({ outcome: 'lagret', svar: forste.svar })

      const { snapshot, sak } = forste
      expect(await store.finnSak('s-1')).toEqual({ versjon: 2, snapshot, sak })
      expect(await store.hendelser('s-1')).toEqual([
        { nr: 1, ...forste.hendelser[0] },
        { nr: 2, ...forste.hendelser[1] },
      ])
      expect(await store.hendelser('s-1', 2)).toHaveLength(1)
      expect(await store.forfalteFrister('2026-03-10', 10)).toEqual([{ sakId: 's-1', ...frist }])
      expect(await store.utboks.usendte(10)).toEqual([
        { ...forste.utboks[0], sakId: 's-1', opprettet: '2026-03-01T08:00:00.000Z' },
      ])
      expect(await store.fravaer.forBarn({ barnId: 'b-1', arena: 'skole' })).toEqual(forste.fravaer)
      const { fingerprint, svar } = forste
      expect(await store.finnKommando(forste.kommandoId)).toEqual({ fingerprint, svar })
    })

    test('a later commit replaces row, snapshot and deadlines and adds events', async () => {
      await store.commit(batch(1, 0, { frister: [frist, { ...frist, type: 'plan' }] }))
      const flyttet = { ...frist, forfaller: '2026-04-01' }
      const neste = batch(1, 1, {
        sak: sakRad(1, { trinn: 1, nesteDato: '2026-04-01', stafettholder: 'p-2' }),
        frister: [flyttet, { ...frist, type: 'evaluering' }],
      })
      expect(await store.commit(neste)).toMatchObject(lagret)
      expect(await store.finnSak('s-1')).toMatchObject({ versjon: 2, sak: neste.sak })
      expect(await store.forfalteFrister('2026-12-31', 10)).toEqual([
        { sakId: 's-1', ...frist, type: 'evaluering' },
        { sakId: 's-1', ...flyttet },
      ])
    })

    test('a command sent twice has one effect and the same answer', async () => {
      const forste = batch(1, 0)
      const svar = await Promise.all([store.commit(forste), store.commit(forste)])
      expect(svar.map(({ outcome }) => outcome)).toEqual(['lagret', 'gjentatt'])
      expect(await store.commit(forste)).toEqual({ outcome: 'gjentatt', svar: forste.svar })
      expect(await store.hendelser('s-1')).toHaveLength(1)
    })

    test('a command id used for something else is refused', async () => {
      const forste = batch(1, 0)
      await store.commit(forste)
      const annen = batch(2, 0, { kommandoId: forste.kommandoId })
      expect(await store.commit(annen)).toEqual({ outcome: 'kommandoBruktOm' })
      expect(await store.finnSak('s-2')).toBeUndefined()
    })

    test('a stale version and one ahead are conflicts and write nothing', async () => {
      await store.commit(batch(1, 0))
      await store.commit(batch(1, 1))
      const konflikt = { outcome: 'konflikt', versjon: 2 }
      expect(await store.commit(batch(1, 1))).toEqual(konflikt)
      expect(await store.commit(batch(1, 3))).toEqual(konflikt)
      expect(await store.commit(batch(2, 1))).toEqual({ outcome: 'konflikt', versjon: 0 })
      expect(await store.hendelser('s-1')).toHaveLength(2)
    })

    test('twenty at once on one version: one wins, nineteen are conflicts', async () => {
      await store.commit(batch(1, 0))
      const svar = await Promise.all(Array.from({ length: 20 }, () => store.commit(batch(1, 1))))
      expect(svar.filter(({ outcome }) => outcome === 'lagret')).toHaveLength(1)
      expect(svar.filter(({ outcome }) => outcome === 'konflikt')).toHaveLength(19)
      expect(await store.hendelser('s-1')).toHaveLength(2)
    })

    test('a second active case of the child in the arena is refused, until the first is closed', async () => {
      await store.commit(batch(1, 0))
      const andre = () => batch(2, 0, { sak: sakRad(2, { barnId: 'b-1' }) })
      const avslag = { outcome: 'harAktivSak', sakId: 's-1' }
      expect(await store.commit(andre())).toEqual(avslag)
      expect((await store.finnAktivSak('b-1', 'skole'))?.sak.id).toBe('s-1')

      const lukket = sakRad(1, { liv: 'lukket', nesteDato: null, lukket: '2026-03-05' })
      await store.commit(batch(1, 1, { sak: lukket, frister: [] }))
      expect(await store.finnAktivSak('b-1', 'skole')).toBeUndefined()
      expect(await store.commit(andre())).toMatchObject(lagret)
      expect(await store.commit(batch(1, 2))).toEqual({ outcome: 'harAktivSak', sakId: 's-2' })
    })

    test('a bad one in a group is refused alone', async () => {
      const gode = Array.from({ length: 10 }, (_, i) => batch(i + 1, 0))
      const ukjentBarn = batch(20, 0, { sak: sakRad(20, { barnId: 'b-finnes-ikke' }) })
      const utenHendelse = batch(21, 0, { hendelser: [] })
      const outcomes = await Promise.allSettled(
        [...gode.slice(0, 5), ukjentBarn, utenHendelse, ...gode.slice(5)].map(store.commit),
      )
      expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(2)
      expect(outcomes[5]?.status).toBe('rejected')
      expect(outcomes[6]?.status).toBe('rejected')
      for (const { sak } of gode) expect(await store.finnSak(sak.id)).toMatchObject({ versjon: 1 })
      expect(await store.finnSak('s-20')).toBeUndefined()
      expect(await store.finnKommando(ukjentBarn.kommandoId)).toBeUndefined()
      expect(store.health()).toEqual({ ok: true })
    })

    test('event data is kept as canonical text, whatever order it came in', async () => {
      await store.commit(batch(1, 0, { hendelser: [hendelse('x', { b: { d: 1, c: 'æ' }, a: 0 })] }))
      const [forste] = await store.hendelser('s-1')
      expect(JSON.stringify(forste?.data)).toBe('{"a":0,"b":{"c":"æ","d":1}}')
    })
  })
}
