import { describe, expect, test } from 'vitest'
import { ADA, DAGER, fil, LEO, miljo } from './miljo.ts'

const NEI = 'Avtalt fri, hjemmet er hørt.'

async function medForslag(antall: number) {
  const m = await miljo()
  const regnskap = await m.importer('tone', fil(ADA, ...DAGER.slice(0, antall)))
  const aapne = async () => (await m.som('tone')).forslag()
  const avvis = async () => {
    const alle = await m.store.forslag.forBarn(ADA.id)
    const { id = '' } = alle.find(({ svar }) => !svar) ?? alle[0] ?? {}
    return (await m.som('tone')).avvisForslag({ id, begrunnelse: NEI })
  }
  return { ...m, regnskap, aapne, avvis }
}

describe('a child without a case', () => {
  test('who passes no threshold is not proposed', async () => {
    const { regnskap, aapne } = await medForslag(3)
    expect(regnskap).toMatchObject({ nye: 3, forslag: [] })
    expect(await aapne()).toEqual([])
  })

  test('is proposed by the highest threshold passed, with the rule and each day', async () => {
    const m = await miljo()
    const utelatt = fil(ADA, '2026-11-19').replace('sykdom', 'avklart')
    await m.importer('tone', utelatt)
    await m.importer('tone', fil(ADA, '2026-09-01', ...DAGER.slice(0, 7)))
    expect(await (await m.som('kari')).forslag()).toEqual([
      {
        id: expect.any(String),
        apnet: '2026-11-20',
        svarfrist: '2026-11-23',
        forfalt: false,
        kanAvklares: false,
        barn: {
          id: ADA.id,
          fornavn: 'Prøve',
          etternavn: 'Syntetisk',
          gruppe: '5A',
          enhet: 'Prøve skole',
        },
        sporsmaal: {
          id: 'over6',
          trinn: 1,
          tekst: expect.any(String),
          regel: {
            slag: 'vindu',
            lengde: { enhet: 'skoledager', antall: 30 },
            over: 6,
            arena: 'skole',
          },
          // 2026.1 makes no period of illness that is reported day by day.
          sykdom: null,
          fra: '2026-10-12',
          til: '2026-11-20',
          nye: DAGER.slice(0, 7),
          talte: DAGER.slice(0, 7),
          utelatt: [
            { dato: '2026-09-01', grunn: 'utenforVinduet' },
            { dato: '2026-11-19', grunn: 'avklart' },
          ],
        },
        rutine: { id: 'orland-skole', versjon: '2026.1', tittel: expect.any(String) },
      },
    ])
  })

  test('is to be answered as soon as the same threshold in a case, and says when it is late', async () => {
    const { som, stillKlokka, avvis } = await medForslag(4)
    const venter = async () => (await som('kari')).ventendeForslag()
    expect(await venter()).toEqual({ antall: 1, forste: '2026-11-23', forfalt: false, utdrag: 0 })
    stillKlokka('2026-11-24T09:00:00.000Z')
    expect(await venter()).toEqual({ antall: 1, forste: '2026-11-23', forfalt: true, utdrag: 0 })
    expect(await (await som('nils')).ventendeForslag()).toMatchObject({ antall: 0 })
    await avvis()
    expect(await venter()).toEqual({ antall: 0, forste: null, forfalt: false, utdrag: 0 })
  })

  test('is not proposed anew while one is open, which shows the higher threshold', async () => {
    const { importer, aapne } = await medForslag(4)
    expect(await importer('tone', fil(ADA, ...DAGER))).toMatchObject({ nye: 6, forslag: [] })
    expect(await aapne()).toMatchObject([{ sporsmaal: { id: 'over9', talte: DAGER } }])
  })

  test('whose days are corrected is shown as corrected', async () => {
    const { importer, aapne } = await medForslag(4)
    await importer('tone', fil(ADA, '2026-11-09').replace('sykdom', 'avklart'))
    expect(await aapne()).toMatchObject([
      {
        sporsmaal: {
          id: 'over3',
          talte: DAGER.slice(1, 4),
          utelatt: [{ dato: '2026-11-09', grunn: 'avklart' }],
        },
      },
    ])
  })

  test('keeps the window of the day it was proposed when time goes by', async () => {
    const { aapne, stillKlokka } = await medForslag(4)
    stillKlokka('2027-03-01T09:00:00.000Z')
    expect(await aapne()).toMatchObject([
      { sporsmaal: { til: '2026-11-20', talte: DAGER.slice(0, 4) } },
    ])
  })
})

describe('an answered proposal', () => {
  test('is kept with who and why, and is open no more; the same no again is no other answer', async () => {
    const { aapne, avvis, store, som } = await medForslag(4)
    await avvis()
    expect(await aapne()).toEqual([])
    expect((await store.forslag.forBarn(ADA.id))[0]?.svar).toEqual({
      status: 'avvist',
      avgjortAv: 'tone',
      avgjort: '2026-11-20T09:00:00.000Z',
      begrunnelse: NEI,
      svart: { trinn: 0, talte: DAGER.slice(0, 4), andre: [] },
    })
    const [forslag] = await store.forslag.forBarn(ADA.id)
    const { id = '', svar } = forslag ?? {}
    expect(await (await som('tone')).avvisForslag({ id, begrunnelse: NEI })).toEqual({ id })
    for (const [hvem, begrunnelse] of [
      ['kari', NEI],
      ['tone', 'Likevel ikke'],
    ] as const) {
      const annet = (await som(hvem)).avvisForslag({ id, begrunnelse })
      await expect(annet).rejects.toMatchObject({ feil: { kode: 'FINNES_IKKE' } })
    }
    expect((await store.forslag.finn(id))?.svar).toEqual(svar)
  })

  test('holds as far as it went, and where the routine remembers days for those days alone', async () => {
    const { importer, avvis, stillKlokka } = await medForslag(4)
    await avvis()
    expect(await importer('tone', fil(ADA, ...DAGER.slice(0, 5)))).toMatchObject({ forslag: [] })
    expect(await importer('tone', fil(ADA, ...DAGER.slice(0, 7)))).toMatchObject({
      forslag: [{ barn: { fornavn: ADA.fornavn } }],
    })
    await avvis()

    stillKlokka('2027-03-12T09:00:00.000Z')
    // Not in a row: continuous illness is not counted.
    const nye = ['2027-03-01', '2027-03-04', '2027-03-08', '2027-03-11']
    expect(await importer('tone', fil(ADA, ...nye.slice(0, 3)))).toMatchObject({ forslag: [] })
    expect(await importer('tone', fil(ADA, ...nye))).toMatchObject({
      forslag: [{ barn: { fornavn: ADA.fornavn } }],
    })
  })

  test('at a higher threshold holds for the lower ones too', async () => {
    const { importer, avvis } = await medForslag(7)
    await avvis()
    const faerre = fil(ADA, '2026-11-09', '2026-11-10').replaceAll('sykdom', 'avklart')
    expect(await importer('tone', faerre)).toMatchObject({ endrede: 2, forslag: [] })
  })
})

describe('reach', () => {
  test('a proposal is seen and answered only by those who may open the case', async () => {
    const m = await miljo()
    await m.importer('nils', fil(LEO, ...DAGER))
    const [forslag] = await (await m.som('nils')).forslag()
    for (const hvem of ['kari', 'tone', 'kim']) {
      const kaller = await m.som(hvem)
      expect(await kaller.forslag()).toEqual([])
      await expect(
        kaller.avvisForslag({ id: forslag?.id ?? '', begrunnelse: NEI }),
      ).rejects.toMatchObject({ feil: { kode: 'FINNES_IKKE' } })
    }
    expect(await (await m.som('nils')).forslag()).toHaveLength(1)
  })

  test('no is said with a reason', async () => {
    const { som } = await miljo()
    const tone = await som('tone')
    await expect(tone.avvisForslag({ id: 'f', begrunnelse: ' ' })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    })
  })
})
