import { expect, test } from 'vitest'
import { createLog } from '../../../server/app/log.ts'
import { poll } from '../../../server/frister/poller.ts'

test('a round that goes wrong is logged without its values, and the polling lives on', async () => {
  const linjer: string[] = []
  const logg = createLog('info', { write: (linje) => linjer.push(linje) })
  const slutt = new AbortController()
  const runde = async () => {
    throw new Error('Failed query: update sak\nparams: Prøve Syntetisk')
  }
  const ferdig = poll(runde, logg, slutt.signal)
  await expect.poll(() => linjer).toHaveLength(1)
  expect(JSON.parse(linjer[0] ?? '')).toMatchObject({
    msg: 'frister kunne ikke ropes ut',
    err: { navn: 'Error', melding: 'Failed query: update sak' },
  })
  expect(linjer[0]).not.toContain('Syntetisk')
  slutt.abort()
  await ferdig
})
