import { describe, expect, test } from 'vitest'
import type { Barn } from '../../../db/store.ts'
import { ADA, DAGER, fil, miljo } from './miljo.ts'

const MIA: Barn = {
  ...ADA,
  id: 'barn-9',
  fornavn: 'Mia',
  fodselsnummer: '05892250172',
  enhetId: 'barnehage-1',
  gruppe: 'Maur',
}

/** A kindergarten with a leader of its department and one child there, away on these days without notice. */
async function barnehage(...dager: string[]) {
  const m = await miljo()
  await m.store.enheter.settInn([
    { id: 'barnehage-1', navn: 'Prøve barnehage', arena: 'barnehage', kommune: 'Prøve' },
  ])
  await m.store.personer.settInn([
    {
      id: 'siri',
      navn: 'Siri Syntetisk',
      spraak: 'nb',
      roller: [{ rolle: 'styrer', enhetId: 'barnehage-1', gruppe: null }],
    },
    {
      id: 'per',
      navn: 'Per Syntetisk',
      spraak: 'nb',
      roller: [{ rolle: 'pedagogiskLeder', enhetId: 'barnehage-1', gruppe: 'Maur' }],
    },
  ])
  await m.store.barn.settInn([MIA])
  const importer = (...flere: string[]) =>
    m.importer('siri', fil(MIA, ...flere).replaceAll('dokumentert;sykdom', 'udokumentert;ukjent'))
  await importer(...dager)
  const [forslag] = await (await m.som('per')).forslag()
  return { ...m, importer, forslag, id: forslag?.id ?? '' }
}

describe('three days away without notice (R323–325)', () => {
  test.each([
    ['in a row', ['2026-11-16', '2026-11-17', '2026-11-18']],
    ['spread over a week', ['2026-11-16', '2026-11-18', '2026-11-20']],
  ])('%s are asked about, and a call home is answer enough', async (_, dager) => {
    const { forslag, som, id, store } = await barnehage(...dager)
    expect(forslag).toMatchObject({ kanAvklares: true, sporsmaal: { talte: dager } })
    expect(await (await som('per')).avklarForslag({ id, notat: 'På reise hos mormor.' })).toEqual({
      id,
    })
    expect(await (await som('per')).forslag()).toEqual([])
    expect((await store.forslag.finn(id))?.svar).toMatchObject({
      status: 'avklart',
      avgjortAv: 'per',
      avgjort: '2026-11-20T09:00:00.000Z',
      begrunnelse: 'På reise hos mormor.',
    })
  })

  test('two days are not', async () => {
    expect((await barnehage('2026-11-16', '2026-11-18')).forslag).toBeUndefined()
  })

  test('the note may be left out, and the same answer again is no other one', async () => {
    const { som, id, store } = await barnehage('2026-11-16', '2026-11-17', '2026-11-18')
    const per = await som('per')
    await per.avklarForslag({ id })
    await per.avklarForslag({ id })
    expect((await store.forslag.finn(id))?.svar).toMatchObject({ begrunnelse: '' })
    for (const annet of [
      per.avklarForslag({ id, notat: 'Likevel' }),
      per.avvisForslag({ id, begrunnelse: 'Nei' }),
      (await som('siri')).avklarForslag({ id }),
    ]) {
      await expect(annet).rejects.toMatchObject({ feil: { kode: 'FINNES_IKKE' } })
    }
  })

  test('cleared up for those days; three new ones ask again', async () => {
    const { som, id, importer, stillKlokka } = await barnehage(
      '2026-11-16',
      '2026-11-17',
      '2026-11-18',
    )
    await (await som('per')).avklarForslag({ id })
    expect(await importer('2026-11-19')).toMatchObject({ forslag: [] })
    stillKlokka('2027-01-15T09:00:00.000Z')
    expect(await importer('2027-01-12', '2027-01-13')).toMatchObject({ forslag: [] })
    expect(await importer('2027-01-14')).toMatchObject({ forslag: [{ barn: { fornavn: 'Mia' } }] })
  })

  test('elsewhere it does not exist', async () => {
    const { som, id, store } = await barnehage('2026-11-16', '2026-11-17', '2026-11-18')
    for (const hvem of ['kari', 'tone', 'kim']) {
      await expect((await som(hvem)).avklarForslag({ id })).rejects.toMatchObject({
        feil: { kode: 'FINNES_IKKE' },
      })
    }
    expect((await store.forslag.finn(id))?.svar).toBeNull()
  })
})

describe('in a school', () => {
  test('more than three days may be cleared up by a call (R609–612)', async () => {
    const { importer, som } = await miljo()
    await importer('tone', fil(ADA, ...DAGER.slice(0, 4)))
    const kari = await som('kari')
    const [forslag] = await kari.forslag()
    expect(forslag).toMatchObject({ kanAvklares: true, sporsmaal: { trinn: 0 } })
    await kari.avklarForslag({ id: forslag?.id ?? '' })
    expect(await kari.forslag()).toEqual([])
    expect(await importer('tone', fil(ADA, ...DAGER.slice(0, 4)))).toMatchObject({ forslag: [] })
  })

  test('more than six ask for a meeting (R635): a call is not answer enough, and nothing is written', async () => {
    const { importer, som, store } = await miljo()
    await importer('tone', fil(ADA, ...DAGER.slice(0, 7)))
    const kari = await som('kari')
    const [forslag] = await kari.forslag()
    const id = forslag?.id ?? ''
    expect(forslag).toMatchObject({ kanAvklares: false, sporsmaal: { trinn: 1 } })
    await expect(kari.avklarForslag({ id, notat: 'Ringte.' })).rejects.toMatchObject({
      feil: {
        kode: 'UGYLDIG_DATA',
        felt: [{ sti: 'id', grunn: expect.stringContaining('mer enn en samtale') }],
      },
    })
    expect((await store.forslag.finn(id))?.svar).toBeNull()
  })

  test('a note that is too long is told of by its field', async () => {
    const { som } = await miljo()
    const sendt = (await som('kari')).avklarForslag({ id: 'f', notat: 'x'.repeat(2001) })
    await expect(sendt).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })
})
