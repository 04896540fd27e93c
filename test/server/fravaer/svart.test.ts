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
    const { lagret, versjon } = await m.sak(sakId)
    const kari = { id: 'kari', roller: ['kontaktlaerer' as const] }
    const lukk = somKommando('kari', sakId, {
      kommandoId: randomUUID(),
      forventetVersjon: versjon,
      type: 'sak.lukket',
      data: { grunn: 'flyttet', begrunnelse: 'Flytter til en annen kommune' },
    })
    expect((await m.orkestrator.send(sakId, lagret, kari, lukk)).outcome).toBe('ok')
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

describe('a case that begins after a no', () => {
  /** The newer version is in force, whose answers are good for the days that they were about. */
  const nyere = async () => {
    const m = await miljo()
    m.stillKlokka('2026-12-02T08:00:00.000Z')
    return m
  }

  /** Away, and not ill: days in a row of the same illness are one period. */
  const borte = (antall: number) =>
    fil(ADA, ...DAGER.slice(0, antall)).replaceAll('sykdom', 'annet')

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
