import { expect, test } from 'vitest'
import { z } from 'zod'
import { startVerden } from './verden.ts'

const Liste = z.object({
  rader: z.array(
    z.object({
      id: z.string(),
      trinn: z.number(),
      liv: z.string(),
      barn: z.object({ etternavn: z.string() }),
      neste: z.object({ dato: z.string(), forfalt: z.boolean() }).nullable(),
    }),
  ),
  neste: z.object({ dato: z.string(), sakId: z.string() }).optional(),
  antall: z.number(),
})

/** Five cases at school, two in kindergarten; one is offered, one on hold, one closed. */
async function medSaker() {
  const verden = await startVerden()
  const skole: string[] = []
  for (let i = 0; i < 5; i++) skole.push((await verden.nySak()).sakId)
  const barnehage = [
    (await verden.nySak('barnehage')).sakId,
    (await verden.nySak('barnehage')).sakId,
  ]
  const [forste = '', andre = '', tredje = ''] = skole
  const hendelser = [
    [
      forste,
      'stafett.tilbudt',
      { til: { person: 'tone', rolle: 'tiltaksleder' }, overlevering: 'x' },
    ],
    [andre, 'sak.satPaaVent', { grunn: 'x', til: '2026-12-10' }],
    [tredje, 'sak.lukket', { grunn: 'flyttet', begrunnelse: 'x' }],
  ] as const
  for (const [sakId, type, data] of hendelser) {
    const svar = await verden.som('kari').send({
      sakId,
      hendelse: { type, data },
      forventetVersjon: 1,
    })
    expect(svar.status).toBe(200)
  }
  const list = async (person: string, input: object = {}) => {
    const svar = await verden.som(person).sporr('sak.list', input)
    expect(svar.status, svar.tekst).toBe(200)
    return Liste.parse(svar.data)
  }
  const ider = async (person: string, input: object = {}) =>
    (await list(person, input)).rader.map(({ id }) => id).sort()
  return {
    verden,
    skole: skole.sort(),
    barnehage: barnehage.sort(),
    forste,
    andre,
    tredje,
    list,
    ider,
  }
}

test('each sees their own, and nobody else’s', async () => {
  const { skole, barnehage, verden, ider } = await medSaker()
  await verden.store.personer.settInn([
    {
      id: 'knut',
      navn: 'knut Syntetisk',
      spraak: 'nb',
      roller: [{ rolle: 'kommunalsjef', enhetId: null, gruppe: null }],
    },
  ])
  for (const person of ['kari', 'tone', 'tage', 'rita', 'eva', 'dina']) {
    expect(await ider(person), person).toEqual(skole)
  }
  for (const person of ['peder', 'tiril', 'stine']) {
    expect(await ider(person), person).toEqual(barnehage)
  }
  expect(await ider('kim')).toEqual([...skole, ...barnehage].sort())
  for (const person of ['nils', 'knut']) expect(await ider(person), person).toEqual([])
})

test('the list shows exactly the cases that can be opened', async () => {
  const { verden, skole, barnehage, ider } = await medSaker()
  for (const person of ['kari', 'tone', 'nils', 'dina', 'peder', 'stine', 'kim']) {
    const aapner = []
    for (const sakId of [...skole, ...barnehage]) {
      const { status } = await verden.som(person).sporr('sak.hent', { sakId })
      if (status === 200) aapner.push(sakId)
    }
    expect(await ider(person), person).toEqual(aapner.sort())
  }
})

test('the filters narrow down, and never make anything more visible', async () => {
  const { forste, andre, tredje, skole, list, ider } = await medSaker()
  const uten = (...ider: string[]) => skole.filter((id) => !ider.includes(id))
  expect(await ider('tone', { mine: true })).toEqual([forste])
  expect(await ider('tone', { liv: ['paaVent'] })).toEqual([andre])
  expect(await ider('tone', { liv: ['lukket'] })).toEqual([tredje])
  expect(await ider('tone', { liv: ['aktiv'] })).toEqual(uten(andre, tredje))
  expect(await ider('tone', { trinn: 0 })).toEqual(skole)
  expect(await ider('tone', { trinn: 1 })).toEqual([])
  expect(await ider('tone', { enhetId: 'barnehage-1' })).toEqual([])
  expect(await ider('nils', { enhetId: 'skole-1' })).toEqual([])
  expect(await ider('nils', { tekst: 'Prøve' })).toEqual([])
  expect(await ider('tone', { holder: 'kari' })).toEqual(skole)
  expect(await ider('tone', { holder: 'tone' })).toEqual([])
  expect(await ider('nils', { holder: 'kari' })).toEqual([])
  expect((await list('tone', { tekst: 'syntetisk 3' })).rader).toHaveLength(1)
  expect(await ider('tone', { tekst: '%' })).toEqual(await ider('tone', { tekst: '' }))
  expect(await ider('tone', { tekst: 'x\u0000y' })).toEqual([])
})

test('what is overdue shows when the day is past, and cases on hold rest', async () => {
  const { verden, andre, tredje, list, ider, skole } = await medSaker()
  expect(await ider('tone', { forfalt: true })).toEqual([])
  verden.stillKlokka('2026-11-30T09:00:00.000Z')
  const { rader } = await list('tone', { forfalt: true })
  expect(rader.map(({ id }) => id).sort()).toEqual(
    skole.filter((id) => id !== andre && id !== tredje),
  )
  expect(rader.every(({ neste }) => neste?.forfalt)).toBe(true)
})

test('page by page each case comes once, in the same order', async () => {
  const { list } = await medSaker()
  const alle = await list('kim')
  for (const antall of [1, 2, 3]) {
    const sett: string[] = []
    for (let etter: object | undefined = undefined, slutt = false; !slutt; ) {
      const side: z.infer<typeof Liste> = await list('kim', { antall, ...(etter && { etter }) })
      expect(side.antall).toBe(7)
      sett.push(...side.rader.map(({ id }) => id))
      etter = side.neste
      slutt = !etter
    }
    expect(sett).toEqual(alle.rader.map(({ id }) => id))
  }
})

test.each<[string, object, string]>([
  ['too many', { antall: 101 }, 'antall'],
  ['none', { antall: 0 }, 'antall'],
  ['trinn 4', { trinn: 4 }, 'trinn'],
  ['unknown life', { liv: ['evig'] }, 'liv.0'],
  ['unknown field', { synlighet: { alle: true } }, 'synlighet'],
  ['a cursor with more in it', { etter: { dato: '2026-01-01', sakId: 'x', sql: 1 } }, 'etter.sql'],
])('an invalid selection is refused: %s', async (_navn, input, sti) => {
  const verden = await startVerden()
  const { status, feil } = await verden.som('kim').sporr('sak.list', input)
  expect([status, feil]).toMatchObject([400, { kode: 'UGYLDIG_DATA', felt: [{ sti }] }])
})
