import { describe, expect, test } from 'vitest'
import type { Barn } from '../../../db/store.ts'
import { ADA, BO, DAGER, fil, LEO, miljo } from './miljo.ts'

const KLASSEN = { enhetId: 'skole-1', gruppe: '5A' }
const ENHETEN = { enhetId: 'skole-1' }
const BORTE = 'udokumentert;ukjent'
const EVA: Barn = {
  ...ADA,
  id: 'barn-4',
  fornavn: 'Eva',
  fodselsnummer: '05031550187',
  gruppe: '6A',
}

async function skolen() {
  const m = await miljo()
  await m.store.barn.settInn([EVA])
  await m.store.folk.skriv({
    grupper: [
      { enhetId: 'skole-1', gruppe: '5A' },
      { enhetId: 'skole-1', gruppe: '6A' },
      { enhetId: 'skole-2', gruppe: '5A' },
    ],
  })
  const borte = (barn: Barn, hva: string, ...dager: string[]) =>
    m.importer(
      barn === LEO ? 'nils' : 'tone',
      fil(barn, ...dager).replaceAll('dokumentert;sykdom', hva),
    )
  const klasse = async (hvem: string) => (await m.som(hvem)).klasse
  return { ...m, borte, klasse }
}

const finnesIkke = { feil: { kode: 'FINNES_IKKE' } }

describe('which classes', () => {
  test('a teacher has their own, a leader the unit with its classes, a coordinator none', async () => {
    const { klasse } = await skolen()
    expect(await (await klasse('kari')).mine()).toMatchObject([
      { id: 'skole-1', hele: false, grupper: ['5A'] },
    ])
    expect(await (await klasse('tone')).mine()).toMatchObject([
      { id: 'skole-1', navn: 'Prøve skole', hele: true, grupper: ['5A', '6A'] },
    ])
    expect(await (await klasse('kim')).mine()).toEqual([])
  })

  test.each([
    ['another class', 'kari', { enhetId: 'skole-1', gruppe: '6A' }],
    ['the whole unit of a teacher', 'kari', ENHETEN],
    ['a class of another school', 'tone', { enhetId: 'skole-2', gruppe: '5A' }],
    ['a class that is not there', 'tone', { enhetId: 'skole-1', gruppe: '9Z' }],
    ['a unit that is not there', 'tone', { enhetId: 'skole-9' }],
    ['whoever sees cases only', 'kim', KLASSEN],
  ])('%s answers as if it did not exist', async (_, hvem, valg) => {
    const k = await (await skolen()).klasse(hvem)
    const spurt = [
      () => k.idag({ klasse: valg }),
      () => k.periode({ klasse: valg, tid: 'uke' }),
      () => k.blikk({ klasse: valg }),
      () => k.settUka({ klasse: valg, uke: '2026-11-16' }),
    ]
    for (const spor of spurt) await expect(spor()).rejects.toMatchObject(finnesIkke)
  })

  test('a child out of reach neither', async () => {
    const { klasse, store } = await skolen()
    for (const [hvem, barnId] of [
      ['kari', EVA.id],
      ['tone', LEO.id],
      ['kim', ADA.id],
      ['tone', 'nobody'],
    ] as const) {
      const k = await klasse(hvem)
      const om = { barnId, dag: '2026-11-20' }
      for (const spor of [() => k.barn({ barnId }), () => k.kontakt(om), () => k.angreKontakt(om)])
        await expect(spor()).rejects.toMatchObject(finnesIkke)
    }
    await store.folk.skriv({ barn: [{ ...ADA, sluttet: '2026-11-01' }] })
    await expect((await klasse('kari')).barn({ barnId: ADA.id })).rejects.toMatchObject(finnesIkke)
  })
})

describe('today', () => {
  test('without notice first, then with, then single hours; nobody from another day', async () => {
    const { borte, klasse } = await skolen()
    await borte(ADA, 'dokumentert;sykdom', '2026-11-20')
    await borte(BO, BORTE, '2026-11-20')
    await borte(EVA, 'dokumentert;sykdom;2', '2026-11-20')
    const k = await klasse('tone')
    const svar = await k.idag({ klasse: ENHETEN })
    expect(svar).toMatchObject({ dag: '2026-11-20', fri: null, antall: 3 })
    expect(svar.borte.map((en) => [en.barn.id, en.slag])).toEqual([
      [BO.id, 'utenBeskjed'],
      [ADA.id, 'medBeskjed'],
      [EVA.id, 'timer'],
    ])
    await borte(BO, BORTE, '2026-11-19')
    expect((await k.idag({ klasse: KLASSEN })).borte).toHaveLength(2)
  })

  test('hours of this morning that nobody has told of are among those to contact, by the unit’s own time', async () => {
    const { importer, klasse, store } = await skolen()
    const linjer = [
      [ADA, '2;;08:30;09:30'],
      [BO, '1;;;'],
      [EVA, '1;15;;'],
    ] as const
    const filen = linjer.map(([{ fodselsnummer }, hva]) => {
      return `${fodselsnummer};2026-11-20;${BORTE};${hva}`
    })
    await importer('tone', ['barn;dato;art;årsak;timer;for sent;fra;til', ...filen].join('\n'))
    const tone = await klasse('tone')
    const slagene = async () =>
      Object.fromEntries(
        (await tone.idag({ klasse: ENHETEN })).borte.map(({ barn, slag }) => [barn.id, slag]),
      )
    // By the routine school begins at 8.15: at half past eight the child has been there.
    expect(await slagene()).toEqual({
      [BO.id]: 'utenBeskjed',
      [ADA.id]: 'timer',
      [EVA.id]: 'timer',
    })
    const om = { barnId: ADA.id, dag: '2026-11-20' }
    await expect(tone.kontakt(om)).rejects.toMatchObject({ feil: { kode: 'UGYLDIG_DATA' } })
    const enhet = (await store.enheter.alle()).find(({ id }) => id === 'skole-1')
    if (!enhet) throw new Error('the school is not there')
    const skoletid = { fra: '08:30', til: '14:00' }
    await store.folk.skriv({ enheter: [{ ...enhet, skoletid }] })
    expect(await slagene()).toMatchObject({ [ADA.id]: 'utenBeskjed', [EVA.id]: 'timer' })
    const uka = async () =>
      (await tone.periode({ klasse: ENHETEN, tid: 'uke' })).rader.flatMap(
        ({ barn, utenKontakt }) => (utenKontakt.length > 0 ? [barn.id] : []),
      )
    expect((await uka()).toSorted()).toEqual([ADA.id, BO.id].toSorted())
    await tone.kontakt(om)
    expect(await uka()).toEqual([BO.id])
  })

  test('on a Saturday, or when the staff plans, it is said that nobody is expected', async () => {
    const { klasse, stillKlokka, store } = await skolen()
    await store.folk.skriv({
      planleggingsdager: [{ enhetId: 'skole-1', dager: ['2026-11-20'] }],
    })
    const idag = await (await klasse('kari')).idag({ klasse: KLASSEN })
    expect(idag).toMatchObject({ fri: 'planlegging' })
    stillKlokka('2026-11-21T09:00:00.000Z')
    expect(await (await klasse('kari')).idag({ klasse: KLASSEN })).toMatchObject({
      fri: 'helg',
      borte: [],
    })
  })

  test('a case is named to those who may see it', async () => {
    const { borte, klasse, aapneSak } = await skolen()
    const sakId = await aapneSak(ADA)
    await borte(ADA, BORTE, '2026-11-20')
    expect((await (await klasse('kari')).idag({ klasse: KLASSEN })).borte).toMatchObject([
      { sakId },
    ])
  })
})

describe('the home is contacted (R342, R606)', () => {
  const om = { barnId: BO.id, dag: '2026-11-20' }

  test('who and when; the next one is told, and does not do it again', async () => {
    const { borte, klasse, stillKlokka } = await skolen()
    await borte(BO, BORTE, '2026-11-20')
    const [kari, tone] = [await klasse('kari'), await klasse('tone')]
    const svar = { dag: '2026-11-20', navn: 'kari Syntetisk', notat: '' }
    const registrert = '2026-11-20T09:00:00.000Z'
    expect(await kari.kontakt(om)).toEqual({ ...svar, registrert, meg: true })
    stillKlokka('2026-11-20T09:30:00.000Z')
    expect(await tone.kontakt({ ...om, notat: 'Jeg også' })).toEqual({
      ...svar,
      registrert,
      meg: false,
    })
    expect((await tone.idag({ klasse: ENHETEN })).borte).toMatchObject([
      { kontakt: { navn: 'kari Syntetisk', meg: false } },
    ])
    expect(await tone.angreKontakt(om)).toEqual({ angret: false })
    expect(await kari.angreKontakt(om)).toEqual({ angret: true })
    expect((await kari.idag({ klasse: KLASSEN })).borte).toMatchObject([{ kontakt: null }])
  })

  test('nobody moves when a home is contacted: the next press would hit another child', async () => {
    const { borte, klasse } = await skolen()
    await borte(ADA, BORTE, '2026-11-20')
    await borte(BO, BORTE, '2026-11-20')
    const k = await klasse('kari')
    const rekka = async () => (await k.idag({ klasse: KLASSEN })).borte.map(({ barn }) => barn.id)
    const foer = await rekka()
    await k.kontakt({ ...om, barnId: foer[0] ?? '' })
    expect(await rekka()).toEqual(foer)
  })

  test.each([
    ['a day that has not come', '2026-11-23', 'utenfor'],
    ['a day on which the child was there', '2026-11-18', 'borte uten beskjed'],
    ['a day that the home told of', '2026-11-19', 'borte uten beskjed'],
  ])('%s is refused by its field, and nothing is written', async (_, dag, grunn) => {
    const { borte, klasse, store } = await skolen()
    await borte(BO, 'dokumentert;sykdom', '2026-11-19')
    await expect((await klasse('kari')).kontakt({ ...om, dag })).rejects.toMatchObject({
      feil: {
        kode: 'UGYLDIG_DATA',
        felt: [{ sti: 'dag', grunn: expect.stringMatching(new RegExp(grunn, 'i')) }],
      },
    })
    expect(await store.klasser.kontakterOm(BO.id, '2026-01-01')).toEqual([])
  })

  test('a note is at most 500 signs', async () => {
    const { klasse } = await skolen()
    await expect(
      (await klasse('kari')).kontakt({ ...om, notat: 'x'.repeat(501) }),
    ).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })
})

describe('the week and the half-year', () => {
  test('what asks comes first, then what is near, each with why; the rest are counted', async () => {
    const { borte, klasse } = await skolen()
    await borte(ADA, BORTE, ...DAGER.slice(7))
    await borte(BO, BORTE, ...DAGER.slice(6))
    const svar = await (await klasse('tone')).periode({ klasse: ENHETEN, tid: 'termin' })
    expect(svar).toMatchObject({ fra: '2026-08-01', til: '2026-11-20', utenFravaer: 1 })
    expect(svar.rader).toMatchObject([
      {
        barn: { id: BO.id },
        mengde: { udokumentert: 4 },
        // R609: passes three days.
        spor: { trinn: 0, talte: DAGER.slice(6), regel: { slag: 'vindu', over: 3 } },
        naermest: null,
        sakId: null,
      },
      {
        barn: { id: ADA.id },
        mengde: { udokumentert: 3 },
        spor: null,
        naermest: { trinn: 0, igjen: 1, talte: DAGER.slice(7), regel: { over: 3 } },
      },
    ])
  })

  test('the week holds this week; who is asked about is there all the same', async () => {
    const { borte, klasse } = await skolen()
    await borte(ADA, BORTE, ...DAGER.slice(0, 4))
    await borte(BO, 'dokumentert;sykdom;1', '2026-11-16')
    await borte(EVA, BORTE, '2026-11-13')
    const svar = await (await klasse('tone')).periode({ klasse: ENHETEN, tid: 'uke' })
    expect(svar).toMatchObject({ fra: '2026-11-16', utenFravaer: 1 })
    expect(svar.rader).toMatchObject([
      { barn: { id: ADA.id }, mengde: { udokumentert: 0 }, spor: { trinn: 0 } },
      { barn: { id: BO.id }, mengde: { timer: 1 }, spor: null, naermest: null },
    ])
  })

  test('an answered question asks no more, and what is near is counted from the answer', async () => {
    const { borte, klasse, som, stillKlokka } = await skolen()
    stillKlokka('2026-12-01T09:00:00.000Z')
    await borte(ADA, BORTE, '2026-11-17', '2026-11-19', '2026-11-24', '2026-11-26')
    const kari = await som('kari')
    const [forslag] = await kari.forslag()
    await kari.avklarForslag({ id: forslag?.id ?? '' })
    stillKlokka('2027-01-15T09:00:00.000Z')
    await borte(ADA, BORTE, '2027-01-14')
    const { rader } = await (await klasse('kari')).periode({ klasse: KLASSEN, tid: 'uke' })
    // Three days of the last thirty count. Two of them were answered for: three new ones are missing.
    expect(rader).toMatchObject([{ spor: null, naermest: { trinn: 0, igjen: 3 } }])
  })

  test('with a case it is told as the case tells it, and only above its trinn', async () => {
    const { borte, klasse, aapneSak } = await skolen()
    const sakId = await aapneSak(ADA)
    const rad = async () =>
      (await (await klasse('kari')).periode({ klasse: KLASSEN, tid: 'uke' })).rader[0]
    await borte(ADA, BORTE, ...DAGER.slice(5, 9))
    expect(await rad()).toMatchObject({ sakId, spor: null, naermest: { trinn: 1, igjen: 3 } })
    await borte(ADA, BORTE, ...DAGER.slice(2, 5))
    expect(await rad()).toMatchObject({ sakId, spor: { trinn: 1, regel: { over: 6 } } })
  })
})

test('a case that the child has left behind at another school is not told of', async () => {
  const { borte, klasse, aapneSak, store } = await skolen()
  await aapneSak(ADA)
  await borte(ADA, BORTE, ...DAGER.slice(0, 7))
  await store.folk.skriv({ barn: [{ ...ADA, enhetId: 'skole-2' }] })
  const nils = await klasse('nils')
  const { rader } = await nils.periode({
    klasse: { enhetId: 'skole-2', gruppe: '5A' },
    tid: 'termin',
  })
  expect(rader).toMatchObject([
    { barn: { id: ADA.id }, mengde: { udokumentert: 7 }, sakId: null, spor: null, naermest: null },
  ])
  expect(await nils.barn({ barnId: ADA.id })).toMatchObject({ sakId: null, spor: null })
})

describe('a child’s half-year', () => {
  test('day by day, with what was free, who called, and what is near', async () => {
    const { borte, klasse, store } = await skolen()
    await store.folk.skriv({
      planleggingsdager: [{ enhetId: 'skole-1', dager: ['2026-11-02'] }],
    })
    await borte(ADA, BORTE, '2026-05-04', '2026-11-18', '2026-11-20')
    const k = await klasse('kari')
    await k.kontakt({ barnId: ADA.id, dag: '2026-11-20', notat: 'Forsov seg.' })
    const svar = await k.barn({ barnId: ADA.id })
    expect(svar).toMatchObject({
      barn: { id: ADA.id, gruppe: '5A', enhet: 'Prøve skole' },
      fra: '2026-08-01',
      til: '2026-11-20',
      mengde: { udokumentert: 2 },
      kontakter: [{ dag: '2026-11-20', meg: true, notat: 'Forsov seg.' }],
      naermest: { trinn: 0, igjen: 2 },
    })
    expect(svar.dager.map(({ dato }) => dato)).toEqual(['2026-11-18', '2026-11-20'])
    expect(svar.fri['2026-11-02']).toBe('planlegging')
    expect(svar.fri['2026-11-03']).toBeUndefined()
    expect(Object.values(svar.fri)).toContain('skolefri')
  })
})

test('the same lesson of the week is asked about by its weekday and time', async () => {
  const { importer, klasse, stillKlokka } = await skolen()
  stillKlokka('2026-12-02T08:00:00.000Z')
  const tirsdager = ['2026-11-17', '2026-11-24', '2026-12-01']
  const filen = tirsdager.map((dag) => `${ADA.fodselsnummer};${dag};${BORTE};;08:15;09:00`)
  await importer('tone', ['barn;dato;art;årsak;timer;fra;til', ...filen].join('\n'))
  expect(await (await klasse('kari')).barn({ barnId: ADA.id })).toMatchObject({
    spor: {
      trinn: 0,
      talte: tirsdager,
      regel: { slag: 'time', ukedag: 2, fra: '08:15', skoledager: 30 },
    },
  })
})

describe('a child’s calendar in January', () => {
  test.each([
    [
      'shows the autumn that the routine still asks about',
      ['2026-11-12', '2026-12-10'],
      '2026-11-01',
    ],
    ['is the half-year where nothing was before it', ['2027-01-04'], '2027-01-01'],
    ['leaves out what nothing looks at any more', ['2025-12-03', '2026-12-10'], '2026-12-01'],
  ])('%s', async (_, borteDen, fra) => {
    const { borte, klasse, stillKlokka, store } = await skolen()
    stillKlokka('2027-01-04T08:00:00.000Z')
    await store.folk.skriv({
      planleggingsdager: [{ enhetId: 'skole-1', dager: ['2026-12-02'] }],
    })
    await borte(ADA, BORTE, ...borteDen)
    const k = await klasse('kari')
    const svar = await k.barn({ barnId: ADA.id })
    expect(svar.fra).toBe(fra)
    const vist = borteDen.filter((dato) => dato >= fra)
    expect(svar.dager.map(({ dato }) => dato)).toEqual(vist)
    expect(svar.mengde.udokumentert).toBe(vist.length)
    expect(svar.fri['2026-12-02']).toBe(fra < '2027' ? 'planlegging' : undefined)
  })
})

describe('the weekly look (R351–353)', () => {
  const uke = '2026-11-16'

  test('what is new since the last look, and who saw which week', async () => {
    const { borte, klasse, stillKlokka } = await skolen()
    stillKlokka('2026-11-18T12:00:00.000Z')
    await borte(ADA, BORTE, '2026-11-17')
    const kari = await klasse('kari')
    expect(await kari.blikk({ klasse: KLASSEN })).toMatchObject({
      uke,
      kanSette: true,
      sist: null,
      nytt: { fra: uke, rader: [{ barn: { id: ADA.id }, utenKontakt: ['2026-11-17'] }] },
    })
    await kari.kontakt({ barnId: ADA.id, dag: '2026-11-17' })
    expect((await kari.blikk({ klasse: KLASSEN })).nytt.rader).toMatchObject([{ utenKontakt: [] }])
    await kari.settUka({ klasse: KLASSEN, uke })
    await kari.settUka({ klasse: KLASSEN, uke })
    stillKlokka('2026-11-24T08:00:00.000Z')
    await borte(BO, BORTE, '2026-11-23')
    const svar = await kari.blikk({ klasse: KLASSEN })
    expect(svar).toMatchObject({
      uke: '2026-11-23',
      sist: { uke, navn: 'kari Syntetisk', meg: true, registrert: '2026-11-18T12:00:00.000Z' },
      nytt: { fra: '2026-11-18', rader: [{ barn: { id: BO.id } }] },
    })
    expect(svar.uker.slice(0, 2)).toMatchObject([
      { uke: '2026-11-23', sett: [] },
      { uke, sett: [{ navn: 'kari Syntetisk' }] },
    ])
  })

  test('new is what was recorded since, of whatever day; what was there to see is not', async () => {
    const { borte, klasse, stillKlokka, aapneSak } = await skolen()
    await aapneSak(EVA)
    stillKlokka('2026-11-18T08:00:00.000Z')
    await borte(ADA, BORTE, '2026-11-18')
    const tone = await klasse('tone')
    stillKlokka('2026-11-18T12:00:00.000Z')
    await tone.settUka({ klasse: ENHETEN, uke })
    const nytt = async () =>
      (await tone.blikk({ klasse: ENHETEN })).nytt.rader.map(({ barn, mengde }) => [
        barn.id,
        mengde.udokumentert,
      ])
    // Of the day of the look, and there before it.
    expect(await nytt()).toEqual([])
    stillKlokka('2026-11-20T08:00:00.000Z')
    // A late file: last week's, in a case and beside one, and what it says anew changes nothing.
    await borte(BO, BORTE, '2026-11-12', '2026-11-13')
    await borte(EVA, BORTE, '2026-11-10')
    await borte(ADA, BORTE, '2026-11-18')
    expect((await nytt()).sort()).toEqual([
      [BO.id, 2],
      [EVA.id, 1],
    ])
    // What is put right is news too.
    await borte(ADA, 'dokumentert;sykdom', '2026-11-18')
    const { rader } = (await tone.blikk({ klasse: ENHETEN })).nytt
    expect(rader.find(({ barn }) => barn.id === ADA.id)?.mengde).toMatchObject({
      dokumentert: 1,
      udokumentert: 0,
    })
  })

  test('in January the look before Christmas is the last one, and what came after it is new', async () => {
    const { borte, klasse, stillKlokka } = await skolen()
    stillKlokka('2026-12-16T12:00:00.000Z')
    const [kari, tone] = [await klasse('kari'), await klasse('tone')]
    await borte(ADA, BORTE, '2026-12-15')
    await kari.settUka({ klasse: KLASSEN, uke: '2026-12-14' })
    stillKlokka('2026-12-18T12:00:00.000Z')
    await borte(BO, BORTE, '2026-12-17')
    stillKlokka('2027-01-04T08:00:00.000Z')
    const sist = { uke: '2026-12-14', navn: 'kari Syntetisk' }
    const svar = await kari.blikk({ klasse: KLASSEN })
    expect(svar).toMatchObject({
      sist,
      uker: [{ uke: '2027-01-04', sett: [] }],
      nytt: { fra: '2026-12-16', rader: [{ barn: { id: BO.id }, utenKontakt: ['2026-12-17'] }] },
    })
    expect(svar.nytt.rader).toHaveLength(1)
    expect(await tone.blikk({ klasse: ENHETEN })).toMatchObject({
      sist: null,
      klasser: [
        { gruppe: '5A', sist },
        { gruppe: '6A', sist: null },
      ],
    })
  })

  test('of days from before it was kept when they were recorded, those since the day of the look are new', async () => {
    const { klasse, stillKlokka, store } = await skolen()
    const dag = (barnId: string, dato: string) => ({
      barnId,
      arena: 'skole' as const,
      dato,
      art: 'udokumentert' as const,
      aarsak: 'ukjent' as const,
      timer: null,
    })
    // As the column was before: the id of an import.
    await store.fravaer.lagre(
      [dag(ADA.id, '2026-11-17'), dag(BO.id, '2026-11-18')],
      'a3f0c6f2-55a0-4f0e-9d5e-0f4b7f1f3a11',
    )
    stillKlokka('2026-11-18T12:00:00.000Z')
    const kari = await klasse('kari')
    await kari.settUka({ klasse: KLASSEN, uke })
    stillKlokka('2026-11-20T08:00:00.000Z')
    const { nytt } = await kari.blikk({ klasse: KLASSEN })
    expect(nytt.rader).toMatchObject([{ barn: { id: BO.id } }])
  })

  test('weeks without school are none', async () => {
    const { klasse } = await skolen()
    const { uker } = await (await klasse('kari')).blikk({ klasse: KLASSEN })
    const mandager = uker.map((en) => en.uke)
    expect(mandager).toContain('2026-09-28')
    // The autumn holiday is week 41.
    expect(mandager).not.toContain('2026-10-05')
    expect(mandager).not.toContain('2026-08-03')
  })

  test('a class is ticked off by who has it, the unit by who leads it, who sees of its classes too', async () => {
    const { klasse } = await skolen()
    const [kari, tone] = [await klasse('kari'), await klasse('tone')]
    await expect(tone.settUka({ klasse: KLASSEN, uke })).rejects.toMatchObject({
      feil: { kode: 'INGEN_TILGANG' },
    })
    await kari.settUka({ klasse: KLASSEN, uke })
    expect(await tone.blikk({ klasse: KLASSEN })).toMatchObject({
      kanSette: false,
      sist: { navn: 'kari Syntetisk', meg: false },
    })
    await tone.settUka({ klasse: ENHETEN, uke })
    expect(await tone.blikk({ klasse: ENHETEN })).toMatchObject({
      kanSette: true,
      sist: { navn: 'tone Syntetisk', meg: true },
      klasser: [
        { gruppe: '5A', sist: { uke, navn: 'kari Syntetisk' } },
        { gruppe: '6A', sist: null },
      ],
    })
  })

  test('a kindergarten’s routine asks for none (R327–328), and there is none', async () => {
    const { klasse, store } = await skolen()
    await store.enheter.settInn([
      { id: 'bhg-1', navn: 'Prøve barnehage', arena: 'barnehage', kommune: 'Prøve' },
    ])
    const styrer = { rolle: 'styrer' as const, enhetId: 'bhg-1', gruppe: null }
    await store.personer.settInn([{ id: 'siri', navn: 'Siri', spraak: 'nb', roller: [styrer] }])
    const siri = await klasse('siri')
    const valg = { enhetId: 'bhg-1' }
    expect(await siri.mine()).toMatchObject([{ id: 'bhg-1', ukentlig: false }])
    expect(await (await klasse('kari')).mine()).toMatchObject([{ ukentlig: true }])
    await expect(siri.blikk({ klasse: valg })).rejects.toMatchObject(finnesIkke)
    await expect(siri.settUka({ klasse: valg, uke })).rejects.toMatchObject(finnesIkke)
    expect(await siri.periode({ klasse: valg, tid: 'uke' })).toMatchObject({ rader: [] })
  })

  test.each([
    ['last week', '2026-11-09'],
    ['next week', '2026-11-23'],
    ['no Monday', '2026-11-18'],
  ])('%s is refused by its field', async (_, en) => {
    const kari = await (await skolen()).klasse('kari')
    await expect(kari.settUka({ klasse: KLASSEN, uke: en })).rejects.toMatchObject({
      feil: { kode: 'UGYLDIG_DATA', felt: [{ sti: 'uke' }] },
    })
  })
})
