import { setMaxListeners } from 'node:events'
import { setImmediate as tur } from 'node:timers/promises'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { Melding, Meldinger } from '../../../server/sak/meldinger.ts'
import { lagMeldinger } from '../../../server/sak/meldinger.ts'
import { lagInnsyn } from '../../../server/tilgang/innsyn.ts'
import { egenStore } from '../harness.ts'
import { startVerden } from './verden.ts'

const melding = (sakId: string, versjon: number): Melding => ({
  sakId,
  versjon,
  hendelser: [{ type: 'notat.skrevet', aktorId: `p-${versjon}` }],
})

/** Screens that listen until the test is over, and what each has heard. */
function skjermer(meldinger: Meldinger, antall: number, sakId?: string) {
  const slutt = new AbortController()
  setMaxListeners(0, slutt.signal)
  onTestFinished(() => slutt.abort())
  return Array.from({ length: antall }, (_, i) => {
    const hort: Melding[] = []
    void (async () => {
      for await (const en of meldinger.lytt({ hvem: `p-${i}`, sakId }, slutt.signal)) hort.push(en)
    })()
    return hort
  })
}

test('six hundred screens are told a few in a turn, so that who writes next waits for few', async () => {
  const meldinger = lagMeldinger()
  const alle = skjermer(meldinger, 600)
  const fortalt = () => alle.filter((hort) => hort.length > 0).length
  meldinger.si(melding('s-1', 2))
  let foer = 0
  while (fortalt() < 600) {
    await tur()
    expect(fortalt() - foer).toBeLessThanOrEqual(10)
    foer = fortalt()
  }
  expect(alle.every((hort) => hort.length === 1)).toBe(true)
})

test('what happens in a case before one is told of it comes in one, and nothing of it is lost', async () => {
  const meldinger = lagMeldinger()
  const [alt = []] = skjermer(meldinger, 1)
  const [bare = []] = skjermer(meldinger, 1, 's-2')
  meldinger.si(melding('s-1', 2))
  meldinger.si(melding('s-2', 7))
  meldinger.si(melding('s-1', 3))
  await expect
    .poll(() => alt)
    .toEqual([
      { ...melding('s-1', 3), hendelser: [2, 3].flatMap((v) => melding('s-1', v).hendelser) },
      melding('s-2', 7),
    ])
  expect(bare).toEqual([melding('s-2', 7)])
})

test('who may know of it is asked once for each person, however many screens they have', async () => {
  const { store } = await egenStore()
  onTestFinished(() => store.close())
  const finnSak = vi.spyOn(store, 'finnSak')
  const { ser } = lagInnsyn(store)
  const spor = (person: string, versjon: number) =>
    Promise.all(Array.from({ length: 50 }, () => ser(person, { sakId: 's-1', versjon })))
  expect(new Set(await spor('kari', 2))).toEqual(new Set([false]))
  await spor('tone', 2)
  expect(finnSak).toHaveBeenCalledTimes(2)
  // What happens next may be what lets them see it.
  await spor('kari', 3)
  expect(finnSak).toHaveBeenCalledTimes(3)
})

test('whoever has just lost the role hears no more, on any screen', async () => {
  const verden = await startVerden()
  const { sakId } = await verden.nySak()
  const { ser } = lagInnsyn(verden.store)
  expect(await ser('eva', { sakId, versjon: 1 })).toBe(true)
  verden.skriv(`delete from personRolle where personId = 'eva'`)
  expect(await ser('eva', { sakId, versjon: 2 })).toBe(false)
})
