import { request } from 'node:http'
import { describe, expect, test } from 'vitest'
import { startServer } from '../harness.ts'

const UTENFRA = new URL('https://stafett.example.no')

type Hoder = Record<string, string>

/** Asks with any Host, which fetch does not let a program choose. */
const spor = (adresse: string, sti: string, headers: Hoder, kropp?: string) =>
  new Promise<{ status: number; tekst: string; cookie: string }>((svar, feil) => {
    const method = kropp === undefined ? 'GET' : 'POST'
    const json = { 'content-type': 'application/json' }
    const sendt = request(
      `${adresse}${sti}`,
      { method, headers: { ...json, ...headers } },
      (inn) => {
        let tekst = ''
        inn.on('data', (del) => {
          tekst += del
        })
        inn.on('end', () =>
          svar({ status: inn.statusCode ?? 0, tekst, cookie: String(inn.headers['set-cookie']) }),
        )
      },
    )
    sendt.on('error', feil)
    sendt.end(kropp)
  })
const loggInn = (adresse: string, hoder: Hoder) =>
  spor(adresse, '/api/trpc/okt.loggInn', hoder, '{"person":"kari"}')

describe('on a public address the server answers by that name only', () => {
  const host = UTENFRA.host
  test.each<[string, Hoder, number]>([
    ['its own page', { host, origin: UTENFRA.origin }, 200],
    ['a program without a browser', { host }, 200],
    ['its own page over a line that is not encrypted', { host, origin: `http://${host}` }, 403],
    ['its own name on another port', { host, origin: `${UTENFRA.origin}:444` }, 403],
    ['a name that was pointed here', { host: 'ond.example', origin: 'http://ond.example' }, 403],
    ['the machine’s own name', { host: 'localhost:3000' }, 403],
    ['a Host that is none', { host: 'a b' }, 403],
  ])('%s', async (_navn, hoder, status) => {
    const { adresse } = await startServer({ utenfra: UTENFRA })
    const svar = await loggInn(adresse, hoder)
    expect(svar.status).toBe(status)
    if (status === 403) expect(svar.tekst).toContain('"stafett":{"kode":"INGEN_TILGANG"}')
  })
})

test('without one it answers on its own machine only', async () => {
  const { adresse } = await startServer()
  const svar = async (host: string) => (await loggInn(adresse, { host })).status
  expect(await svar('localhost:5173')).toBe(200)
  expect(await svar('127.0.0.1')).toBe(200)
  expect(await svar('[::1]:3000')).toBe(200)
  expect(await svar('ond.example')).toBe(403)
  const https = { host: 'localhost:3000', origin: 'https://localhost:3000' }
  expect((await loggInn(adresse, https)).status).toBe(403)
})

test('pages are refused with a sentence, and the server’s health with none', async () => {
  const { adresse } = await startServer()
  const side = await spor(adresse, '/', { host: 'ond.example', accept: 'text/html' })
  expect([side.status, side.tekst]).toEqual([
    421,
    'Denne serveren svarer bare på sin egen adresse.\n',
  ])
  expect((await spor(adresse, '/healthz', { host: '10.0.0.7:3000' })).status).toBe(200)
})

test('over TLS the browser is told to send the login over nothing else', async () => {
  const { adresse } = await startServer({ utenfra: UTENFRA })
  const { cookie } = await loggInn(adresse, { host: UTENFRA.host })
  expect(cookie).toMatch(/; Secure; SameSite=Lax$/)
  const lokalt = await startServer()
  expect((await loggInn(lokalt.adresse, { host: 'localhost' })).cookie).not.toContain('Secure')
})
