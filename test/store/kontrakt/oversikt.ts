import { beforeEach, describe, expect, test } from 'vitest'
import type { SakRad, Store } from '../../../db/store.ts'
import type { LagStore } from './prove.ts'
import { barn, batch, ENHET, fyll, ny, sakRad } from './prove.ts'

/** Counts over whole units, and reminders. */
export function oversiktKontrakt(lagStore: LagStore): void {
  let store: Store
  beforeEach(async () => {
    store = await lagStore()
    await fyll(store, 8)
    await store.barn.settInn([barn(11, { enhetId: 'e-aas' })])
  })
  const aapne = (nr: number, endring: Partial<SakRad>) =>
    store.commit(batch(nr, 0, { sak: ny(sakRad(nr, endring)) }))

  describe('overdue by holder', () => {
    const PER = '2026-03-10'
    const sporring = { enheter: [ENHET], per: PER, unntatt: 'p-9', antall: 50 }
    beforeEach(async () => {
      await aapne(1, { stafettholder: 'p-1', nesteDato: '2026-03-09' })
      await aapne(2, { stafettholder: 'p-2', nesteDato: '2026-03-05' })
      await aapne(3, { stafettholder: 'p-1', nesteDato: '2026-03-01' })
      await aapne(4, { stafettholder: 'p-2', nesteDato: PER })
      await aapne(5, { stafettholder: 'p-9', nesteDato: '2026-03-01' })
      await aapne(6, { stafettholder: 'p-3', tilbudtTil: 'p-9', nesteDato: '2026-03-01' })
      await aapne(7, { liv: 'lukket', nesteDato: null })
      await aapne(11, { enhetId: 'e-aas', stafettholder: 'p-4', nesteDato: '2026-03-02' })
    })

    test('gives all of one holder, then of the next, the longest overdue first', async () => {
      const { rader, ...svar } = await store.oversikt.forfalte(sporring)
      expect(rader.map(({ sak }) => sak.id)).toEqual(['s-3', 's-1', 's-2'])
      expect(rader[0]).toMatchObject({
        sak: sakRad(3, { stafettholder: 'p-1', nesteDato: '2026-03-01' }),
        barn: { etternavn: 'Testesen3', gruppe: '7B' },
        enhetNavn: 'Prøvefjord skole',
      })
      expect(svar).toEqual({ antall: 3, holdere: 2 })
    })

    test('gives no more than asked for, and counts all', async () => {
      const { rader, ...svar } = await store.oversikt.forfalte({ ...sporring, antall: 1 })
      expect(rader.map(({ sak }) => sak.id)).toEqual(['s-3'])
      expect(svar).toEqual({ antall: 3, holdere: 2 })
    })

    test('of no unit is nothing', async () => {
      const svar = await store.oversikt.forfalte({ ...sporring, enheter: [] })
      expect(svar).toEqual({ rader: [], antall: 0, holdere: 0 })
    })
  })

  test('open cases are counted by holder and trinn, at the units asked for', async () => {
    await aapne(1, { trinn: 1 })
    await aapne(2, { trinn: 1, liv: 'paaVent' })
    await aapne(3, { trinn: 2 })
    await aapne(4, { liv: 'lukket', trinn: 1, nesteDato: null })
    await aapne(11, { enhetId: 'e-aas', trinn: 1 })
    const tall = await store.oversikt.holdere([ENHET])
    expect(tall.toSorted((a, b) => a.trinn - b.trinn)).toEqual([
      { person: 'p-1', trinn: 1, antall: 2 },
      { person: 'p-1', trinn: 2, antall: 1 },
    ])
    expect(await store.oversikt.holdere([])).toEqual([])
  })

  test('open cases are counted by unit and trinn, with what is overdue and offered', async () => {
    await aapne(1, { nesteDato: '2026-03-01' })
    await aapne(2, { nesteDato: '2026-03-10', tilbudtTil: 'p-9' })
    await aapne(3, { nesteDato: null, liv: 'lukket' })
    await aapne(11, { enhetId: 'e-aas', trinn: 2, nesteDato: '2026-03-09' })
    const tall = await store.oversikt.enheter([ENHET, 'e-aas'], '2026-03-10')
    expect(tall.toSorted((a, b) => a.trinn - b.trinn)).toEqual([
      { enhetId: ENHET, trinn: 0, antall: 2, forfalt: 1, tilbudt: 1 },
      { enhetId: 'e-aas', trinn: 2, antall: 1, forfalt: 1, tilbudt: 0 },
    ])
  })

  test('open proposals are counted by unit and day', async () => {
    const felles = { arena: 'skole' as const, terskelId: 't', rutineId: 'r', rutineVersjon: '1' }
    const apnet = '2026-03-02'
    for (const nr of [1, 2, 3, 11]) {
      await store.forslag.opprett({ id: `f-${nr}`, barnId: `b-${nr}`, ...felles, apnet })
    }
    const svar = {
      avgjortAv: 'p-1',
      avgjort: '2026-03-03T08:00:00.000Z',
      begrunnelse: 'x',
      svart: null,
    }
    await store.forslag.besvar('f-3', { status: 'avvist', ...svar })
    expect(await store.forslag.tellAapne([ENHET])).toEqual([
      { enhetId: ENHET, rutineId: 'r', rutineVersjon: '1', apnet, antall: 2 },
    ])
    expect(await store.forslag.tellAapne([])).toEqual([])
  })

  describe('a reminder', () => {
    const minn = (sakId: string, dato: string, fra = 'p-8', mottaker = 'p-1') =>
      store.utboks.minn({ sakId, mottaker, fra, dato }, `${dato}T08:00:00.000Z`)

    test('is a message that waits to be sent, one a day for each case', async () => {
      await aapne(1, {})
      await aapne(2, {})
      await minn('s-1', '2026-03-11')
      await minn('s-1', '2026-03-11', 'p-7')
      await minn('s-1', '2026-03-12')
      await minn('s-2', '2026-03-11')
      expect(await store.utboks.usendte(10)).toMatchObject([
        { sakId: 's-1', type: 'paaminnelse', mottaker: 'p-1', data: { fra: 'p-8' } },
        { sakId: 's-2', type: 'paaminnelse' },
        { sakId: 's-1', opprettet: '2026-03-12T08:00:00.000Z' },
      ])
    })

    test('is told of each case: the last one, sent or not', async () => {
      await aapne(1, {})
      await aapne(2, {})
      await minn('s-1', '2026-03-11')
      await minn('s-1', '2026-03-12', 'p-7')
      const ut = (await store.utboks.usendte(10)).map(({ id }) => ({ melding: id, brev: null }))
      await store.post.legg(ut, '2026-03-12T09:00:00.000Z')
      expect(await store.utboks.sistMinnet(['s-1', 's-2', 's-3'])).toEqual(
        new Map([['s-1', { sakId: 's-1', mottaker: 'p-1', fra: 'p-7', dato: '2026-03-12' }]]),
      )
    })
  })
}
