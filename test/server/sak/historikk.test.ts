import { describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { medNotater } from '../../stotte/notater.ts'
import type { Verden } from './verden.ts'
import { startVerden } from './verden.ts'

const Side = z.object({
  hendelser: z.array(
    z.looseObject({ nr: z.number(), setning: z.string(), detaljer: z.array(z.unknown()) }),
  ),
  antall: z.number(),
  foer: z.number().nullable(),
})

const notat = (tekst: string) => ({ type: 'notat.skrevet', data: { tekst } })

const side = async (verden: Verden, sakId: string, foer?: number, person = 'kari') => {
  const { status, data, tekst } = await verden.som(person).sporr('sak.historikk', { sakId, foer })
  return { status, tekst, ...(status === 200 && Side.parse(data)) }
}

test('the history comes a page at a time, each event once, newest first', async () => {
  const verden = await startVerden()
  const { sakId } = await verden.nySak()
  medNotater(verden.fil, sakId, 249, 10)
  const forste = await side(verden, sakId)
  expect(forste).toMatchObject({ antall: 250, foer: 151 })
  const andre = await side(verden, sakId, forste.foer ?? 0)
  const siste = await side(verden, sakId, andre.foer ?? 0)
  expect([andre.foer, siste.foer]).toEqual([51, null])
  const numre = [forste, andre, siste].flatMap((en) => en.hendelser?.map(({ nr }) => nr))
  expect(numre).toEqual(Array.from({ length: 250 }, (_, i) => 250 - i))
  expect((await side(verden, sakId, 1)).hendelser).toEqual([])
  expect((await side(verden, sakId, 9999)).hendelser?.[0]?.nr).toBe(250)
  for (const galt of [0, -1, 1.5]) expect((await side(verden, sakId, galt)).status).toBe(400)
})

describe('a case with 10,000 notes of 4,000 characters', () => {
  const bombe = async () => {
    const verden = await startVerden()
    const { sakId } = await verden.nySak()
    medNotater(verden.fil, sakId, 10_000, 4000)
    return { verden, sakId, lesAlle: vi.spyOn(verden.store, 'hendelser') }
  }

  test('is told in parts that stay small, however many ask', async () => {
    const { verden, sakId, lesAlle } = await bombe()
    const en = await side(verden, sakId)
    expect(en.tekst?.length).toBeLessThan(1024 * 1024)
    expect(en.hendelser?.length).toBeGreaterThan(10)
    expect(en.hendelser?.length).toBeLessThan(100)

    const mange = await Promise.all(Array.from({ length: 60 }, () => side(verden, sakId)))
    for (const { status } of mange) expect([200, 429]).toContain(status)
    expect(mange.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(24)
    expect((await side(verden, sakId)).status).toBe(200)
    expect(lesAlle).not.toHaveBeenCalled()
  })

  test('tells whoever comes too late of the last that happened, and reads no more', async () => {
    const { verden, sakId, lesAlle } = await bombe()
    const { feil } = await verden
      .som('tone')
      .send({ sakId, hendelse: notat('sent'), forventetVersjon: 1 })
    expect(feil).toMatchObject({ kode: 'KONFLIKT', versjon: 10_001 })
    const endringer = z.array(z.object({ nr: z.number() })).parse(Object(feil).endringer)
    expect(endringer.map(({ nr }) => nr)).toEqual(Array.from({ length: 20 }, (_, i) => 9982 + i))
    expect(lesAlle).not.toHaveBeenCalled()
  })
})
