import { expect, test } from 'vitest'
import { safeError } from '../../../server/app/log.ts'
import { startServer } from '../harness.ts'

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

test('what could not be read is not quoted', () => {
  const damaged = () => JSON.parse('Syntetisk bor i Testveien')
  expect(damaged).toThrow('Syntetisk')
  try {
    damaged()
  } catch (feil) {
    const logget = safeError(new Error('the row cannot be read', { cause: feil }))
    expect(JSON.stringify(logget)).not.toContain('Syntetisk')
    expect(logget.aarsak).toMatchObject({ navn: 'SyntaxError' })
  }
})

test('an address is logged by the procedures that there are', async () => {
  const { adresse, linjer } = await startServer()
  await fetch(`${adresse}/api/trpc/okt.meg,Syntetisk%20Navn?batch=1`)
  expect(linjer.join('')).toContain('"prosedyre":"okt.meg,ukjent"')
  expect(linjer.join('')).not.toContain('Syntetisk')
})
