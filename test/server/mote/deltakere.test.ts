import { expect, test } from 'vitest'
import { z } from 'zod'
import { openStore } from '../../../db/open.ts'
import { bringUp } from '../../../server/maintenance/bringUp.ts'
import { verify } from '../../../server/maintenance/verify.ts'
import { startVerden } from '../sak/verden.ts'
import { ansatt, epost, foresatt, KARI, medMote, TID, TONE } from './mote.ts'

const HVEM = [{ slag: 'barnet' }, KARI, TONE, { slag: 'annen', annen: 'farmor' }]

test('a meeting is known to each of its staff from the moment that they are called in, until it is called off', async () => {
  const verden = await startVerden()
  const { sakId, om, gjor } = await medMote(verden, HVEM, { sted: 'Rom 214' })
  const for_ = (person: string) => verden.store.moter.forPerson(person, '2026-11-20', '2026-12-31')
  const tones = {
    sakId,
    om,
    slag: 'ansatt',
    hvem: 'tone',
    plass: 2,
    status: 'innkalt',
    sted: 'Rom 214',
  }
  expect(await for_('tone')).toEqual([
    { ...tones, sekvens: 0, dato: TID.dato, fra: '10:00', til: '11:00' },
  ])
  expect(await for_('kari')).toMatchObject([{ om, plass: 1 }])
  expect(await for_('nils')).toEqual([])

  await gjor('mote.flyttet', { til: { dato: '2026-12-03', kl: '12:30', minutter: 45 } })
  expect(await for_('tone')).toEqual([
    { ...tones, sekvens: 1, dato: '2026-12-03', fra: '12:30', til: '13:15' },
  ])
  await verden.verifiser()

  expect(await gjor('mote.avlyst', { grunn: 'Syk' })).toMatchObject({ status: 200 })
  expect(await for_('tone')).toEqual([])
  await verden.verifiser()
})

test('whoever is asked in two roles is in it once', async () => {
  const verden = await startVerden()
  await verden.store.personer.settInn([
    {
      id: 'begge',
      navn: 'Begge Syntetisk',
      spraak: 'nb',
      roller: ['kontaktlaerer', 'tiltaksleder'].map((rolle) => ({
        rolle: rolle as 'kontaktlaerer',
        enhetId: 'skole-1',
        gruppe: rolle === 'kontaktlaerer' ? '5A' : null,
      })),
    },
  ])
  await medMote(verden, [ansatt('begge', 'tiltaksleder'), ansatt('begge', 'kontaktlaerer')])
  expect(await verden.store.moter.forPerson('begge', TID.dato, TID.dato)).toHaveLength(1)
})

test('a guardian of before and staff who have left are told apart from those who may be there', async () => {
  const verden = await startVerden()
  const hvem = [{ slag: 'barnet' }, foresatt('mor'), foresatt('far'), KARI, TONE]
  const { sakId, meg } = await medMote(verden, hvem, {}, { mor: epost(null), far: epost(null) })
  const borte = async () =>
    z
      .looseObject({ borte: z.array(z.unknown()) })
      .parse(Object((await meg.sporr('sak.hent', { sakId })).data).laget).borte
  expect(await borte()).toEqual([])
  // From that day on he is one no more; hers comes tomorrow.
  verden.skriv("update foresatt set til = '2026-11-20' where id = 'far'")
  verden.skriv("update foresatt set til = '2026-11-21' where id = 'mor'")
  verden.skriv("delete from personRolle where personId = 'tone'")
  // Who is on the staff is known anew after a while.
  await expect.poll(borte, { timeout: 20_000 }).toEqual([foresatt('far'), TONE])
}, 30_000)

test('a database from before it was known who meets is brought up to know it, and a row put wrong is found', async () => {
  const verden = await startVerden()
  const { om, sakId } = await medMote(verden, HVEM)
  await verden.stopp()
  verden.skriv('delete from motedeltaker')
  verden.skriv('update snapshot set fold = 5')
  verden.skriv('update ombygging set fold = 5')
  await bringUp(verden.fil, { naa: verden.klokke() })
  const store = await openStore(verden.fil)
  try {
    expect(await store.moter.forPerson('tone', TID.dato, TID.dato)).toMatchObject([{ om, sakId }])
    expect((await verify(store)).avvik).toEqual([])
    verden.skriv("update motedeltaker set fra = '09:00' where hvem = 'tone'")
    expect((await verify(store)).avvik).toMatchObject([{ sakId, hva: ['motedeltaker.fra'] }])
    verden.skriv("delete from motedeltaker where hvem = 'tone'")
    expect((await verify(store)).avvik).toMatchObject([{ sakId, hva: ['motedeltaker'] }])
  } finally {
    await store.close()
  }
})
