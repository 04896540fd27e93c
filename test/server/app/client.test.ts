import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import fastify from 'fastify'
import { expect, test } from 'vitest'
import { serveClient } from '../../../server/app/client.ts'
import { komprimerAlt } from '../../../server/oppstart/komprimer.ts'
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

test('what was compressed when it was built is sent so to whoever can read it', async () => {
  const mappe = egenMappe()
  mkdirSync(join(mappe, 'assets'))
  const side = `<!doctype html><title>Stafett</title>${'<p>Hei</p>'.repeat(500)}`
  const program = `export const tekst = '${'stafett '.repeat(500)}'`
  writeFileSync(join(mappe, 'index.html'), side)
  writeFileSync(join(mappe, 'assets', 'main-abc123.js'), program)
  writeFileSync(join(mappe, 'assets', 'liten-abc123.js'), 'export {}')
  writeFileSync(join(mappe, 'assets', 'skrift-abc123.woff2'), program)
  komprimerAlt(mappe)
  const app = fastify()
  await serveClient(app, mappe)
  const hent = async (url: string, koding: string) => {
    const headers = { accept: 'text/html,*/*', 'accept-encoding': koding }
    const { headers: hoder, rawPayload } = await app.inject({ url, headers })
    const pakkUt = { br: brotliDecompressSync, gzip: gunzipSync }[String(hoder['content-encoding'])]
    return {
      koding: hoder['content-encoding'],
      tekst: String(pakkUt ? pakkUt(rawPayload) : rawPayload),
      hoder,
    }
  }
  const main = '/assets/main-abc123.js'
  expect(await hent(main, 'gzip, deflate, br')).toMatchObject({ koding: 'br', tekst: program })
  expect(await hent(main, 'gzip')).toMatchObject({ koding: 'gzip', tekst: program })
  expect(await hent(main, 'identity')).toMatchObject({ koding: undefined, tekst: program })
  expect(await hent('/sak/123/plan', 'br')).toMatchObject({ koding: 'br', tekst: side })
  for (const ukomprimert of ['liten-abc123.js', 'skrift-abc123.woff2']) {
    expect((await hent(`/assets/${ukomprimert}`, 'br')).koding).toBeUndefined()
  }

  const { hoder } = await hent(main, 'br')
  expect(hoder['cache-control']).toBe('public, max-age=31536000, immutable')
  expect(hoder['content-type']).toMatch('javascript')
  expect(hoder.vary).toMatch('accept-encoding')
  // The page is asked for each time, and comes once.
  const { hoder: sidens } = await hent('/', 'br')
  expect(sidens['cache-control']).toBe('no-cache')
  const igjen = await app.inject({
    url: '/',
    headers: { accept: 'text/html', 'accept-encoding': 'br', 'if-none-match': String(sidens.etag) },
  })
  expect([igjen.statusCode, igjen.body]).toEqual([304, ''])
})

test.each([
  ['en fil som mangler', 'GET', '/assets/borte.js', '*/*'],
  ['en fil som mangler, åpnet som en side', 'GET', '/assets/borte', 'text/html'],
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

test.each(['..%2findex.html', '..%5cindex.html'])(
  'the page, which has rules of its own, is not among its parts: %s',
  async (omvei) => {
    const url = `/assets/${omvei}`
    const svar = await (await medKlient()).inject({ url, headers: { accept: 'text/html' } })
    expect(svar.statusCode).toBeGreaterThanOrEqual(400)
    expect(svar.body).not.toContain('Stafett')
  },
)

test('a part of the page is told what holds for a part, and no more', async () => {
  const { adresse } = await startServer()
  const navn = async (sti: string) => [...(await fetch(`${adresse}${sti}`)).headers.keys()]
  const del = await navn('/assets/en.js')
  expect(del).toEqual(
    expect.arrayContaining(['x-content-type-options', 'cross-origin-resource-policy']),
  )
  const sidens = ['content-security-policy', 'referrer-policy', 'x-frame-options']
  expect(await navn('/healthz')).toEqual(expect.arrayContaining(sidens))
  expect(del.filter((en) => sidens.includes(en))).toEqual([])
})
