import { beforeEach, describe, expect, test } from 'vitest'
import type { Barn, FravaerRad, Store } from '../../../db/store.ts'
import type { LagStore } from './prove.ts'
import { barn, batch, ENHET, fyll, ny, sakRad } from './prove.ts'

/** Absence of children without a case, and the proposals that it gives. */
export function fravaerKontrakt(lagStore: LagStore): void {
  let store: Store
  beforeEach(async () => {
    store = await lagStore()
    await fyll(store, 3)
  })

  describe('absence', () => {
    const dag = (dato: string, endring: Partial<FravaerRad> = {}): FravaerRad => ({
      arena: 'skole',
      barnId: 'b-1',
      dato,
      art: 'udokumentert',
      aarsak: 'ukjent',
      timer: null,
      ...endring,
    })

    const kl = (time: number) => `2026-03-04T0${time}:00:00.000Z`
    const barnet = (barnId: string) => ({ barnId, arena: 'skole' as const })

    test('the same rows again change nothing; a changed one counts as changed', async () => {
      const rader = [dag('2026-03-02'), dag('2026-03-03', { timer: 2.5 })]
      const svar = (nye: number, endrede: number) => ({ nye, endrede, harSak: [] })
      expect(await store.fravaer.lagre(rader, kl(1))).toEqual(svar(2, 0))
      expect(await store.fravaer.lagre(rader, kl(2))).toEqual(svar(0, 0))
      const rettet = dag('2026-03-02', { art: 'dokumentert', aarsak: 'sykdom' })
      expect(await store.fravaer.lagre([rettet], kl(3))).toEqual(svar(0, 1))
      expect(await store.fravaer.forBarn(barnet('b-1'))).toEqual([rettet, rader[1]])
    })

    test('single hours keep their subjects and how late it was, and say so when they are others', async () => {
      const time = dag('2026-03-02', { timer: 1, fag: ['matematikk', 'norsk'], forsent: 15 })
      const svar = (nye: number, endrede: number) => ({ nye, endrede, harSak: [] })
      expect(await store.fravaer.lagre([time], kl(1))).toEqual(svar(1, 0))
      expect(await store.fravaer.lagre([time], kl(2))).toEqual(svar(0, 0))
      expect(await store.fravaer.forBarn(barnet('b-1'))).toEqual([time])
      const annet = { ...time, fag: ['matematikk'] }
      expect(await store.fravaer.lagre([annet], kl(3))).toEqual(svar(0, 1))
      const senere = { ...annet, forsent: 20 }
      expect(await store.fravaer.lagre([senere], kl(4))).toEqual(svar(0, 1))
      expect(await store.fravaer.forBarn(barnet('b-1'))).toEqual([senere])
    })

    test('of a child with an active case is answered, not written', async () => {
      await store.commit(batch(1, 0))
      const annet = dag('2026-03-02', { barnId: 'b-2' })
      const svar = await store.fravaer.lagre([dag('2026-03-02'), annet], kl(1))
      expect(svar).toEqual({ nye: 1, endrede: 0, harSak: ['b-1'] })
      expect(await store.fravaer.forBarn(barnet('b-1'))).toEqual([])
      expect(await store.fravaer.forBarn(barnet('b-2'))).toEqual([annet])
      const iBarnehagen = dag('2026-03-02', { arena: 'barnehage' })
      expect(await store.fravaer.lagre([iBarnehagen], kl(2))).toMatchObject({ nye: 1, harSak: [] })
    })

    test('stored since it was read refuses the case that was to be opened on it', async () => {
      await store.fravaer.lagre([dag('2026-03-02')], kl(1))
      const fravaerLest = await store.fravaer.forBarn(barnet('b-1'))
      await store.fravaer.lagre([dag('2026-03-02', { timer: 3 })], kl(2))
      const aapning = batch(1, 0, { fravaerLest })
      expect(await store.commit(aapning)).toEqual({ outcome: 'fravaerEndret' })
      expect(await store.finnSak('s-1')).toBeUndefined()
      const lestIgjen = await store.fravaer.forBarn(barnet('b-1'))
      const svar = await store.commit({ ...aapning, fravaerLest: lestIgjen })
      expect(svar).toMatchObject({ outcome: 'lagret' })
    })

    test('is written as a whole or not at all', async () => {
      const ukjent = dag('2026-03-02', { barnId: 'ukjent' })
      await expect(store.fravaer.lagre([dag('2026-03-02'), ukjent], kl(1))).rejects.toThrow()
      expect(await store.fravaer.forBarn(barnet('b-1'))).toEqual([])
    })
  })

  describe('proposals', () => {
    const nytt = (id: string, barnId: string, apnet = '2026-03-02') => ({
      id,
      barnId,
      arena: 'skole' as const,
      terskelId: 'over3',
      rutineId: 'prove-skole',
      rutineVersjon: '1',
      apnet,
    })
    const avvist = {
      status: 'avvist' as const,
      avgjortAv: 'p-1',
      avgjort: '2026-03-03T08:00:00.000Z',
      begrunnelse: 'Avtalt fri',
      svart: { trinn: 1 as const, talte: ['2026-03-02'], andre: ['2026-02-27'] },
    }

    test('a child has at most one open in an arena', async () => {
      expect(await store.forslag.opprett(nytt('f-1', 'b-1'))).toBe(true)
      expect(await store.forslag.opprett(nytt('f-2', 'b-1'))).toBe(false)
      expect(await store.forslag.finn('f-2')).toBeUndefined()
      await store.forslag.besvar('f-1', avvist)
      expect(await store.forslag.opprett(nytt('f-2', 'b-1', '2026-03-04'))).toBe(true)
      const alle = await store.forslag.forBarn('b-1')
      expect(alle.map(({ id }) => id)).toEqual(['f-2', 'f-1'])
    })

    test('is not made for a child with an active case in the arena', async () => {
      await store.commit(batch(1, 0))
      expect(await store.forslag.opprett(nytt('f-1', 'b-1'))).toBe(false)
      expect(await store.forslag.opprett({ ...nytt('f-1', 'b-1'), arena: 'barnehage' })).toBe(true)
    })

    test('is answered by the case that says so, in the same commit, and by no other', async () => {
      const svarerForslag = {
        barnId: 'b-1',
        arena: 'skole',
        avgjortAv: 'p-1',
        avgjort: '2026-03-05T08:00:00.000Z',
      } as const
      const { avgjortAv, avgjort } = svarerForslag
      const svar = { status: 'opprettet', avgjortAv, avgjort, begrunnelse: '', svart: null }
      await store.forslag.opprett(nytt('f-1', 'b-1'))
      await store.forslag.opprett({ ...nytt('f-2', 'b-1'), arena: 'barnehage' })
      await store.forslag.opprett(nytt('f-3', 'b-2'))
      const lukket = sakRad(1, { liv: 'lukket' })
      await store.commit(batch(1, 0, { sak: ny(lukket) }))
      expect((await store.forslag.finn('f-1'))?.svar).toBeNull()
      await store.commit(batch(2, 0, { svarerForslag }))
      const uendret = { foer: sakRad(2), etter: sakRad(2) }
      const sen = batch(2, 0, { sak: uendret, frist: [], svarerForslag })
      expect((await store.forslag.finn('f-1'))?.svar).toEqual(svar)
      for (const id of ['f-2', 'f-3']) expect((await store.forslag.finn(id))?.svar).toBeNull()

      await store.forslag.opprett(nytt('f-4', 'b-1', '2026-03-04'))
      expect(await store.commit(sen)).toMatchObject({ outcome: 'opptatt' })
      expect((await store.forslag.finn('f-4'))?.svar).toBeNull()
      const igjen = { foer: lukket, etter: sakRad(1) }
      await store.commit(batch(1, 1, { sak: igjen, svarerForslag }))
      expect((await store.forslag.finn('f-4'))?.svar).toEqual(svar)
      expect((await store.forslag.finn('f-1'))?.svar).toEqual(svar)
    })

    test('is decided once', async () => {
      await store.forslag.opprett(nytt('f-1', 'b-1'))
      expect(await store.forslag.finn('f-1')).toEqual({ ...nytt('f-1', 'b-1'), svar: null })
      expect(await store.forslag.besvar('f-1', avvist)).toBe(true)
      expect(await store.forslag.besvar('f-1', { ...avvist, status: 'opprettet' })).toBe(false)
      expect((await store.forslag.finn('f-1'))?.svar).toEqual(avvist)
    })

    test('the open ones within reach come oldest first, with the child', async () => {
      await store.barn.settInn([barn(9, { enhetId: 'e-aas' })])
      await store.forslag.opprett(nytt('f-1', 'b-1', '2026-03-05'))
      await store.forslag.opprett(nytt('f-2', 'b-2', '2026-03-04'))
      await store.forslag.opprett(nytt('f-9', 'b-9'))
      await store.forslag.besvar('f-9', avvist)
      const alle = await store.forslag.aapne({ alle: true })
      expect(alle.map(({ forslag }) => forslag.id)).toEqual(['f-2', 'f-1'])
      expect(alle[0]?.barn).toEqual(barn(2))
      expect(await store.forslag.aapne({ enheter: ['e-aas'], grupper: [] })).toEqual([])
      expect(await store.forslag.aapne({ enheter: [ENHET], grupper: [] })).toHaveLength(2)
      const [forste] = alle
      const tellOpp = async () =>
        (await store.forslag.tellAapne([ENHET])).reduce((sum, { antall }) => sum + antall, 0)
      expect(await tellOpp()).toBe(2)
      // Nobody is asked about a child that has left.
      const sluttet = { ...forste?.barn, sluttet: '2026-03-01' } as Barn
      await store.folk.skriv({ barn: [sluttet] })
      expect(await store.forslag.aapne({ alle: true })).toEqual(alle.slice(1))
      expect(await tellOpp()).toBe(1)
    })
  })
}
