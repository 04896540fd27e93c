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

const NY = [
  'fravaer.rolig',
  'liv.aktiv',
  'plan.ingen',
  'stafett.holdes',
  'trapp.trinn0.undring',
  'utkast.ingen',
]

const spor = (verden: Verden, sakId: string, person = 'kari') =>
  verden.som(person).sporr('tilstand.vei', { sakId })
const vei = async (verden: Verden, sakId: string) =>
  Gaatt.parse((await spor(verden, sakId)).data)

/** A worry put into words, the child heard, and the case rested. */
async function hvilende(verden: Verden) {
  const { sakId } = await verden.nySak()
  const kari = verden.som('kari')
  const undring = { tegn: ['annet'], beskrivelse: 'Stille i timene', provd: '' }
  const { overganger } = await kari.hent(sakId, 'alle')
  const skjema = overganger.find(({ type }) => type === 'undring.konkretisert')
  expect(skjema).toBeDefined()
  void undring
  await fortell(verden, sakId)
  const hvile = { grunn: 'Familien er bortreist', til: '2026-12-18' }
  const svar = await kari.send({
    sakId,
    hendelse: { type: 'sak.satPaaVent', data: hvile },
    forventetVersjon: 1,
  })
  expect(svar.status).toBe(200)
  return sakId
}
