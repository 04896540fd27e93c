import { request } from 'node:http'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { startVerden } from '../sak/verden.ts'
import { bombe, fotoMedSted, tegning } from './bilder.ts'
import { hentBilde, lastOpp } from './last.ts'

/** One that a reader of SVG would draw. */
const SVG = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>',
)
const GIF = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')
const HEIC = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic0000mif1heic')])
const IKKE_BILDE = 'Filen er ikke et bilde som kan leses. Bruk JPEG, PNG eller WebP.'

const fortalt = (vedlegg: string) => ({
  type: 'barnet.hort',
  data: {
    resultat: 'hort',
    form: 'bilde',
    bilde: { vedlegg, viser: 'Et hus uten dør' },
    ord: 'barnets',
    sett: 'enig',
  },
})

async function medSak() {
  const verden = await startVerden()
  const { sakId } = await verden.nySak()
  const fortell = (vedlegg: string) =>
    verden.som('kari').send({ sakId, hendelse: fortalt(vedlegg), forventetVersjon: 1 })
  return { ...verden, sakId, fortell }
}

test('a drawing is brought, told with, and shown to whoever may read the case, and to nobody else', async () => {
  const verden = await medSak()
  const { sakId, fortell, som, rader } = verden
  const { status, id } = await lastOpp(verden, 'kari', sakId, await tegning())
  expect(status).toBe(200)
  expect((await fortell(id)).status).toBe(200)

  const sak = await som('eva').hent(sakId)
  expect(Object(sak.prosesser[0]).hort.verktoy.bilde).toEqual({
    vedlegg: id,
    viser: 'Et hus uten dør',
  })
  const vist = await hentBilde(verden, 'eva', sakId, id)
  expect(vist.status).toBe(200)
  expect(await sharp(vist.bytes).metadata()).toMatchObject({
    format: 'jpeg',
    width: 30,
    height: 20,
  })
  await expect
    .poll(() => rader('select personId from lesing where hva = ?', 'vedlegg'))
    .toEqual([{ personId: 'eva' }])

  const { sakId: annen } = await verden.nySak('barnehage')
  expect((await hentBilde(verden, 'peder', sakId, id)).status).toBe(404)
  expect((await hentBilde(verden, 'peder', annen, id)).status).toBe(404)
  expect((await hentBilde(verden, null, sakId, id)).status).toBe(401)
  await verden.verifiser()
})

test('nothing in the answer may run, be guessed at or be kept', async () => {
  const verden = await medSak()
  const { id } = await lastOpp(verden, 'kari', verden.sakId, await tegning('webp'))
  const { hoder } = await hentBilde(verden, 'kari', verden.sakId, id)
  expect(Object.fromEntries(hoder)).toMatchObject({
    'content-type': 'image/jpeg',
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'content-disposition': expect.stringContaining('inline; filename='),
    'cache-control': 'private, no-store',
  })
})

test('where, by whom and how it was taken is gone, and it stands as it was seen', async () => {
  const verden = await medSak()
  const foto = await fotoMedSted()
  expect((await sharp(foto).metadata()).exif?.includes('Synlig Fotograf')).toBe(true)
  const { id } = await lastOpp(verden, 'kari', verden.sakId, foto)
  const { bytes } = await hentBilde(verden, 'kari', verden.sakId, id)
  const { exif, xmp, iptc, width, height } = await sharp(bytes).metadata()
  expect({ exif, xmp, iptc }).toEqual({ exif: undefined, xmp: undefined, iptc: undefined })
  expect(bytes.includes('Synlig')).toBe(false)
  expect([width, height]).toEqual([300, 400])
})

test.each([
  ['an SVG with a script', async () => SVG, 'image/svg+xml', IKKE_BILDE],
  ['an SVG that calls itself a PNG', async () => SVG, 'image/png', IKKE_BILDE],
  ['a GIF', async () => GIF, 'image/gif', IKKE_BILDE],
  ['text that calls itself a PNG', async () => Buffer.from('%PDF-1.7 …'), 'image/png', IKKE_BILDE],
  ['nothing at all', async () => Buffer.alloc(0), 'image/jpeg', IKKE_BILDE],
  ['what an iPhone keeps', async () => HEIC, 'image/heic', expect.stringContaining('HEIC')],
  [
    'half a photo',
    async () => (await fotoMedSted()).subarray(0, 20_000),
    'image/jpeg',
    'Bildet er ødelagt og kan ikke leses. Ta det på nytt, eller velg et annet.',
  ],
  ['a bomb', bombe, 'image/png', 'Bildet har for mange punkter, høyst 50 millioner.'],
])('is refused with the reason, and nothing is kept: %s', async (_, fil, type, grunn) => {
  const verden = await medSak()
  const svar = await lastOpp(verden, 'kari', verden.sakId, await fil(), type)
  expect(svar).toMatchObject({ status: 400, kode: 'UGYLDIG_DATA', grunn })
  expect(verden.rader('select id from vedlegg')).toEqual([])
})

test('what lies behind the picture in a file that is two things at once is left behind', async () => {
  const verden = await medSak()
  const toTing = Buffer.concat([
    await fotoMedSted(),
    Buffer.from('PK\u0003\u0004 <script>alert(1)'),
  ])
  const { status, id } = await lastOpp(verden, 'kari', verden.sakId, toTing)
  expect(status).toBe(200)
  const { bytes } = await hentBilde(verden, 'kari', verden.sakId, id)
  expect(bytes.includes('script')).toBe(false)
})

test('fifty megabytes are refused with the reason, and never held in memory', async () => {
  const verden = await medSak()
  const { adresse, token, sakId } = verden
  const cookie = `stafett=${await token('kari')}`
  const del = Buffer.alloc(64 * 1024)
  const for50 = (50 * 1024 * 1024) / del.length
  const fra = process.memoryUsage().arrayBuffers
  let mest = fra
  const svar = await new Promise<{ status: number | undefined; tekst: string }>((ferdig, feil) => {
    const headers = { cookie, 'content-type': 'image/jpeg', 'content-length': for50 * del.length }
    const ut = request(`${adresse}/api/vedlegg/${sakId}`, { method: 'POST', headers }, (inn) => {
      let tekst = ''
      inn.on('data', (en) => {
        tekst += en
      })
      inn.on('end', () => ferdig({ status: inn.statusCode, tekst }))
    })
    ut.on('error', feil)
    const skriv = (nr: number) => {
      mest = Math.max(mest, process.memoryUsage().arrayBuffers)
      if (nr === for50) ut.end()
      else if (ut.write(del)) setImmediate(skriv, nr + 1)
      else ut.once('drain', () => skriv(nr + 1))
    }
    skriv(0)
  })
  expect(svar.status).toBe(400)
  expect(svar.tekst).toContain('Bildet er for stort, høyst 10 MB.')
  // The pieces on their way lie there until they are cleared; the whole would be twice as much and more.
  expect(mest - fra).toBeLessThan(45 * 1024 * 1024)
  expect(verden.rader('select id from vedlegg')).toEqual([])
})

test('a picture that is not in the case cannot be told with, and nothing is written', async () => {
  const verden = await medSak()
  const { sakId: annen } = await verden.nySak()
  const { id } = await lastOpp(verden, 'kari', annen, await tegning())
  const foer = verden.omfang()
  const svar = await verden.fortell(id)
  expect([svar.status, svar.feil]).toEqual([
    400,
    {
      kode: 'UGYLDIG_DATA',
      felt: [{ sti: 'bilde.vedlegg', grunn: 'Bildet er ikke her lenger. Velg det på nytt.' }],
    },
  ])
  expect(verden.omfang()).toEqual(foer)
})

test('whoever has forty pictures that are not sent is asked to send them, and loses none', async () => {
  const verden = await medSak()
  const bring = async (bredde: number) =>
    lastOpp(verden, 'kari', verden.sakId, await tegning('png', bredde))
  const ider: string[] = []
  for (let nr = 0; nr < 40; nr++) ider.push((await bring(10 + nr)).id)
  const antall = () => verden.rader('select id from vedlegg').length
  const grunn = 'Du har mange bilder som ikke er sendt. Send dem, eller vent med flere.'
  expect(await bring(60)).toMatchObject({ status: 400, kode: 'UGYLDIG_DATA', grunn })
  expect(antall()).toBe(40)
  // The same picture again takes no more room; one that was told with makes some.
  expect(await bring(10)).toMatchObject({ status: 200, id: ider[0] })
  await verden.fortell(ider[0] ?? '')
  expect(await bring(60)).toMatchObject({ status: 200 })
  expect(antall()).toBe(41)
})

test('only whoever may act in the case brings pictures to it', async () => {
  const verden = await medSak()
  const bilde = await tegning()
  expect(await lastOpp(verden, 'eva', verden.sakId, bilde)).toMatchObject({
    status: 403,
    kode: 'INGEN_TILGANG',
  })
  for (const sakId of [verden.sakId, 'finnes-ikke']) {
    expect(await lastOpp(verden, 'peder', sakId, bilde)).toMatchObject({
      status: 404,
      kode: 'FINNES_IKKE',
    })
  }
  expect((await lastOpp(verden, null, verden.sakId, bilde)).status).toBe(401)
})

test('the history tells what the picture shows, and never its id', async () => {
  const verden = await medSak()
  const { id } = await lastOpp(verden, 'kari', verden.sakId, await tegning())
  await verden.fortell(id)
  const { tekst } = await verden.som('kari').sporr('sak.historikk', { sakId: verden.sakId })
  expect(tekst).toContain('Et hus uten dør')
  expect(tekst).not.toContain(id)
})
