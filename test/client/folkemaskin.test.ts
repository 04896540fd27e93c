import { expect, test } from 'vitest'
import { createActor, fromPromise, waitFor } from 'xstate'
import type { Lesning, Lest, Skriving } from '../../client/oppsett/folk/folkemaskin.ts'
import { folkemaskin } from '../../client/oppsett/folk/folkemaskin.ts'
import type { Skrevet } from '../../client/oppsett/folk/svar.ts'

const kilde = { navn: 'prove.csv', innhold: new Blob(['']) }

/** A file of five changes, of which `skriv` answers for each part. */
function start(skriv: (skriving: Skriving) => Promise<Skrevet>) {
  const lesninger: Lesning[] = []
  const aktor = createActor(
    folkemaskin.provide({
      actors: {
        les: fromPromise<Lest, Lesning>(async ({ input }) => {
          lesninger.push(input)
          const { slag, alle, som } = input
          if (som === 'mac') return { outcome: 'ikkeTekst' }
          return {
            outcome: 'lest',
            fil: { slag, innhold: 'enhet;klasse', alle },
            svar: { linjer: [], endringer: 5 },
            gjettet: { som: som ?? 'windows', ord: { windows: [], mac: [], dos: [] } },
          }
        }),
        skriv: fromPromise<Skrevet, Skriving>(({ input }) => skriv(input)),
      },
    }),
    { input: { slag: 'barn' } },
  ).start()
  const til = (verdi: string) => waitFor(aktor, ({ value }) => value === verdi, { timeout: 1000 })
  return { aktor, til, lesninger }
}

test('the same file is sent until nothing of it is left, with what was chosen for it', async () => {
  const svar = [2, 2, 1]
  let igjen = 5
  const sendt: Skriving[] = []
  const { aktor, til, lesninger } = start(async (skriving) => {
    sendt.push(skriving)
    const skrevet = svar.shift() ?? 0
    igjen -= skrevet
    return { skrevet, igjen }
  })
  aktor.send({ type: 'velg', kilde })
  await til('seOver')
  aktor.send({ type: 'settAlle', alle: true })
  await til('seOver')
  aktor.send({ type: 'lesSom', som: 'dos' })
  await til('seOver')
  expect(lesninger.map(({ slag, alle, som }) => [slag, alle, som])).toEqual([
    ['barn', false, undefined],
    ['barn', true, 'windows'],
    ['barn', true, 'dos'],
  ])
  aktor.send({ type: 'hent', uten: true })
  const { context } = await til('ferdig')
  expect([context.skrevet, context.igjen]).toEqual([5, 0])
  expect(sendt).toEqual(
    Array(3).fill({ fil: { slag: 'barn', innhold: 'enhet;klasse', alle: true }, uten: true }),
  )
})

test('what fails on its way has written what it had, and goes on from there', async () => {
  const svar = [async () => ({ skrevet: 2, igjen: 3 }), () => Promise.reject(new Error('borte'))]
  const { aktor, til } = start(() => svar.shift()?.() ?? Promise.resolve({ skrevet: 3, igjen: 0 }))
  aktor.send({ type: 'velg', kilde })
  await til('seOver')
  aktor.send({ type: 'hent', uten: false })
  const stanset = (await til('stanset')).context
  expect([stanset.skrevet, stanset.igjen, stanset.skrivefeil?.feil]).toMatchObject([
    2,
    3,
    { message: 'borte' },
  ])
  aktor.send({ type: 'fortsett' })
  const { context } = await til('ferdig')
  expect([context.skrevet, context.igjen, context.skrivefeil]).toEqual([5, 0, null])
})

test('a file is left for another only while nothing of it is being written', async () => {
  let svar = (_: Skrevet) => {}
  const { aktor, til } = start(
    () =>
      new Promise((resolve) => {
        svar = resolve
      }),
  )
  aktor.send({ type: 'velg', kilde })
  await til('seOver')
  aktor.send({ type: 'hent', uten: false })
  aktor.send({ type: 'nyFil' })
  aktor.send({ type: 'velg', kilde })
  expect(aktor.getSnapshot().value).toBe('henter')
  aktor.send({ type: 'stopp' })
  svar({ skrevet: 2, igjen: 3 })
  await til('stanset')
  aktor.send({ type: 'nyFil' })
  expect(aktor.getSnapshot()).toMatchObject({ value: 'tom', context: { skrevet: 0, fil: null } })
})

test('a file that is too large, or no text, says so and reads nothing else', async () => {
  const { aktor, til, lesninger } = start(() => Promise.reject(new Error('nothing to write')))
  const stor = { navn: 'stor.csv', innhold: new Blob([new Uint8Array(1024 * 1024 + 1)]) }
  aktor.send({ type: 'velg', kilde: stor })
  expect((await til('feil')).context.lesefeil).toEqual({ slag: 'forStor' })
  expect(lesninger).toEqual([])
  aktor.send({ type: 'velg', kilde })
  await til('seOver')
  aktor.send({ type: 'lesSom', som: 'mac' })
  expect((await til('feil')).context.lesefeil).toEqual({ slag: 'ikkeTekst' })
})
