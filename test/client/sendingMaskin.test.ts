import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createActor, fromPromise } from 'xstate'
import type { Forsok, Utfall } from '../../client/sending/sendingMaskin.ts'
import { sendingMaskin } from '../../client/sending/sendingMaskin.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const utenSvar: Utfall = { slag: 'utenSvar', feil: 'linja' }
const gjor: Forsok = () => Promise.resolve()
const gaar = (ms: number) => vi.advanceTimersByTimeAsync(ms)

/** Sends to a server that answers in turn; where there is none, it hangs. */
function start(...svar: Utfall[]) {
  const tatt: { svar: unknown; sent: boolean }[] = []
  const signaler: AbortSignal[] = []
  const aktor = createActor(
    sendingMaskin.provide({
      actors: {
        gjor: fromPromise<Utfall, { gjor: Forsok | null }>(async ({ signal }) => {
          signaler.push(signal)
          return svar.shift() ?? new Promise(() => {})
        }),
      },
      actions: { tatt: (_, en) => void tatt.push(en) },
    }),
  ).start()
  aktor.send({ type: 'send', gjor })
  return { aktor, tatt, signaler, stand: () => aktor.getSnapshot().value }
}

test('taken at the first try is taken in time', async () => {
  const { tatt, stand } = start({ slag: 'tatt', svar: 7 })
  await gaar(0)
  expect(tatt).toEqual([{ svar: 7, sent: false }])
  expect(stand()).toBe('tatt')
})

test('without an answer it tries again by itself, and what comes then comes late', async () => {
  const { tatt, signaler } = start(utenSvar, utenSvar, { slag: 'tatt', svar: 7 })
  await gaar(120_000)
  expect(signaler).toHaveLength(3)
  expect(tatt).toEqual([{ svar: 7, sent: true }])
})

test('when the line is back it tries at once', async () => {
  const { aktor, signaler, tatt } = start(utenSvar, { slag: 'tatt', svar: 7 })
  await gaar(0)
  aktor.send({ type: 'provNaa' })
  await gaar(0)
  expect(signaler).toHaveLength(2)
  expect(tatt).toHaveLength(1)
})

test('what never answers is given up in its time, and tried again', async () => {
  const { signaler, stand } = start()
  await gaar(15_000)
  expect(signaler[0]?.aborted).toBe(true)
  expect(stand()).toBe('venter')
  await gaar(10_000)
  expect(signaler).toHaveLength(2)
})

test('cancelled, it is not tried again, and no answer comes after', async () => {
  for (const naar of ['sender', 'venter']) {
    const { aktor, signaler, tatt, stand } = start(...(naar === 'venter' ? [utenSvar] : []))
    await gaar(0)
    expect(stand()).toBe(naar)
    aktor.send({ type: 'avbryt' })
    await gaar(120_000)
    expect(signaler).toHaveLength(1)
    expect(tatt).toEqual([])
  }
})

test('whoever leaves gives up the try that is under way', async () => {
  const { aktor, signaler } = start()
  await gaar(0)
  aktor.stop()
  await gaar(120_000)
  expect(signaler.map(({ aborted }) => aborted)).toEqual([true])
})

test('a refusal is an answer: it is not tried again', async () => {
  const { signaler, stand } = start({ slag: 'avvist', feil: 'nei' })
  await gaar(120_000)
  expect(signaler).toHaveLength(1)
  expect(stand()).toBe('avvist')
})
