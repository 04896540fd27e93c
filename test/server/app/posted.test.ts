import { createTRPCClient, httpBatchLink, httpLink, TRPCClientError } from '@trpc/client'
import { expect, test } from 'vitest'
import type { AppRouter } from '../../../server/api/router.ts'
import { startServer } from '../harness.ts'
import { loggInn, send, sendKropp } from '../klient.ts'

const kode = (feil: unknown): unknown =>
  feil instanceof TRPCClientError ? [feil.data?.httpStatus, feil.data?.stafett?.kode] : feil

/** tRPC's own client, as the pages use it and one call at a time. */
const klienter = (adresse: string, token: string) => {
  const valg = {
    url: `${adresse}/api/trpc`,
    methodOverride: 'POST' as const,
    headers: { cookie: `stafett=${token}` },
  }
  return {
    'in bunches': createTRPCClient<AppRouter>({ links: [httpBatchLink(valg)] }),
    'one by one': createTRPCClient<AppRouter>({ links: [httpLink(valg)] }),
  }
}

test.each(['in bunches', 'one by one'] as const)(
  "tRPC's client is answered %s",
  async (hvordan) => {
    const { adresse } = await startServer()
    const klient = klienter(adresse, await loggInn(adresse, 'kari'))[hvordan]

    const svar = await Promise.allSettled([
      klient.okt.meg.query(),
      klient.sak.hent.query({ sakId: 'finnes ikke' }),
      klient.sak.list.query({ antall: 0 }),
      klient.helse.tom.mutate(),
      klient.sak.list.query({ antall: 1 }),
    ])

    expect(svar.map((s) => (s.status === 'fulfilled' ? s.value : kode(s.reason)))).toEqual([
      expect.objectContaining({ id: 'kari' }),
      [404, 'FINNES_IKKE'],
      [400, 'UGYLDIG_DATA'],
      null,
      expect.objectContaining({ rader: [] }),
    ])
  },
)

test('as many calls as are let through at once, the longest names among them, are answered', async () => {
  const { adresse } = await startServer()
  const token = await loggInn(adresse, 'kari')
  const sti = Array.from({ length: 10 }, () => 'fravaer.forhaandsvis').join(',')
  const { tekst } = await send(adresse, `${sti}?batch=1`, {}, { token })
  expect(JSON.parse(tekst)).toHaveLength(10)
})

test('calls that fare differently are answered each for itself', async () => {
  const { adresse } = await startServer()
  const token = await loggInn(adresse, 'kari')
  const svar = await send(adresse, 'okt.meg,sak.nei?batch=1', {}, { token })
  expect([svar.status, JSON.parse(svar.tekst)]).toEqual([
    207,
    [
      { result: { data: expect.objectContaining({ id: 'kari' }) } },
      { error: expect.objectContaining({ data: expect.objectContaining({ httpStatus: 404 }) }) },
    ],
  ])
})

test.each([
  ['a stream cannot be posted for', 'sak.folg', '{}', 405],
  ['an unknown procedure', 'sak.constructor', '{}', 404],
  ['a login by a name that is encoded twice', 'okt%252EloggInn', '{"person":"kari"}', 404],
  ['a name that every object has', 'constructor', '{}', 404],
  ['a bunch larger than any screen needs', `${'okt.meg,'.repeat(10)}okt.meg?batch=1`, '{}', 400],
  ['a bunch that is text', 'okt.meg,sak.hent?batch=1', '"en tekst"', 400],
])('%s is refused', async (_hva, prosedyre, kropp, status) => {
  const { adresse } = await startServer()
  const token = await loggInn(adresse, 'kari')
  const svar = await sendKropp(adresse, prosedyre, kropp, { token })
  expect(svar.status === 207 ? JSON.parse(svar.tekst)[1].error.data.httpStatus : svar.status).toBe(
    status,
  )
})

test('what does not say that it is JSON is not read', async () => {
  const { adresse } = await startServer()
  const svar = await fetch(`${adresse}/api/trpc/okt.loggUt`, { method: 'POST' })
  expect(svar.status).toBe(415)
})
