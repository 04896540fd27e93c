import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { svartFor } from '../../../server/fravaer/svart.ts'
import { somKommando } from '../../../server/sak/kommando.ts'
import { ADA, DAGER, fil, miljo } from './miljo.ts'

const SKOLEN = { barnId: ADA.id, arena: 'skole' } as const
const svarene = async (m: Awaited<ReturnType<typeof miljo>>) =>
  svartFor(m, SKOLEN, await m.store.fravaer.forBarn(SKOLEN))

const avvis = async (m: Awaited<ReturnType<typeof miljo>>) => {
  const aapent = (await m.store.forslag.forBarn(ADA.id)).find(({ svar }) => !svar)
  const kaller = await m.som('tone')
  await kaller.avvisForslag({ id: aapent?.id ?? '', begrunnelse: 'Avtalt fri' })
}

/** The holder of the relay says something in the case. */
async function sier(
  m: Awaited<ReturnType<typeof miljo>>,
  sakId: string,
  type: string,
  data: object,
) {
  const { lagret, versjon } = await m.sak(sakId)
  const kari = { id: 'kari', roller: ['kontaktlaerer' as const] }
  const kommando = { kommandoId: randomUUID(), forventetVersjon: versjon, type, data }
  const svar = await m.orkestrator.send(sakId, lagret, kari, somKommando('kari', sakId, kommando))
  expect(svar.outcome).toBe('ok')
}
const lukk = (m: Awaited<ReturnType<typeof miljo>>, sakId: string, grunn: string) =>
  sier(m, sakId, 'sak.lukket', { grunn, begrunnelse: 'Trengs ikke' })
const svarBli = (m: Awaited<ReturnType<typeof miljo>>, sakId: string) =>
  sier(m, sakId, 'fravaer.vurdert', { svar: 'bli', begrunnelse: 'Vi vet hvorfor' })

describe('what was answered about the absence of a child without a case', () => {
  test('is nothing before anybody has answered', async () => {
    const m = await miljo()
    await m.importer('tone', fil(ADA, ...DAGER))
    expect(await svarene(m)).toEqual([])
  })

  test('is the days that a no was given for, counted or not, and not those that came later', async () => {
    const m = await miljo()
    await m.importer('tone', fil(ADA, DAGER[0] ?? '').replace('sykdom', 'avklart'))
    await m.importer('tone', fil(ADA, ...DAGER.slice(1, 8)))
    await avvis(m)
    await m.importer('tone', fil(ADA, ...DAGER))
    expect(await svarene(m)).toEqual([
      { trinn: 1, talte: DAGER.slice(1, 8), andre: DAGER.slice(0, 1) },
    ])
  })

  test('is remembered by a case that has ended: the days it knew, on any trinn', async () => {
    const m = await miljo()
    await m.importer('tone', fil(ADA, ...DAGER.slice(0, 4)))
    const sakId = await m.aapneSak(ADA)
    await m.importer('tone', fil(ADA, ...DAGER.slice(0, 6)))
    expect(await svarene(m)).toEqual([])
    await lukk(m, sakId, 'flyttet')
    await m.importer('tone', fil(ADA, ...DAGER))
    expect(await svarene(m)).toEqual([{ trinn: 3, talte: DAGER.slice(0, 6), andre: [] }])
  })

  test('before answers remembered days is all that was recorded of the days before it', async () => {
    const m = await miljo()
    await m.importer('tone', fil(ADA, ...DAGER.slice(0, 4)))
    const [forslag] = await m.store.forslag.forBarn(ADA.id)
    await m.store.forslag.besvar(forslag?.id ?? '', {
      status: 'avvist',
      avgjortAv: 'tone',
      avgjort: `${DAGER[2]}T09:00:00.000Z`,
      begrunnelse: 'Fra før',
      svart: null,
    })
    expect(await svarene(m)).toEqual([{ trinn: 0, talte: DAGER.slice(0, 3), andre: [] }])
  })
})

/** The newer version is in force, whose answers are good for the days that they were about. */
const nyere = async () => {
  const m = await miljo()
  m.stillKlokka('2026-12-02T08:00:00.000Z')
  return m
}
/** Away, and not ill: days in a row of the same illness are one period. */
const borte = (antall: number) => fil(ADA, ...DAGER.slice(0, antall)).replaceAll('sykdom', 'annet')

describe('a case that was begun by mistake', () => {
  test('answers for no day, and the child is asked about as if it had never been', async () => {
    const m = await nyere()
    const sakId = await m.aapneSak(ADA)
    await m.importer('tone', borte(4))
    await lukk(m, sakId, 'feilregistrert')
    expect(await svarene(m)).toEqual([])
    await m.importer('tone', borte(5))
    expect(await m.store.forslag.forBarn(ADA.id)).toMatchObject([{ terskelId: 'over3' }])
  })

  test('is not asked about where it was closed for another reason: the days have had their case', async () => {
    const m = await nyere()
    const sakId = await m.aapneSak(ADA)
    await m.importer('tone', borte(4))
    await lukk(m, sakId, 'annenInstans')
    await m.importer('tone', borte(5))
    expect(await m.store.forslag.forBarn(ADA.id)).toEqual([])
  })

  test('keeps what a person answered in it, for the days that the answer was about', async () => {
    const m = await nyere()
    const sakId = await m.aapneSak(ADA)
    await m.importer('tone', borte(7))
    await svarBli(m, sakId)
    await m.importer('tone', borte(8))
    await lukk(m, sakId, 'feilregistrert')
    expect(await svarene(m)).toEqual([{ trinn: 1, talte: DAGER.slice(0, 7), andre: [] }])
  })

  test('and by 2026.1 for the trinn that was asked about', async () => {
    const m = await miljo()
    const sakId = await m.aapneSak(ADA)
    await m.importer('tone', fil(ADA, ...DAGER.slice(0, 7)))
    await svarBli(m, sakId)
    await lukk(m, sakId, 'feilregistrert')
    expect(await svarene(m)).toEqual([{ trinn: 1, talte: DAGER.slice(0, 7), andre: [] }])
  })
})

describe('a case that begins after a no', () => {
  test('does not ask about the days that the no was for, and asks about the next', async () => {
    const m = await nyere()
    await m.importer('tone', borte(7))
    await avvis(m)
    const sakId = await m.aapneSak(ADA)
    expect(await m.sak(sakId)).toMatchObject({ varsel: null, svart: [{ trinn: 1 }] })
    await m.importer('tone', borte(10))
    expect((await m.sak(sakId)).varsel).toMatchObject({ trinn: 2 })
  })

  test('asks about what nobody has answered', async () => {
    const m = await nyere()
    await m.importer('tone', borte(7))
    const sakId = await m.aapneSak(ADA)
    const { varsel, svart } = await m.sak(sakId)
    expect(varsel).toMatchObject({ trinn: 1 })
    expect(svart).toBeUndefined()
  })
})
