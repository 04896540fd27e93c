import { beforeEach, expect, test } from 'vitest'
import type { Store } from '../../../db/store.ts'
import type { LagStore } from './prove.ts'
import { batch, fyll } from './prove.ts'

const KL = (klokka: string) => `2026-03-01T${klokka}:00.000Z`

/** Letters: none lost, none made twice, and each person's in their order. */
export function postKontrakt(lagStore: LagStore): void {
  let store: Store
  beforeEach(async () => {
    store = await lagStore()
    await fyll(store, 1)
    const felles = { roller: [], spraak: 'nb' as const }
    await store.personer.settInn([
      { id: 'p-1', navn: 'En Prøve', epost: 'en@stafett.example', ...felles },
      { id: 'p-2', navn: 'To Prøve', ...felles },
    ])
  })

  const brev = (id: string, mottaker = 'p-1') => ({
    id,
    type: 'ny',
    mottaker,
    opprettet: KL('08:00'),
  })
  /** Puts letters in the post, each from a message of its own, as `id` or `id person`. */
  const legg = async (...alle: string[]) => {
    const nye = alle.map((tekst) => tekst.split(' ')).map(([id = '', hvem]) => brev(id, hvem))
    const utboks = nye.map(({ id, mottaker }) => ({
      id: `u-${id}`,
      type: 'ny',
      mottaker,
      data: {},
    }))
    const sist = (await store.finnSak('s-1'))?.nr ?? 0
    await store.commit(batch(1, sist, { utboks }))
    const ut = nye.map((nytt) => ({ melding: `u-${nytt.id}`, brev: nytt }))
    await store.post.legg(ut, KL('08:00'))
  }
  const medForesatte = async (...ider: string[]) =>
    store.foresatte.settInn(
      ider.map((id) => ({
        id,
        barnId: 'b-1',
        versjon: '0',
        endret: KL('08:00'),
        endretAv: null,
        data: {
          navn: id,
          relasjon: 'forelder',
          egneOrd: null,
          foreldreansvar: null,
          spraak: null,
          tolk: null,
          til: null,
          kontakt: { slag: 'skjermet' },
        },
      })),
    )
  const ta = async (naa: string, til = naa) => (await store.post.ta(KL(naa), KL(til)))?.id

  test('a person has an address for mail, or none', async () => {
    expect(await store.personer.finn('p-1')).toMatchObject({ epost: 'en@stafett.example' })
    expect(await store.personer.finn('p-2')).not.toHaveProperty('epost')
  })

  test('a message becomes one letter, however many ask', async () => {
    await legg('a')
    expect(await store.utboks.usendte(10)).toEqual([])
    const igjen = { melding: 'u-a', brev: brev('a-igjen') }
    await store.post.legg([igjen, { melding: 'u-ukjent', brev: brev('x') }], KL('08:00'))
    expect(await store.post.siste(10)).toEqual([
      { ...brev('a'), foresatt: null, mote: null, forsok: 0, feil: null, ferdig: null },
    ])
  })

  test('whoever has taken a letter has it alone until their claim runs out', async () => {
    await legg('a')
    expect(await ta('08:00', '08:05')).toBe('a')
    expect(await ta('08:04', '08:09')).toBeUndefined()
    expect(await ta('08:05', '08:10')).toBe('a')
    await store.post.ferdig('a', KL('08:06'), null)
    expect(await ta('09:00')).toBeUndefined()
  })

  test('it is not taken before it came, nor before it is to be tried again', async () => {
    await legg('a')
    expect(await ta('07:59')).toBeUndefined()
    await ta('08:00', '08:05')
    await store.post.provIgjen('a', { neste: KL('08:30'), forsok: 1, feil: 'EENVELOPE 450' })
    expect(await ta('08:29')).toBeUndefined()
    expect(await store.post.ta(KL('08:30'), KL('08:35'))).toEqual({
      ...brev('a'),
      foresatt: null,
      mote: null,
      forsok: 1,
      feil: 'EENVELOPE 450',
      ferdig: null,
    })
  })

  test('a letter that waits holds back the same person’s later ones, and nobody else’s', async () => {
    await legg('a', 'b', 'c p-2')
    expect(await ta('08:00', '08:05')).toBe('a')
    await store.post.provIgjen('a', { neste: KL('09:00'), forsok: 1, feil: 'x' })
    expect(await ta('08:01', '08:06')).toBe('c')
    expect(await ta('08:01')).toBeUndefined()
    await store.post.ferdig('a', KL('08:02'), 'EENVELOPE 550')
    expect(await ta('08:02')).toBe('b')
  })

  test('a letter to a guardian says what it is about, and holds back no other guardian’s', async () => {
    await medForesatte('f-1', 'f-2')
    const mote = { slag: 'avstemning', lenke: 'l', enhet: 'Prøve' } as const
    const til = (id: string, foresatt: string) => {
      const { mottaker: _, ...felles } = brev(id)
      return { ...felles, mottaker: null, foresatt, mote }
    }
    await legg('a')
    const meldinger = ['u-x', 'u-y', 'u-z'].map((id) => ({
      id,
      type: 'n',
      mottaker: 'f',
      data: {},
    }))
    await store.commit(batch(1, (await store.finnSak('s-1'))?.nr ?? 0, { utboks: meldinger }))
    await store.post.legg(
      [til('x', 'f-1'), til('y', 'f-1'), til('z', 'f-2')].map((nytt) => ({
        melding: `u-${nytt.id}`,
        brev: nytt,
      })),
      KL('08:00'),
    )
    expect(await ta('08:00', '08:05')).toBe('a')
    expect(await store.post.ta(KL('08:00'), KL('08:05'))).toMatchObject(til('x', 'f-1'))
    expect(await ta('08:00', '08:05')).toBe('z')
    expect(await ta('08:01')).toBeUndefined()
  })

  test('what has just failed comes after what has not been tried', async () => {
    await legg('a', 'b p-2')
    expect(await ta('08:00', '08:05')).toBe('a')
    await store.post.provIgjen('a', { neste: KL('08:01'), forsok: 0, feil: 'ECONNECTION' })
    expect(await ta('08:10', '08:15')).toBe('b')
    expect(await ta('08:10', '08:15')).toBe('a')
  })

  test('it is told how many wait, and how many were given up lately', async () => {
    await legg('a', 'b', 'c', 'd')
    await store.post.ferdig('a', KL('08:10'), null)
    await store.post.ferdig('b', KL('08:10'), 'ADRESSE')
    await store.post.ferdig('c', KL('08:20'), 'ADRESSE')
    expect(await store.post.stand(KL('08:00'))).toEqual({ venter: 1, gittOpp: 2 })
    expect(await store.post.stand(KL('08:20'))).toEqual({ venter: 1, gittOpp: 1 })
  })

  test('the newest letters come first', async () => {
    await legg('a', 'b', 'c')
    expect((await store.post.siste(2)).map(({ id }) => id)).toEqual(['c', 'b'])
  })

  const iKalender = (id: string, sekvens: number, dato = '2026-04-01') => ({
    ...brev(id),
    mote: {
      slag: 'tid' as const,
      uid: 'uid-1',
      sekvens,
      dato,
      fra: '10:00',
      til: '11:00',
      sted: null,
      enhet: 'Prøve',
    },
  })
  const leggMoter = async (...nye: ReturnType<typeof iKalender>[]) => {
    const utboks = nye.map(({ id, mottaker }) => ({ id: `u-${id}`, type: 'n', mottaker, data: {} }))
    await store.commit(batch(1, (await store.finnSak('s-1'))?.nr ?? 0, { utboks }))
    const ut = nye.map((nytt) => ({ melding: `u-${nytt.id}`, brev: nytt }))
    await store.post.legg(ut, KL('08:00'))
  }
  const iPosten = async () => (await store.post.siste(10)).map(({ id }) => id).reverse()

  test('what a letter that waits tells of a meeting is told once; what was sent is told again', async () => {
    await leggMoter(iKalender('a', 0), iKalender('a-igjen', 0), iKalender('b', 1))
    await leggMoter({ ...iKalender('c', 0), mottaker: 'p-2' })
    expect(await iPosten()).toEqual(['a', 'b', 'c'])
    expect(await store.utboks.usendte(10)).toEqual([])
    await store.post.ferdig('a', KL('08:10'), null)
    await leggMoter(iKalender('d', 0))
    expect(await iPosten()).toEqual(['a', 'b', 'c', 'd'])
  })

  test('who was called in is who has a letter of that number: one that was sent or waits, and none that was given up', async () => {
    await leggMoter(iKalender('a', 0))
    const kalt = (sekvens: number) => store.post.kaltInn(['uid-1', 'uid-2'], sekvens)
    expect([...(await kalt(0))]).toEqual(['uid-1'])
    expect([...(await kalt(1))]).toEqual([])
    await store.post.provIgjen('a', { neste: KL('08:30'), forsok: 1, feil: 'EENVELOPE 450' })
    expect([...(await kalt(0))]).toEqual(['uid-1'])
    await store.post.ferdig('a', KL('08:30'), 'EENVELOPE 550')
    expect([...(await kalt(0))]).toEqual([])
    await leggMoter(iKalender('b', 0))
    await store.post.ferdig('b', KL('08:30'), null)
    expect([...(await kalt(0))]).toEqual(['uid-1'])
    expect(await store.post.kaltInn([], 0)).toEqual(new Set())
  })

  test('a letter about a meeting stands until the meeting is long over', async () => {
    await leggMoter(iKalender('a', 0, '2026-04-01'))
    await store.post.ferdig('a', KL('08:10'), null)
    expect(await store.post.rydd('2026-04-01T08:00:00.000Z', 10)).toBe(1)
    await leggMoter(iKalender('b', 0, '2026-04-02'))
    await store.post.ferdig('b', KL('08:10'), null)
    expect(await store.post.rydd('2026-04-01T08:00:00.000Z', 10)).toBe(0)
    expect(await iPosten()).toEqual(['b'])
  })

  test('what was done long ago is deleted, a piece at a time; what waits never is', async () => {
    await legg('a', 'b', 'c', 'd')
    for (const id of ['a', 'b']) await store.post.ferdig(id, KL('08:10'), null)
    await store.post.ferdig('c', KL('08:20'), null)
    expect(await store.post.rydd(KL('08:20'), 1)).toBe(1)
    expect(await store.post.rydd(KL('08:20'), 10)).toBe(1)
    expect((await store.post.siste(10)).map(({ id }) => id)).toEqual(['d', 'c'])
  })
}
