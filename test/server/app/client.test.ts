import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fastify from 'fastify'
import { expect, test } from 'vitest'
import { serveClient } from '../../../server/app/client.ts'
import { startServer } from '../harness.ts'
import { egenMappe } from '../mappe.ts'

async function medKlient() {
  const mappe = egenMappe()
  mkdirSync(join(mappe, 'assets'))
  writeFileSync(join(mappe, 'index.html'), '<!doctype html><title>Stafett</title>')
  writeFileSync(join(mappe, 'assets', 'main-abc123.js'), 'export {}')
  const app = fastify()
  await serveClient(app, mappe)
  return app
}

test.each(['/', '/sak/123/plan', '/fravaer'])('%s is a screen', async (url) => {
  const app = await medKlient()
  const svar = await app.inject({ url, headers: { accept: 'text/html,*/*' } })
  expect(svar.statusCode).toBe(200)
  expect(svar.headers['content-type']).toMatch('text/html')
  expect(svar.headers['cache-control']).toBe('no-cache')
})

test('files with a fingerprint in their name are fetched once', async () => {
  const svar = await (await medKlient()).inject('/assets/main-abc123.js')
  expect(svar.headers['cache-control']).toBe('public, max-age=31536000, immutable')
})

test.each([
  ['en fil som mangler', 'GET', '/assets/borte.js', '*/*'],
  ['et ukjent API', 'GET', '/api/annet', 'text/html'],
  ['noe annet enn å hente', 'POST', '/sak', 'text/html'],
  ['en fil utenfor mappen', 'GET', '/..%2f..%2fetc%2fpasswd', '*/*'],
] as const)('%s is no screen', async (_navn, method, url, accept) => {
  const svar = await (await medKlient()).inject({ method, url, headers: { accept } })
  expect(svar.statusCode).toBe(404)
  expect(svar.body).not.toContain('Stafett')
})

test('nothing runs that does not come from us', async () => {
  const { adresse } = await startServer()
  const { headers } = await fetch(`${adresse}/healthz`)
  const regler = headers.get('content-security-policy') ?? ''
  expect(regler).toContain("default-src 'none'")
  expect(regler).toContain("script-src 'self'")
  expect(regler).not.toMatch(/unsafe|\*|https?:/)
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('referrer-policy')).toBe('no-referrer')
})
