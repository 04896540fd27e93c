import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { send } from '../klient.ts'
import { barnNr, STEDER } from '../sak/folk.ts'
import { Sendt } from '../sak/svar.ts'
import type { Verden } from '../sak/verden.ts'
import { startVerden } from '../sak/verden.ts'

const { holder } = STEDER.skole
/** The test's day, 20 November 2026, is in the autumn; this is in the spring after it. */
const VAAREN = '2027-01-04T09:00:00.000Z'
const INGENTING = { status: 404, feil: { kode: 'FINNES_IKKE' } }

const Lenker = z.array(z.strictObject({ gruppe: z.string(), lenke: z.string() }))
const Resultat = z.strictObject({
  grense: z.number(),
  pagaar: z.strictObject({ termin: z.string(), vises: z.string() }),
  terminer: z.array(
    z.strictObject({
      termin: z.string(),
      enheter: z.array(
        z.strictObject({
          id: z.string(),
          navn: z.string(),
          grupper: z.array(
            z.strictObject({
              gruppe: z.string(),
              svar: z.union([
                z.literal('faa'),
                z.strictObject({
                  n: z.number(),
                  svar: z.array(z.strictObject({ ansikt: z.string(), antall: z.number() })),
                }),
              ]),
            }),
          ),
        }),
      ),
    }),
  ),
})

/** A case whose child was born then, with a meeting that was held today with these and the holder. */
const holdtMote = async (verden: Verden, nr: number, med: readonly object[], fodt: string) => {
  const dato = verden.klokke().slice(0, 10)
  const barn = { ...barnNr(500 + nr), fodt }
  await verden.store.barn.settInn([barn])
  const meg = verden.som(holder.person)
  const kommandoId = randomUUID()
  const opprettet = await meg.kall('sak.opprett', {
    barnId: barn.id,
    stafettholder: holder,
    kommandoId,
  })
  const { sakId } = Sendt.parse(opprettet.data)
  const hvem = [{ slag: 'ansatt', ...holder }, ...med]
  const tid = { dato, kl: '12:00', minutter: 60 }
  const data = { naar: 'fast', slag: 'annet', hvem, form: 'fysisk', tolk: false, tid }
  const hendelse = { type: 'mote.foreslatt', data }
  const foreslatt = await meg.send({ sakId, hendelse, forventetVersjon: 1 })
  const { om = '', versjon } = Sendt.parse(foreslatt.data)
  const hold = async () => {
    const holdt = { tilstede: hvem, form: 'fysisk', referat: 'Vi ble enige' }
    const hendelse = { type: 'mote.holdt', om, data: holdt }
    const svar = await meg.send({ sakId, hendelse, forventetVersjon: versjon })
    expect(svar.status, svar.tekst).toBe(200)
  }
  const lenker = async () => {
    const svar = await meg.sporr('tilbakemelding.lenker', { sakId, om })
    return svar.status === 200 ? Lenker.parse(svar.data) : svar
  }
  return { sakId, om, barn, hold, lenker }
}

const aapne = ({ adresse }: Pick<Verden, 'adresse'>, lenke: string) =>
  send(adresse, 'tilbakemelding.hent', { lenke })
const svar = ({ adresse }: Pick<Verden, 'adresse'>, lenke: string, ansikt = 'bra') =>
  send(adresse, 'tilbakemelding.svar', { lenke, svar: ansikt })
const resultat = async (verden: Verden, hvem: string) => {
  const { data, status, tekst } = await verden.som(hvem).sporr('tilbakemelding.resultat', undefined)
  expect(status, tekst).toBe(200)
  return Resultat.parse(data)
}

test('each who was at a held meeting has a link of their own, and is asked as child, youth or adult', async () => {
  const verden = await startVerden()
  const barnet = { slag: 'barnet' }
  const elleve = await holdtMote(
    verden,
    1,
    [barnet, { slag: 'annen', annen: 'farmor' }],
    '2015-03-02',
  )
  expect(await elleve.lenker()).toMatchObject(INGENTING)
  await elleve.hold()
  const mine = Lenker.parse(await elleve.lenker())
  expect(mine.map(({ gruppe }) => gruppe)).toEqual(['voksen', 'barn', 'voksen'])
  expect(new Set(mine.map(({ lenke }) => lenke)).size).toBe(3)
  expect(await elleve.lenker()).toEqual(mine)
  for (const { lenke, gruppe } of mine)
    expect((await aapne(verden, lenke)).data).toMatchObject({ gruppe })

  const tretten = await holdtMote(verden, 2, [barnet], '2013-11-20')
  await tretten.hold()
  expect(Lenker.parse(await tretten.lenker()).map(({ gruppe }) => gruppe)).toEqual([
    'voksen',
    'ungdom',
  ])
})

test('nothing of the case is in a link, behind it, or beside what was answered', async () => {
  const verden = await startVerden()
  const mote = await holdtMote(verden, 1, [{ slag: 'barnet' }], '2015-03-02')
  await mote.hold()
  const lenker = Lenker.parse(await mote.lenker())
  const innhold = lenker.map(({ lenke }) =>
    Buffer.from(lenke.split('.')[0] ?? '', 'base64url').toString(),
  )
  for (const { lenke } of lenker) expect(await svar(verden, lenke)).toMatchObject({ status: 200 })
  const lagret = ['tilbakemelding', 'tilbakemeldingFra', 'bruktLenke'].flatMap((tabell) =>
    verden.rader(`select * from ${tabell}`),
  )
  expect(lagret.length).toBeGreaterThan(0)
  const { sakId, om, barn } = mote
  for (const hemmelig of [sakId, om, barn.id, barn.etternavn, holder.person, '2026-11-20']) {
    for (const tekst of [
      ...innhold.map((en) => en.replace(/"til":"[^"]*"/, '')),
      JSON.stringify(lagret),
    ]) {
      expect(tekst).not.toContain(hemmelig)
    }
  }
  expect(verden.rader('select * from hendelse where data like ?', '%tilbakemelding%')).toEqual([])
})

test('no mark of a child’s meetings tells one pile from another of the same child’s', async () => {
  const verden = await startVerden()
  verden.stillKlokka('2026-12-28T09:00:00.000Z')
  const med = [{ slag: 'barnet' }, { slag: 'annen', annen: 'farmor' }]
  const mote = await holdtMote(verden, 1, med, '2015-03-02')
  await mote.hold()
  const [min, barnets, farmors] = Lenker.parse(await mote.lenker())
  for (const en of [min, barnets]) await svar(verden, en?.lenke ?? '')
  verden.stillKlokka(VAAREN)
  await svar(verden, farmors?.lenke ?? '')
  const merker = verden.rader('select merke from tilbakemeldingFra').map((en) => Object(en).merke)
  expect(merker).toHaveLength(3)
  expect(new Set(merker).size).toBe(3)
})

test('a link is answered by once, however many try at the same time', async () => {
  const verden = await startVerden()
  const mote = await holdtMote(verden, 1, [], '2015-03-02')
  await mote.hold()
  const [{ lenke = '' } = {}] = Lenker.parse(await mote.lenker())
  const svarene = await Promise.all(Array.from({ length: 16 }, () => svar(verden, lenke)))
  expect(svarene.map(({ status }) => status).sort()).toEqual([200, ...Array(15).fill(404)])
  expect(verden.rader('select sum(antall) as antall from tilbakemelding')).toEqual([{ antall: 1 }])
  expect(await aapne(verden, lenke)).toMatchObject(INGENTING)
})

test('a link that is forged, foreign or run out gets one and the same answer, and counts nothing', async () => {
  const verden = await startVerden()
  const mote = await holdtMote(verden, 1, [{ slag: 'barnet' }], '2015-03-02')
  await mote.hold()
  const [{ lenke = '' } = {}] = Lenker.parse(await mote.lenker())
  const [innhold = '', merke = ''] = lenke.split('.')
  const lest = JSON.parse(Buffer.from(innhold, 'base64url').toString())
  const annen = Buffer.from(JSON.stringify({ ...lest, id: 'en til' })).toString('base64url')
  const annet = await startVerden()
  const fremmed = await holdtMote(annet, 1, [], '2015-03-02')
  await fremmed.hold()
  const [{ lenke: fremmedLenke = '' } = {}] = Lenker.parse(await fremmed.lenker())
  const avstemning = `${innhold}.${merke.slice(1)}`
  for (const tull of [`${annen}.${merke}`, innhold, '', 'tull', avstemning, fremmedLenke]) {
    expect(await aapne(verden, tull)).toMatchObject(INGENTING)
    expect(await svar(verden, tull)).toMatchObject(INGENTING)
  }
  expect(await svar(verden, lenke, 'helt greit')).toMatchObject({
    status: 400,
    feil: { kode: 'UGYLDIG_DATA', felt: [{ sti: 'svar' }] },
  })
  verden.stillKlokka('2026-12-04T09:00:00.000Z')
  expect(await aapne(verden, lenke)).toMatchObject({ status: 200 })
  verden.stillKlokka('2026-12-05T09:00:00.000Z')
  expect(await aapne(verden, lenke)).toMatchObject(INGENTING)
  expect(await svar(verden, lenke)).toMatchObject(INGENTING)
  expect(await mote.lenker()).toMatchObject(INGENTING)
  expect(verden.rader('select * from tilbakemelding')).toEqual([])
})

test('those who lead are told when the half-year is over, group by group, and only of five children or more', async () => {
  const verden = await startVerden()
  const barnet = { slag: 'barnet' }
  // Five children's meetings; at the first of them, eight adults.
  for (let nr = 1; nr <= 5; nr++) {
    const mange = Array.from({ length: nr === 1 ? 7 : 0 }, (_, i) => ({
      slag: 'annen',
      annen: `nr ${i}`,
    }))
    const mote = await holdtMote(verden, nr, [barnet, ...mange], '2015-03-02')
    await mote.hold()
    const lenker = Lenker.parse(await mote.lenker())
    for (const { lenke, gruppe } of lenker) {
      if (gruppe === 'voksen' && nr === 5) continue
      await svar(verden, lenke, gruppe === 'barn' && nr === 1 ? 'daarlig' : 'veldigBra')
    }
  }
  const naa = { grense: 5, pagaar: { termin: '2026-2', vises: '2027-01-01' }, terminer: [] }
  expect(await resultat(verden, 'rita')).toEqual(naa)
  verden.stillKlokka(VAAREN)
  const vist = {
    grense: 5,
    pagaar: { termin: '2027-1', vises: '2027-08-01' },
    terminer: [
      {
        termin: '2026-2',
        enheter: [
          {
            id: 'skole-1',
            navn: 'Prøve skole',
            grupper: [
              {
                gruppe: 'barn',
                svar: {
                  n: 5,
                  svar: [
                    { ansikt: 'veldigBra', antall: 4 },
                    { ansikt: 'bra', antall: 0 },
                    { ansikt: 'daarlig', antall: 1 },
                    { ansikt: 'veldigDaarlig', antall: 0 },
                  ],
                },
              },
              // Eleven answers, from the meetings of four children.
              { gruppe: 'voksen', svar: 'faa' },
            ],
          },
        ],
      },
    ],
  }
  for (const hvem of ['rita', 'tone', 'kim']) expect(await resultat(verden, hvem)).toEqual(vist)
  expect(await resultat(verden, 'nils')).toEqual({ ...vist, terminer: [] })
  expect(await verden.som('kari').sporr('tilbakemelding.resultat', undefined)).toMatchObject({
    status: 403,
    feil: { kode: 'INGEN_TILGANG' },
  })
})

test('whoever reads the page after every answer learns of no pile of fewer than five children', async () => {
  const svaret = fc.record({
    dag: fc.constantFrom('2026-03-02', '2026-07-31', '2026-08-01', '2026-11-20', '2027-01-02'),
    enhetId: fc.constantFrom('skole-1', 'skole-2'),
    gruppe: fc.constantFrom('barn' as const, 'voksen' as const),
    svar: fc.constantFrom('bra' as const, 'daarlig' as const),
    barn: fc.integer({ min: 1, max: 8 }),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(svaret, { minLength: 20, maxLength: 60 }), async (alle) => {
      const verden = await startVerden()
      const rekke = alle.toSorted((a, b) => a.dag.localeCompare(b.dag))
      const bunken = ({ dag, enhetId, gruppe }: (typeof rekke)[number]) =>
        `${dag.slice(0, 4)}-${dag < `${dag.slice(0, 4)}-08-01` ? 1 : 2} ${enhetId} ${gruppe}`
      const fortalt = new Map<string, string>()
      const les = async () => {
        for (const { termin, enheter } of (await resultat(verden, 'kim')).terminer) {
          for (const { id, grupper } of enheter) {
            for (const { gruppe, svar } of grupper) {
              const navn = `${termin} ${id} ${gruppe}`
              const for_ = fortalt.get(navn) ?? JSON.stringify(svar)
              // What is told once is told the same for ever: no two readings to take from each other.
              expect(JSON.stringify(svar)).toBe(for_)
              fortalt.set(navn, for_)
            }
          }
        }
      }
      for (const [nr, en] of rekke.entries()) {
        const { dag, barn, ...resten } = en
        verden.stillKlokka(`${dag}T09:00:00.000Z`)
        await verden.store.tilbakemelding.tell(
          { ...resten, termin: bunken(en).split(' ')[0] ?? '', merke: `barn ${barn}` },
          { id: `lenke ${nr}`, til: '2030-01-01' },
          dag,
        )
        await les()
      }
      for (const [navn, svar] of fortalt) {
        const i = rekke.filter((en) => bunken(en) === navn)
        const mange = new Set(i.map(({ barn }) => barn)).size >= 5
        if (mange) expect(JSON.parse(svar)).toMatchObject({ n: i.length })
        else expect(svar).toBe('"faa"')
      }
      await verden.stopp()
    }),
    { numRuns: 5 },
  )
})
