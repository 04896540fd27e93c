import { describe, expect, test } from 'vitest'
import { startServer } from '../harness.ts'
import { les, loggInn, send, sendKropp } from '../klient.ts'

const lesbar = { kode: 'UGYLDIG_DATA', felt: [{ sti: '', grunn: expect.stringContaining('lese') }] }

describe('what cannot be read is refused with a code and a reason', () => {
  test.each([
    ['half of a JSON', '{"person":', 400],
    ['not JSON', 'person=kari', 400],
    ['an empty body', '', 400],
    ['broken UTF-8', Uint8Array.from(Buffer.from('{"person":"\xff\xfe"}', 'latin1')), 400],
  ])('%s', async (_navn, kropp, status) => {
    const { adresse } = await startServer()
    const svar = await sendKropp(adresse, 'okt.loggInn', kropp)
    expect(svar).toMatchObject({ status, feil: lesbar })
  })

  test('wrong content type', async () => {
    const { adresse } = await startServer()
    const hoder = { 'content-type': 'text/plain' }
    const svar = await sendKropp(adresse, 'okt.loggInn', '{"person":"kari"}', { hoder })
    expect(svar.feil).toEqual(lesbar)
    expect(svar.hoder.get('set-cookie')).toBeNull()
  })

  test('ten megabytes', async () => {
    const { adresse } = await startServer()
    const kropp = JSON.stringify({ person: 'x'.repeat(10 * 1024 * 1024) })
    const svar = await sendKropp(adresse, 'okt.loggInn', kropp)
    expect(svar).toMatchObject({
      status: 413,
      feil: { kode: 'UGYLDIG_DATA', felt: [{ sti: '', grunn: expect.stringContaining('stort') }] },
    })
  })
})

test('unknown fields and wrong types are named', async () => {
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

test('the reason comes in the language of the screen', async () => {
  const { adresse } = await startServer()
  const hoder = { 'x-stafett-spraak': 'en' }
  expect((await send(adresse, 'okt.loggInn', {}, { hoder })).tekst).toContain('Is missing.')
})

test.each([
  ['unknown procedure', 'sak.finnesIkke'],
  ['inherited name', '__proto__.toString'],
  ['mutation asked as a query', 'okt.loggUt'],
])('%s does not exist', async (_navn, prosedyre) => {
  const { adresse } = await startServer()
  expect((await les(adresse, prosedyre)).feil).toEqual({ kode: 'FINNES_IKKE' })
})

test('an unexpected error gives an id to quote, and only the log knows the rest', async () => {
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

test('the log names the procedure, but never what was sent', async () => {
  const { adresse, linjer } = await startServer()
  await les(adresse, 'okt.meg?input=%7B%22navn%22%3A%22Hemmelig%22%7D')
  await send(adresse, 'okt.loggInn', { person: 'Hemmelig' })
  expect(linjer.join('')).toContain('"prosedyre":"okt.meg"')
  expect(linjer.join('')).not.toContain('Hemmelig')
})
