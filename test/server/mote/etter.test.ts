import { expect, test } from 'vitest'
import type { Person } from '../../../db/store.ts'
import { motedag } from '../sak/motedag.ts'

/** Teaches the same class as the one who holds the relay. */
const PER: Person = {
  id: 'per',
  navn: 'Per Syntetisk',
  spraak: 'nb',
  roller: [{ rolle: 'kontaktlaerer', enhetId: 'skole-1', gruppe: '5A' }],
}

test('whoever leads is told at once what they cannot carry out, and nobody who may not lead is told anything', async () => {
  const { store, som, sakId } = await motedag()
  await store.personer.settInn([PER])
  const etter = (person: string) => som(person).sporr('mote.etter', { sakId })
  const steg = ['plan.viderefort', 'plan.iverksatt', 'plan.avsluttet']
  expect(Object((await etter('kari')).data)).toEqual(
    expect.arrayContaining(steg.map((type) => ({ type, mangler: [] }))),
  )
  const pers = Object((await etter('per')).data)
  expect(pers).toHaveLength(3)
  for (const { mangler } of pers)
    expect(mangler).toEqual([{ krav: 'rolle', tekst: expect.stringMatching(/\w/), vei: null }])
  expect((await etter('eva')).status).toBe(403)
  expect((await etter('bo')).status).toBe(404)
})
