import { describe, expect, test } from 'vitest'
import { startServer } from '../harness.ts'
import { les, loggInn, send, sendKropp } from '../klient.ts'

const lesbar = { kode: 'UGYLDIG_DATA', felt: [{ sti: '', grunn: expect.stringContaining('lese') }] }

describe('det som ikke kan leses, avvises med kode og grunn', () => {
  test.each([
    ['halv JSON', '{"person":', 400],
    ['ikke JSON', 'person=kari', 400],
    ['tom kropp', '', 400],
    ['ødelagt UTF-8', Uint8Array.from(Buffer.from('{"person":"\xff\xfe"}', 'latin1')), 400],
  ])('%s', async (_navn, kropp, status) => {
    const { adresse } = await startServer()
    const svar = await sendKropp(adresse, 'okt.loggInn', kropp)
    expect(svar).toMatchObject({ status, feil: lesbar })
  })

  test('feil innholdstype', async () => {
    const { adresse } = await startServer()
    const hoder = { 'content-type': 'text/plain' }
    const svar = await sendKropp(adresse, 'okt.loggInn', '{"person":"kari"}', { hoder })
    expect(svar.feil).toEqual(lesbar)
    expect(svar.hoder.get('set-cookie')).toBeNull()
  })

  test('ti megabyte', async () => {
    const { adresse } = await startServer()
    const kropp = JSON.stringify({ person: 'x'.repeat(10 * 1024 * 1024) })
    const svar = await sendKropp(adresse, 'okt.loggInn', kropp)
    expect(svar).toMatchObject({
      status: 413,
      feil: { kode: 'UGYLDIG_DATA', felt: [{ sti: '', grunn: expect.stringContaining('stort') }] },
    })
  })
})

test('ukjente felt og feil typer nevnes ved navn', async () => {
  const { adresse } = await startServer()
  const svar = await send(adresse, 'okt.loggInn', { person: 4, rolle: 'rektor' })
  expect(svar.status).toBe(400)
  expect(svar.feil).toEqual({
    kode: 'UGYLDIG_DATA',
    felt: [
      { sti: 'person', grunn: 'Har feil type.' },
      { sti: 'rolle', grunn: 'Er et ukjent felt.' },
    ],
  })
})

test('grunnen kommer på språket skjermen viser', async () => {
  const { adresse } = await startServer()
  const hoder = { 'x-stafett-spraak': 'en' }
  expect((await send(adresse, 'okt.loggInn', {}, { hoder })).tekst).toContain('Is missing.')
})

test.each([
  ['ukjent prosedyre', 'sak.finnesIkke'],
  ['arvet navn', '__proto__.toString'],
  ['mutasjon spurt som lesing', 'okt.loggUt'],
])('%s finnes ikke', async (_navn, prosedyre) => {
  const { adresse } = await startServer()
  expect((await les(adresse, prosedyre)).feil).toEqual({ kode: 'FINNES_IKKE' })
})

test('en uventet feil gir en id å oppgi, og bare loggen vet resten', async () => {
  const { adresse, lukkStore, linjer } = await startServer()
  const token = await loggInn(adresse, 'kari')
  await lukkStore()
  for (const svar of [
    await les(adresse, 'okt.demobrukere'),
    await les(adresse, 'okt.meg', { token }),
  ]) {
    expect(svar.status).toBe(500)
    expect(svar.feil).toEqual({ kode: 'INTERN', id: expect.stringMatching(/^[0-9a-f]{10}$/) })
    expect(svar.tekst).not.toMatch(/sqlite|database|at /i)
    const linje = linjer.find((en) => en.includes(String(svar.feil?.id)) && en.includes('"err"'))
    expect(linje).toMatch(/"spor":\["at /)
  }
})

test('loggen nevner prosedyren, men aldri det som ble sendt', async () => {
  const { adresse, linjer } = await startServer()
  await les(adresse, 'okt.meg?input=%7B%22navn%22%3A%22Hemmelig%22%7D')
  await send(adresse, 'okt.loggInn', { person: 'Hemmelig' })
  expect(linjer.join('')).toContain('"prosedyre":"okt.meg"')
  expect(linjer.join('')).not.toContain('Hemmelig')
})
