import { expect, test } from 'vitest'
import { startServer } from '../harness.ts'
import { loggInn, send } from '../klient.ts'

/** What the screens promise to take, in bytes. */
const MB = 1024 * 1024

/** A file as large as may be: so many lines, with a last cell in quotes that is full of quotes. */
function full(hode: string, linje: string, antall: number): string {
  const resten = MB - Buffer.byteLength(`${hode};"merknad"\n`)
  const hermetegn = Math.floor((resten / antall - `${linje};""\n`.length) / 2)
  const fil = `${hode};"merknad"\n${`${linje};"${'""'.repeat(hermetegn)}"\n`.repeat(antall)}`
  expect(Buffer.byteLength(fil) / MB).toBeCloseTo(1, 1)
  return fil
}

test('a file of absence, quoted and as large as may be, is looked over to its last line', async () => {
  const { adresse } = await startServer()
  const valg = { token: await loggInn(adresse, 'tone') }
  const linje = '"02831550012";"19.11.2026";"dokumentert";"sykdom";""'
  const innhold = full('"barn";"dato";"art";"årsak";"timer"', linje, 9_000)
  const svar = await send(adresse, 'fravaer.forhaandsvis', { innhold }, valg)
  expect([svar.status, svar.data]).toMatchObject([
    200,
    { antall: { ny: 1, endret: 0, uendret: 8_999, feil: 0 } },
  ])
})

test('so is a file of people, and it is brought in', async () => {
  const { adresse } = await startServer()
  const valg = { token: await loggInn(adresse, 'kim') }
  const innhold = full('"enhet";"klasse"', '"skole-1";"9Z"', 9_000)
  const fil = { slag: 'grupper', innhold, alle: false }
  const sett = await send(adresse, 'folk.forhaandsvis', fil, valg)
  expect([sett.status, sett.data]).toMatchObject([200, { endringer: 1 }])
  const hentet = await send(adresse, 'folk.importer', { ...fil, uten: false }, valg)
  expect([hentet.status, hentet.data]).toEqual([200, { skrevet: 1, igjen: 0 }])
})

test('whatever letters it has, it fits, and a larger one is told so', async () => {
  const { adresse } = await startServer()
  const valg = { token: await loggInn(adresse, 'tone') }
  const kall = (innhold: string) => send(adresse, 'fravaer.forhaandsvis', { innhold }, valg)
  // One byte each in Windows-1252; two, three and six in JSON.
  for (const tegn of ['"', '€', '\v']) expect((await kall(tegn.repeat(MB))).status).toBe(200)
  const { status, feil } = await kall('x'.repeat(MB + 1))
  expect([status, feil]).toMatchObject([400, { kode: 'UGYLDIG_DATA', felt: [{ sti: 'innhold' }] }])
})

test('nothing of a stranger’s is read, and no other call is as large', async () => {
  const { adresse } = await startServer()
  const innhold = '"'.repeat(MB)
  // Read, it would be refused for its size.
  const storre = { innhold: innhold.repeat(4) }
  expect((await send(adresse, 'fravaer.forhaandsvis', storre)).status).toBe(401)
  const valg = { token: await loggInn(adresse, 'tone') }
  for (const kall of ['sak.send', 'oppslag.planfil', 'fravaer.forhaandsvis,okt.meg?batch=1'])
    expect((await send(adresse, kall, { innhold }, valg)).status).toBe(413)
})
