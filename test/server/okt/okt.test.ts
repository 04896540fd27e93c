import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { startServer } from '../harness.ts'
import { les, loggInn, send } from '../klient.ts'

test('the demo users are shown with role and unit', async () => {
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

test('login gives a cookie that scripts cannot reach', async () => {
  const { adresse } = await startServer()
  const { hoder } = await send(adresse, 'okt.loggInn', { person: 'kari' })
  expect(hoder.get('set-cookie')).toMatch(
    /^stafett=[\w-]{43}; Max-Age=28800; Path=\/; HttpOnly; SameSite=Lax$/,
  )
})

test('whoever is logged in is recognised, and nobody else', async () => {
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

test('what a tab sends in the name of one who is no longer logged in is done in nobody’s', async () => {
  const { adresse } = await startServer()
  const token = await loggInn(adresse, 'tone')
  const som = (person: string) => ({ token, hoder: { 'x-stafett-person': person } })
  const spraak = async (person: string) =>
    (await send(adresse, 'okt.settSpraak', { spraak: 'en' }, som(person))).status
  expect(await spraak('kari')).toBe(401)
  expect((await les(adresse, 'okt.meg', som('kari'))).data).toBeNull()
  expect((await les(adresse, 'okt.meg', { token })).data).toMatchObject({ spraak: 'nb' })
  expect(await spraak('tone')).toBe(200)
})

test('whoever has left is nobody to log in as, and the session ends', async () => {
  const { adresse, store } = await startServer()
  const token = await loggInn(adresse, 'kari')
  const kari = await store.personer.finn('kari')
  if (!kari) throw new Error('no Kari')
  await store.folk.skriv({ personer: [{ ...kari, roller: [] }] })
  expect((await les(adresse, 'okt.meg', { token })).data).toBeNull()
  expect((await send(adresse, 'okt.loggInn', { person: 'kari' })).status).toBe(404)
  const { data } = await les(adresse, 'okt.demobrukere')
  expect(JSON.stringify(data)).not.toContain('kari')
  await store.folk.skriv({ personer: [kari] })
  expect((await send(adresse, 'okt.loggInn', { person: 'kari' })).status).toBe(200)
})

test('the database holds nothing to log in with', async () => {
  const { adresse, lukkStore, fil } = await startServer()
  const token = await loggInn(adresse, 'kari')
  await lukkStore()
  expect(readFileSync(fil).includes(token)).toBe(false)
})

test('the session lasts eight hours', async () => {
  const { adresse, stillKlokka } = await startServer()
  const token = await loggInn(adresse, 'kari')
  stillKlokka('2026-11-20T16:59:59.000Z')
  expect((await les(adresse, 'okt.meg', { token })).data).not.toBeNull()
  stillKlokka('2026-11-20T17:00:00.000Z')
  expect((await les(adresse, 'okt.meg', { token })).data).toBeNull()
})

test('whoever logs out is out, and whoever changes user becomes one only', async () => {
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

test('an unknown person cannot log in', async () => {
  const { adresse } = await startServer()
  const svar = await send(adresse, 'okt.loggInn', { person: 'ingen' })
  expect(svar.feil).toEqual({ kode: 'FINNES_IKKE' })
  expect(svar.hoder.get('set-cookie')).toBeNull()
})

test('without the demo there is neither a list of users nor a login without proof', async () => {
  const { adresse } = await startServer({ demo: false })
  expect((await les(adresse, 'okt.demobrukere')).feil).toEqual({ kode: 'FINNES_IKKE' })
  const svar = await send(adresse, 'okt.loggInn', { person: 'kari' })
  expect(svar.feil).toEqual({ kode: 'FINNES_IKKE' })
})

test('the language is remembered on the person', async () => {
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
