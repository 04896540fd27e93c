import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { rebuild } from '../../../server/maintenance/rebuild.ts'
import { barnNr } from '../sak/folk.ts'
import { startVerden } from '../sak/verden.ts'
import { UTEN_EGNE } from './folk.ts'

const Tall = z.union([z.number(), z.enum(['faa', 'skjult'])])
const Forfalte = z.object({
  antall: z.number(),
  holdere: z.number(),
  rader: z.array(
    z.object({
      id: z.string(),
      stafettholder: z.object({ id: z.string() }),
      venterPaa: z.string(),
      minnet: z.string().nullable(),
      kanMinnes: z.boolean(),
    }),
  ),
})
const Enheter = z.object({
  grense: z.number().nullable(),
  aapne: Tall,
  forfalt: Tall,
  enheter: z.array(
    z.object({
      id: z.string(),
      aapne: Tall,
      forfalt: Tall,
      venter: z.object({ tilbud: z.number(), forslag: z.number() }).nullable(),
    }),
  ),
  trinn: z.array(z.object({ nr: z.number(), antall: Tall })),
})
const Holdere = z.object({
  holdere: z.array(z.object({ id: z.string(), antall: z.number(), meg: z.boolean() })),
  alene: z.object({ navn: z.string(), trinn: z.number() }).nullable(),
})
const Liste = z.object({
  rader: z.array(
    z.object({
      id: z.string(),
      minnet: z.object({ navn: z.string(), dato: z.string() }).nullable(),
      overlevering: z.string().nullable(),
    }),
  ),
})

/** A case at school begins on a Friday; its first date is Friday a week later. */
const SENERE = '2026-11-30T09:00:00.000Z'
const DAGEN_ETTER = '2026-12-01T09:00:00.000Z'

async function medSaker({ skole = 2, barnehage = 1 } = {}) {
  const verden = await startVerden()
  await verden.store.personer.settInn(UTEN_EGNE)
  const saker: string[] = []
  for (let i = 0; i < skole; i++) saker.push((await verden.nySak()).sakId)
  const andre: string[] = []
  for (let i = 0; i < barnehage; i++) andre.push((await verden.nySak('barnehage')).sakId)
  const sporr = async (hvem: string, hva: string, input?: object) => {
    const svar = await verden.som(hvem).sporr(hva, input)
    expect(svar.status, svar.tekst).toBe(200)
    return svar.data
  }
  return {
    ...verden,
    saker,
    andre,
    forfalte: async (hvem: string, input: object = {}) =>
      Forfalte.parse(await sporr(hvem, 'idag.forfalte', input)),
    enheter: async (hvem: string) => Enheter.parse(await sporr(hvem, 'idag.enheter')),
    holdere: async (hvem: string) => Holdere.parse(await sporr(hvem, 'idag.holdere')),
    mine: async (hvem: string) => Liste.parse(await sporr(hvem, 'sak.list', { mine: true })).rader,
    minn: (hvem: string, sakId: string | undefined) =>
      verden.som(hvem).kall('idag.minn', { sakId }),
    paaminnelser: () =>
      verden.rader(
        "select sakId, mottaker, json_extract(data, '$.fra') as fra from utboks where type = 'paaminnelse' order by id",
      ),
  }
}

const tilbud = {
  type: 'stafett.tilbudt',
  data: { til: { person: 'tone', rolle: 'tiltaksleder' }, overlevering: 'Mor vil ringes.' },
}

describe('what is overdue with others', () => {
  test.each([
    ['rita', 2, true],
    ['tone', 2, true],
    ['tage', 2, false],
    ['stine', 1, true],
    ['tiril', 1, true],
    ['kari', 0, false],
    ['eva', 0, false],
    ['kim', 0, false],
    ['knut', 0, false],
    ['helga', 0, false],
    ['ruth', 0, false],
  ])('%s is shown %d cases', async (hvem, antall, minner) => {
    const { forfalte, stillKlokka } = await medSaker()
    expect((await forfalte(hvem)).rader).toEqual([])
    stillKlokka(SENERE)
    const svar = await forfalte(hvem)
    expect(svar).toMatchObject({ antall, holdere: antall > 0 ? 1 : 0 })
    expect(svar.rader.map(({ kanMinnes }) => kanMinnes)).toEqual(Array(antall).fill(minner))
  })

  test('one’s own, and what one is offered, is not among the others’', async () => {
    const { forfalte, stillKlokka, som, saker } = await medSaker()
    const [forste = ''] = saker
    await som('kari').send({ sakId: forste, hendelse: tilbud, forventetVersjon: 1 })
    stillKlokka(SENERE)
    expect((await forfalte('tone')).rader.map(({ id }) => id)).toEqual([saker[1]])
    expect((await forfalte('rita')).antall).toBe(2)
  })

  test('leaves a trace of each case shown', async () => {
    const { forfalte, stillKlokka, rader, saker } = await medSaker()
    stillKlokka(SENERE)
    await forfalte('rita')
    await expect
      .poll(
        () => rader("select sakId from lesing where personId = 'rita' and hva = 'liste'").length,
      )
      .toBe(saker.length)
  })
})

describe('a reminder', () => {
  test('is one a day for each case, whoever sends it, and is seen by the holder', async () => {
    const m = await medSaker()
    const [sakId = ''] = m.saker
    m.stillKlokka(SENERE)
    const foerst = await m.minn('rita', sakId)
    expect(foerst.data).toEqual({ minnet: '2026-11-30' })
    expect((await m.minn('tone', sakId)).data).toEqual({ minnet: '2026-11-30' })
    expect(m.paaminnelser()).toEqual([{ sakId, mottaker: 'kari', fra: 'rita' }])
    const rad = (await m.forfalte('tone')).rader.find(({ id }) => id === sakId)
    expect(rad).toMatchObject({ minnet: '2026-11-30', kanMinnes: false })
    const hosKari = (await m.mine('kari')).find(({ id }) => id === sakId)
    expect(hosKari?.minnet).toEqual({ navn: 'rita Syntetisk', dato: '2026-11-30' })

    m.stillKlokka(DAGEN_ETTER)
    expect((await m.forfalte('rita')).rader.find(({ id }) => id === sakId)).toMatchObject({
      minnet: '2026-11-30',
      kanMinnes: true,
    })
    await m.minn('tone', sakId)
    expect(m.paaminnelser()).toHaveLength(2)
    await m.verifiser()
  })

  test('sent by two at once is one', async () => {
    const m = await medSaker()
    const [sakId = ''] = m.saker
    m.stillKlokka(SENERE)
    const svar = await Promise.all(['rita', 'tone', 'rita'].map((hvem) => m.minn(hvem, sakId)))
    expect(svar.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(m.paaminnelser()).toHaveLength(1)
  })

  test('of an offer goes to whoever is to answer it', async () => {
    const m = await medSaker()
    const [sakId = ''] = m.saker
    await m.som('kari').send({ sakId, hendelse: tilbud, forventetVersjon: 1 })
    m.stillKlokka(SENERE)
    const rad = (await m.forfalte('rita')).rader.find(({ id }) => id === sakId)
    expect(rad?.venterPaa).toBe('tone Syntetisk')
    await m.minn('rita', sakId)
    expect(m.paaminnelser()).toEqual([{ sakId, mottaker: 'tone', fra: 'rita' }])
    const [hosTone] = await m.mine('tone')
    expect(hosTone).toMatchObject({
      overlevering: 'Mor vil ringes.',
      minnet: { dato: '2026-11-30' },
    })
    expect(
      (await m.mine('kari')).every(({ minnet, overlevering }) => !minnet && !overlevering),
    ).toBe(true)
  })

  test('of what is not overdue reminds nobody', async () => {
    const m = await medSaker()
    expect((await m.minn('rita', m.saker[0])).data).toEqual({ minnet: null })
    expect(m.paaminnelser()).toEqual([])
  })

  test('is forgotten when the holder has acted and another date passes', async () => {
    const m = await medSaker()
    const [sakId = ''] = m.saker
    m.stillKlokka(SENERE)
    await m.minn('rita', sakId)
    const hendelse = {
      type: 'sak.satPaaVent',
      data: { grunn: 'Avtalt med hjemmet.', til: '2026-12-10' },
    }
    const { versjon } = await m.som('kari').hent(sakId)
    const svar = await m.som('kari').send({ sakId, hendelse, forventetVersjon: versjon })
    expect(svar.status, svar.tekst).toBe(200)
    m.stillKlokka('2026-12-14T09:00:00.000Z')
    const rad = (await m.forfalte('rita')).rader.find(({ id }) => id === sakId)
    expect(rad).toMatchObject({ minnet: null, kanMinnes: true })
  })

  test.each([
    ['kari', 'INGEN_TILGANG'],
    ['tage', 'INGEN_TILGANG'],
    ['eva', 'INGEN_TILGANG'],
    ['kim', 'INGEN_TILGANG'],
    ['ruth', 'FINNES_IKKE'],
    ['stine', 'FINNES_IKKE'],
    ['knut', 'FINNES_IKKE'],
    ['helga', 'FINNES_IKKE'],
  ])('is refused to %s: %s', async (hvem, kode) => {
    const m = await medSaker()
    m.stillKlokka(SENERE)
    expect((await m.minn(hvem, m.saker[0])).feil).toEqual({ kode })
    expect(m.paaminnelser()).toEqual([])
  })

  test.each([[{}], [{ sakId: '' }], [{ sakId: 'x', fra: 'kari' }]])(
    'that is no reminder is refused with the field: %j',
    async (input) => {
      const { som } = await medSaker({ skole: 0, barnehage: 0 })
      const svar = await som('rita').kall('idag.minn', input)
      expect(svar.feil).toMatchObject({
        kode: 'UGYLDIG_DATA',
        felt: [{ grunn: expect.any(String) }],
      })
    },
  )

  test('is not sent again when the cases are built anew', async () => {
    const m = await medSaker()
    m.stillKlokka(SENERE)
    await m.minn('rita', m.saker[0])
    await rebuild(m.store, { hva: 'alle', naa: SENERE })
    expect(m.paaminnelser()).toHaveLength(1)
    await m.verifiser()
  })
})

describe('who holds how many', () => {
  test('is told to those who follow the holders, most first', async () => {
    const m = await medSaker({ skole: 3 })
    const [sakId = ''] = m.saker
    await m.som('kari').send({ sakId, hendelse: tilbud, forventetVersjon: 1 })
    const mottatt = { type: 'stafett.mottatt', data: {} }
    const svar = await m.som('tone').send({ sakId, hendelse: mottatt, forventetVersjon: 2 })
    expect(svar.status, svar.tekst).toBe(200)
    expect(await m.holdere('tone')).toMatchObject({
      holdere: [
        { id: 'kari', antall: 2, meg: false },
        { id: 'tone', antall: 1, meg: true },
      ],
      alene: null,
    })
    for (const hvem of ['kari', 'eva', 'kim', 'knut', 'ruth']) {
      expect((await m.holdere(hvem)).holdere, hvem).toEqual([])
    }
  })
})

describe('numbers, unit by unit', () => {
  test('the coordinator sees every unit as it is', async () => {
    const m = await medSaker({ skole: 3 })
    await m.som('kari').send({ sakId: m.saker[0] ?? '', hendelse: tilbud, forventetVersjon: 1 })
    m.stillKlokka(SENERE)
    const svar = await m.enheter('kim')
    expect(svar).toMatchObject({
      grense: null,
      aapne: 4,
      forfalt: 4,
      trinn: [{ nr: 0, antall: 4 }],
    })
    expect(svar.enheter).toEqual([
      { id: 'barnehage-1', aapne: 1, forfalt: 1, venter: { tilbud: 0, forslag: 0 } },
      { id: 'skole-1', aapne: 3, forfalt: 3, venter: { tilbud: 1, forslag: 0 } },
      { id: 'skole-2', aapne: 0, forfalt: 0, venter: { tilbud: 0, forslag: 0 } },
    ])
  })

  test('a proposal counts when its answer is late', async () => {
    const m = await medSaker({ skole: 0, barnehage: 0 })
    await m.store.barn.settInn([barnNr(99)])
    const rutine = { rutineId: 'orland-skole', rutineVersjon: '2026.1' }
    const forslag = { id: 'f1', barnId: barnNr(99).id, arena: 'skole' as const, terskelId: 'over6' }
    await m.store.forslag.opprett({ ...forslag, ...rutine, apnet: '2026-11-20' })
    const forSent = async () =>
      (await m.enheter('kim')).enheter.find(({ id }) => id === 'skole-1')?.venter?.forslag
    expect(await forSent()).toBe(0)
    m.stillKlokka('2026-11-24T09:00:00.000Z')
    expect(await forSent()).toBe(1)
  })

  test('who leads units sees those, and no others', async () => {
    const m = await medSaker()
    expect((await m.enheter('eva')).enheter).toEqual([
      { id: 'skole-1', aapne: 2, forfalt: 0, venter: { tilbud: 0, forslag: 0 } },
    ])
  })

  test('the head of the municipality is told no small number, and names no child', async () => {
    const m = await medSaker({ skole: 6, barnehage: 1 })
    const svar = await m.enheter('knut')
    expect(svar).toMatchObject({ grense: 5, aapne: 7, forfalt: 'faa' })
    expect(svar.enheter).toEqual([
      { id: 'barnehage-1', aapne: 'faa', forfalt: 'faa', venter: null },
      { id: 'skole-1', aapne: 'skjult', forfalt: 'faa', venter: null },
      { id: 'skole-2', aapne: 'faa', forfalt: 'faa', venter: null },
    ])
    expect(JSON.stringify((await m.som('knut').sporr('idag.enheter', undefined)).data)).not.toMatch(
      /Prøve Syntetisk|barn-/,
    )
  })

  test.each(['kari', 'rita', 'tage', 'helga', 'lars', 'pia'])('%s is told none', async (hvem) => {
    const { enheter } = await medSaker()
    expect((await enheter(hvem)).enheter).toEqual([])
  })
})
