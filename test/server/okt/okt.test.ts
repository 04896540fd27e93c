import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { startServer } from '../harness.ts'
import { les, loggInn, send } from '../klient.ts'

test('demobrukerne vises med rolle og enhet', async () => {
  const { adresse } = await startServer()
  const { data } = await les(adresse, 'okt.demobrukere')
  expect(data).toContainEqual({
    id: 'kari',
    navn: 'kari Syntetisk',
    roller: [
      { rolle: 'kontaktlaerer', enhet: { id: 'skole-1', navn: 'Prøve skole' }, gruppe: '5A' },
    ],
  })
})

test('innlogging gir en cookie som skript ikke når', async () => {
  const { adresse } = await startServer()
  const { hoder } = await send(adresse, 'okt.loggInn', { person: 'kari' })
  expect(hoder.get('set-cookie')).toMatch(
    /^stafett=[\w-]{43}; Max-Age=28800; Path=\/; HttpOnly; SameSite=Lax$/,
  )
})

test('utenfor egen maskin sendes cookien bare kryptert', async () => {
  const { app } = await startServer()
  const svar = await app.inject({
    method: 'POST',
    url: '/api/trpc/okt.loggInn',
    headers: { host: 'stafett.example', 'content-type': 'application/json' },
    payload: { person: 'kari' },
  })
  expect(svar.headers['set-cookie']).toMatch(/; Secure; SameSite=Lax$/)
})

test('den innloggede kjennes igjen, og ingen andre', async () => {
  const { adresse } = await startServer()
  const token = await loggInn(adresse, 'kari')
  expect((await les(adresse, 'okt.meg', { token })).data).toMatchObject({
    id: 'kari',
    spraak: 'nb',
    demo: true,
  })
  for (const feil of [undefined, '', 'kari', 'a'.repeat(43), `${token}a`]) {
    expect((await les(adresse, 'okt.meg', { token: feil })).data).toBeNull()
  }
})

test('databasen gjemmer ikke noe man kan logge inn med', async () => {
  const { adresse, lukkStore, fil } = await startServer()
  const token = await loggInn(adresse, 'kari')
  await lukkStore()
  expect(readFileSync(fil).includes(token)).toBe(false)
})

test('økten varer åtte timer', async () => {
  const { adresse, stillKlokka } = await startServer()
  const token = await loggInn(adresse, 'kari')
  stillKlokka('2026-11-20T16:59:59.000Z')
  expect((await les(adresse, 'okt.meg', { token })).data).not.toBeNull()
  stillKlokka('2026-11-20T17:00:00.000Z')
  expect((await les(adresse, 'okt.meg', { token })).data).toBeNull()
})

test('den som logger ut, er ute, og den som bytter bruker, blir bare én', async () => {
  const { adresse } = await startServer()
  const kari = await loggInn(adresse, 'kari')
  await send(adresse, 'okt.loggInn', { person: 'tone' }, { token: kari })
  expect((await les(adresse, 'okt.meg', { token: kari })).data).toBeNull()

  const tone = await loggInn(adresse, 'tone')
  const ut = await send(adresse, 'okt.loggUt', undefined, { token: tone })
  expect(ut.hoder.get('set-cookie')).toMatch(/^stafett=; .*Expires=Thu, 01 Jan 1970/)
  expect((await les(adresse, 'okt.meg', { token: tone })).data).toBeNull()
  expect((await send(adresse, 'okt.loggUt', undefined)).status).toBe(200)
})

test('en ukjent person kan ikke logge inn', async () => {
  const { adresse } = await startServer()
  const svar = await send(adresse, 'okt.loggInn', { person: 'ingen' })
  expect(svar.feil).toEqual({ kode: 'FINNES_IKKE' })
  expect(svar.hoder.get('set-cookie')).toBeNull()
})

test('uten demo finnes verken brukerliste eller innlogging uten bevis', async () => {
  const { adresse } = await startServer({ demo: false })
  expect((await les(adresse, 'okt.demobrukere')).feil).toEqual({ kode: 'FINNES_IKKE' })
  const svar = await send(adresse, 'okt.loggInn', { person: 'kari' })
  expect(svar.feil).toEqual({ kode: 'FINNES_IKKE' })
})

test('språket huskes på personen', async () => {
  const { adresse } = await startServer()
  const token = await loggInn(adresse, 'kari')
  await send(adresse, 'okt.settSpraak', { spraak: 'nn' }, { token })
  expect((await les(adresse, 'okt.meg', { token })).data).toMatchObject({ spraak: 'nn' })
  const svar = await send(adresse, 'okt.settSpraak', { spraak: 'se' }, { token })
  expect(svar.feil).toEqual({
    kode: 'UGYLDIG_DATA',
    felt: [{ sti: 'spraak', grunn: 'Er ikkje eit av vala.' }],
  })
})
