import { expect, test } from 'vitest'
import { createLog } from '../../../server/app/log.ts'
import { kjor } from '../../../server/jobber/kjor.ts'

const lagLogg = () => {
  const linjer: string[] = []
  const logg = createLog('info', { write: (linje) => linjer.push(linje) })
  return { logg, linjer: () => linjer.map((linje) => JSON.parse(linje)) }
}

test('a round that goes wrong is logged without its values, and the next one comes', async () => {
  const { logg, linjer } = lagLogg()
  const slutt = new AbortController()
  const runder: (() => Promise<number>)[] = [
    () => Promise.reject(new Error('Failed query: update sak\nparams: Prøve Syntetisk')),
    async () => 2,
    async () => {
      slutt.abort()
      return 0
    },
  ]
  const runde = () => runder.shift()?.() ?? expect.unreachable()
  await kjor({ navn: 'prøve', mellomrom: 1, kjor: runde }, logg, slutt.signal)
  expect(linjer()).toMatchObject([
    { jobb: 'prøve', err: { navn: 'Error', melding: 'Failed query: update sak' } },
    { jobb: 'prøve', antall: 2 },
  ])
  expect(JSON.stringify(linjer())).not.toContain('Syntetisk')
})

test('one round is over before the next begins, and stopping waits for the one under way', async () => {
  const { logg } = lagLogg()
  const slutt = new AbortController()
  let inne = 0
  const samtidig: number[] = []
  const runde = async () => {
    samtidig.push(++inne)
    if (samtidig.length === 3) slutt.abort()
    await Promise.resolve()
    inne -= 1
    return 0
  }
  await kjor({ navn: 'prøve', mellomrom: 1, kjor: runde }, logg, slutt.signal)
  expect(samtidig).toEqual([1, 1, 1])
  expect(inne).toBe(0)
})
