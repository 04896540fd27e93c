import { beforeEach, describe, expect, test } from 'vitest'
import type { FravaerRad, Store } from '../../../db/store.ts'
import type { LagStore } from './prove.ts'
import { barn, batch, ENHET, fyll } from './prove.ts'

/** The absence of whole classes, and what is done about it beside any case. */
export function klasseKontrakt(lagStore: LagStore): void {
  let store: Store
  beforeEach(async () => {
    store = await lagStore()
    await fyll(store, 3)
    await store.barn.settInn([
      barn(4, { gruppe: '8A' }),
      barn(5, { enhetId: 'e-aas' }),
      barn(6, { sluttet: '2026-02-01' }),
    ])
    const person = (id: string) => ({ id, navn: id, spraak: 'nb' as const, roller: [] })
    await store.personer.settInn([person('p-1'), person('p-2')])
  })

  const dag = (barnId: string, dato: string, endring: Partial<FravaerRad> = {}): FravaerRad => ({
    arena: 'skole',
    barnId,
    dato,
    art: 'udokumentert',
    aarsak: 'ukjent',
    timer: null,
    ...endring,
  })
  const KLASSEN = { enhetId: ENHET, gruppe: '7B' }
  const ENHETEN = { enhetId: ENHET, gruppe: null }

  describe('the absence of a class', () => {
    const les = (klasse: typeof KLASSEN | typeof ENHETEN, fra = '2026-01-01') =>
      store.klasser.fravaer({ ...klasse, arena: 'skole' }, fra)

    test('is every child that is there, by name, with its days in order', async () => {
      const { barnId: _b, arena: _a, ...sent } = dag('b-2', '2026-03-03', { timer: 1, forsent: 9 })
      await store.fravaer.lagre(
        [
          dag('b-2', '2026-03-03', sent),
          dag('b-2', '2026-03-02', { timer: 2, fag: ['norsk'] }),
          dag('b-2', '2025-12-31'),
          dag('b-2', '2026-03-04', { arena: 'barnehage' }),
          dag('b-4', '2026-03-02'),
          dag('b-5', '2026-03-02'),
        ],
        '2026-03-04T08:00:00.000Z',
      )
      const lest = await les(KLASSEN)
      expect(lest.map(({ barn, dager }) => [barn.id, dager.map(({ dato }) => dato)])).toEqual([
        ['b-1', []],
        ['b-2', ['2026-03-02', '2026-03-03']],
        ['b-3', []],
      ])
      expect(lest[1]?.dager[1]).toEqual(sent)
      expect(lest[1]?.dager[0]).toMatchObject({ fag: ['norsk'] })
      expect((await les(ENHETEN)).map((en) => en.barn.id)).toEqual(['b-1', 'b-2', 'b-3', 'b-4'])
    })

    test('says when what stands of a day was recorded: the same again is no news', async () => {
      const [forst, saa] = ['2026-03-03T08:00:00.000Z', '2026-03-04T08:00:00.000Z'] as const
      const registrert = async () => [...((await les(KLASSEN))[1]?.registrert ?? [])]
      await store.fravaer.lagre([dag('b-2', '2026-03-02'), dag('b-2', '2026-03-03')], forst)
      const rettet = dag('b-2', '2026-03-03', { art: 'dokumentert', aarsak: 'sykdom' })
      await store.fravaer.lagre([dag('b-2', '2026-03-02'), rettet], saa)
      expect(await registrert()).toEqual([
        ['2026-03-02', forst],
        ['2026-03-03', saa],
      ])
    })

    test('tells of an active case, and of what was answered', async () => {
      await store.commit(batch(1, 0))
      await store.forslag.opprett({
        id: 'f-2',
        barnId: 'b-2',
        arena: 'skole',
        terskelId: 'over3',
        rutineId: 'prove-skole',
        rutineVersjon: '1',
        apnet: '2026-03-02',
      })
      const staar = async () =>
        (await les(KLASSEN)).map((en) => [en.sak?.sak.id ?? null, en.besvart])
      expect(await staar()).toEqual([
        ['s-1', false],
        [null, false],
        [null, false],
      ])
      await store.forslag.besvar('f-2', {
        status: 'avklart',
        avgjortAv: 'p-1',
        avgjort: '2026-03-02T09:00:00Z',
        begrunnelse: '',
        svart: null,
      })
      expect((await staar())[1]).toEqual([null, true])
    })
  })

  describe('a contact with the home', () => {
    const kontakt = (endring = {}) => ({
      barnId: 'b-1',
      dag: '2026-03-02',
      personId: 'p-1',
      registrert: '2026-03-02T08:00:00Z',
      notat: '',
      ...endring,
    })

    test('of two the first stands, and is answered to the other', async () => {
      const [forste, andre] = await Promise.all([
        store.klasser.kontakt(kontakt()),
        store.klasser.kontakt(kontakt({ personId: 'p-2', notat: 'Meg også' })),
      ])
      expect([forste, andre]).toEqual([kontakt(), kontakt()])
      expect(await store.klasser.kontakterOm('b-1', '2026-03-01')).toEqual([kontakt()])
    })

    test('may get a note later, which the same again does not take away', async () => {
      await store.klasser.kontakt(kontakt())
      const senere = { registrert: '2026-03-02T09:00:00Z' }
      const medNotat = kontakt({ notat: 'Forsov seg' })
      expect(await store.klasser.kontakt({ ...medNotat, ...senere })).toEqual(medNotat)
      const { notat: _, ...uten } = kontakt(senere)
      expect(await store.klasser.kontakt(uten)).toEqual(medNotat)
    })

    test('may have its note taken away, and nothing else of it', async () => {
      await store.klasser.kontakt(kontakt({ notat: 'Om et annet barn' }))
      expect(await store.klasser.kontakt(kontakt({ notat: '' }))).toEqual(kontakt())
      expect(await store.klasser.kontakt(kontakt({ personId: 'p-2', notat: 'Nei' }))).toEqual(
        kontakt(),
      )
    })

    test('is taken back by whoever made it, and by nobody else', async () => {
      await store.klasser.kontakt(kontakt())
      const om = { barnId: 'b-1', dag: '2026-03-02' }
      expect(await store.klasser.angreKontakt({ ...om, personId: 'p-2' })).toBe(false)
      expect(await store.klasser.angreKontakt({ ...om, personId: 'p-1' })).toBe(true)
      expect(await store.klasser.angreKontakt({ ...om, personId: 'p-1' })).toBe(false)
      expect(await store.klasser.kontakterOm('b-1', '2026-03-01')).toEqual([])
    })

    test('is read by class, from a day on', async () => {
      for (const barnId of ['b-1', 'b-4', 'b-5']) await store.klasser.kontakt(kontakt({ barnId }))
      await store.klasser.kontakt(kontakt({ dag: '2026-03-01' }))
      const av = async (klasse: typeof KLASSEN | typeof ENHETEN) =>
        (await store.klasser.kontakter(klasse, '2026-03-02')).map(({ barnId }) => barnId)
      expect(await av(KLASSEN)).toEqual(['b-1'])
      expect((await av(ENHETEN)).sort()).toEqual(['b-1', 'b-4'])
    })
  })

  test('a week is ticked off once by each person, by class and for the whole unit apart', async () => {
    const sett = (gruppe: string | null, uke: string, personId: string, tid: string) =>
      store.klasser.settUka({ enhetId: ENHET, gruppe, uke, personId, registrert: tid })
    await sett('7B', '2026-03-02', 'p-1', '2026-03-04T08:00:00Z')
    await sett('7B', '2026-03-02', 'p-1', '2026-03-06T08:00:00Z')
    await sett('7B', '2026-03-02', 'p-2', '2026-03-05T08:00:00Z')
    await sett(null, '2026-03-09', 'p-2', '2026-03-09T08:00:00Z')
    await sett('7B', '2026-02-23', 'p-1', '2026-02-25T08:00:00Z')
    await sett('7A', '2026-02-16', 'p-1', '2026-02-18T08:00:00Z')
    await sett('7A', '2026-02-23', 'p-1', '2026-02-25T08:00:00Z')
    await sett('7A', '2026-02-23', 'p-2', '2026-02-26T08:00:00Z')
    const lest = await store.klasser.ukeblikk(ENHET, '2026-03-02')
    expect(lest.map(({ gruppe, uke, registrert }) => [gruppe, uke, registrert])).toEqual([
      [null, '2026-03-09', '2026-03-09T08:00:00Z'],
      ['7B', '2026-03-02', '2026-03-05T08:00:00Z'],
      ['7B', '2026-03-02', '2026-03-04T08:00:00Z'],
      // Nobody has looked since: the last one before.
      ['7A', '2026-02-23', '2026-02-26T08:00:00Z'],
    ])
    expect(await store.klasser.ukeblikk('e-aas', '2026-01-01')).toEqual([])
  })
}
