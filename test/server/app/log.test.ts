import { expect, test } from 'vitest'
import { safeError } from '../../../server/app/log.ts'

test('the values of a failed query stay out of the log, but the cause is there', () => {
  const drivers = Object.assign(new Error('UNIQUE constraint failed'), {
    code: 'SQLITE_CONSTRAINT',
  })
  const feil = new Error('Failed query: insert into barn\nparams: Prøve Syntetisk', {
    cause: drivers,
  })
  const logget = safeError(feil)
  expect(JSON.stringify(logget)).not.toContain('Syntetisk')
  expect(logget.melding).toBe('Failed query: insert into barn')
  expect(logget.aarsak).toMatchObject({ kode: 'SQLITE_CONSTRAINT' })
  expect(logget.spor[0]).toMatch(/^at /)
})
