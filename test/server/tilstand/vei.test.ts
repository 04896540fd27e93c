import { expect, test, vi } from 'vitest'
import { z } from 'zod'
import { medNotater } from '../../stotte/notater.ts'
import { fortell } from '../sak/stemme.ts'
import type { Verden } from '../sak/verden.ts'
import { startVerden } from '../sak/verden.ts'

const Gaatt = z.object({
  hel: z.boolean(),
  skritt: z.array(z.object({ nr: z.number(), dato: z.string(), inn: z.array(z.string()) })),
})

const DAG = '2026-11-20'
/** A case as it begins, put into words, with something told by the child, and put to rest. */
const VEIEN = [
  {
    nr: 1,
    dato: DAG,
    inn: [
      'fravaer.rolig',
      'liv.aktiv',
      'plan.ingen',
      'stafett.holdes',
      'trapp.trinn0.undring',
      'utkast.ingen',
    ],
  },
  { nr: 2, dato: DAG, inn: ['trapp.trinn0.hore'] },
  { nr: 4, dato: DAG, inn: ['liv.paaVent'] },
]

const sporr = (verden: Verden, sakId: string, person = 'kari') =>
  verden.som(person).sporr('tilstand.vei', { sakId })
const vei = async (verden: Verden, sakId: string) => Gaatt.parse((await sporr(verden, sakId)).data)

async function hvilende(verden: Verden): Promise<string> {
  const { sakId } = await verden.nySak()
  const send = async (type: string, data: object, forventetVersjon: number) => {
    const svar = await verden
      .som('kari')
      .send({ sakId, hendelse: { type, data }, forventetVersjon })
    expect(svar.status, svar.tekst).toBe(200)
  }
  await send('undring.konkretisert', { hva: 'Stille i timene', tegn: [] }, 1)
  await fortell(verden, sakId)
  await send('sak.satPaaVent', { grunn: 'Familien er bortreist', til: '2026-12-18' }, 2)
  return sakId
}

test('the way is each time the case moved, with the day, and nothing of its processes', async () => {
  const verden = await startVerden()
  const sakId = await hvilende(verden)
  expect(await vei(verden, sakId)).toEqual({ hel: true, skritt: VEIEN })
})

test('what version 0.1 recorded, without its states, is told the same', async () => {
  const verden = await startVerden()
  const sakId = await hvilende(verden)
  verden.skriv('update hendelse set tilstand = null')
  expect(await vei(verden, sakId)).toEqual({ hel: true, skritt: VEIEN })
})

test('a very long case is followed some way back, says so, and is never read whole', async () => {
  const verden = await startVerden()
  const { sakId } = await verden.nySak()
  medNotater(verden.fil, sakId, 10_000, 4000)
  const lesAlle = vi.spyOn(verden.store, 'hendelser')
  const { hel, skritt } = await vei(verden, sakId)
  expect(hel).toBe(false)
  expect(skritt).toEqual([{ nr: 9502, dato: DAG, inn: VEIEN[0]?.inn }])
  // Nor when nothing of it has its states.
  verden.skriv('update hendelse set tilstand = null')
  expect(await vei(verden, sakId)).toEqual({ hel: false, skritt: [] })
  expect(lesAlle).not.toHaveBeenCalled()
})

test('only who may read the case is shown its way, and the trace names the history', async () => {
  const verden = await startVerden()
  const { sakId } = await verden.nySak()
  const skjult = await sporr(verden, sakId, 'nils')
  const borte = await sporr(verden, 'finnes-ikke')
  expect([skjult.status, skjult.feil]).toEqual([404, { kode: 'FINNES_IKKE' }])
  expect([borte.status, borte.feil]).toEqual([404, { kode: 'FINNES_IKKE' }])
  expect((await sporr(verden, sakId, 'kim')).status).toBe(200)
  await verden.stopp()
  expect(verden.rader('select personId, hva from lesing')).toEqual([
    { personId: 'kim', hva: 'historikk' },
  ])
})
