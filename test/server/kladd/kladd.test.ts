import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { ryddKladder } from '../../../server/kladd/rydd.ts'
import { les, loggInn, send } from '../klient.ts'
import { STEDER } from '../sak/folk.ts'
import type { Verden } from '../sak/verden.ts'
import { startVerden } from '../sak/verden.ts'

const HOLDER: string = STEDER.skole.holder.person
const SKREVET = 'Bare til meg selv, foreløpig.'

const som = (verden: Verden, person = HOLDER) => {
  const { kall, sporr } = verden.som(person)
  return {
    lagre: (navn: string, endring: object = {}) =>
      kall('kladd.lagre', {
        navn,
        person,
        data: { tekst: SKREVET },
        sett: null,
        kommandoId: null,
        ...endring,
      }),
    hent: (navn: string, endring: object = {}) => sporr('kladd.hent', { navn, person, ...endring }),
    slett: (navn: string) => kall('kladd.slett', { navn, person }),
  }
}
const tomt = { kladd: null, kommet: false, ferdig: false }

test('what I have begun is there for me until I throw it away, and for nobody else', async () => {
  const verden = await startVerden()
  const { sakId } = await verden.nySak()
  const navn = `sak/${sakId}/notat.skrevet`
  const meg = som(verden)
  const lagret = await meg.lagre(navn)
  expect(lagret).toMatchObject({ status: 200, data: { outcome: 'lagret' } })
  const data = { tekst: SKREVET }
  expect((await meg.hent(navn)).data).toMatchObject({ kladd: { data }, kommet: false })
  for (const annen of STEDER.skole.folk.filter((en) => en !== HOLDER)) {
    expect((await som(verden, annen).hent(navn)).data).toEqual(tomt)
  }
  await meg.slett(navn)
  expect((await meg.hent(navn)).data).toEqual(tomt)
})

test('another window’s is not overwritten, but answered', async () => {
  const verden = await startVerden()
  const { sakId } = await verden.nySak()
  const navn = `sak/${sakId}/notat.skrevet`
  const meg = som(verden)
  await meg.lagre(navn)
  const { data } = await meg.lagre(navn, { data: { tekst: 'Noe annet' } })
  expect(data).toMatchObject({ outcome: 'nyere', kladd: { data: { tekst: SKREVET } } })
})

test('what has been sent and carried out is no draft any more, and that is told', async () => {
  const verden = await startVerden()
  const { sakId } = await verden.nySak()
  const navn = `sak/${sakId}/notat.skrevet`
  const meg = som(verden)
  const kommandoId = randomUUID()
  await meg.lagre(navn, { kommandoId })
  expect((await meg.hent(navn)).data).toMatchObject({ kladd: { kommandoId }, kommet: false })
  const hendelse = { type: 'notat.skrevet', data: { tekst: SKREVET } }
  const svar = await verden.som(HOLDER).send({ sakId, hendelse, forventetVersjon: 1, kommandoId })
  expect(svar.status).toBe(200)
  expect((await meg.hent(navn)).data).toEqual({ ...tomt, ferdig: true })
  expect((await meg.hent(navn)).data).toEqual(tomt)
  expect((await meg.hent(navn, { kommandoId })).data).toEqual({ ...tomt, kommet: true })
})

test('a draft of a case that I may no longer see is not answered, and is deleted', async () => {
  const verden = await startVerden()
  const { sakId } = await verden.nySak()
  const navn = `sak/${sakId}/notat.skrevet`
  const meg = som(verden)
  await meg.lagre(navn)
  const annen = STEDER.skole.folk.find((en) => en !== HOLDER)
  verden.skriv('update sak set stafettholder = @annen', { annen: annen ?? '' })
  const { enhetId } = STEDER.barnehage
  verden.skriv('update personRolle set enhetId = @enhetId where personId = @HOLDER', {
    enhetId,
    HOLDER,
  })
  expect((await meg.hent(navn)).data).toEqual(tomt)
  expect(verden.rader('select * from kladd')).toEqual([])
  expect(await meg.lagre(navn)).toMatchObject({ status: 404, feil: { kode: 'FINNES_IKKE' } })
})

test('a window that outlived its login neither writes to the next person nor reads from her', async () => {
  const verden = await startVerden()
  const { sakId } = await verden.nySak()
  const navn = `sak/${sakId}/notat.skrevet`
  const neste = STEDER.skole.folk.find((en) => en !== HOLDER) ?? ''
  const feil = { status: 403, feil: { kode: 'INGEN_TILGANG' } }
  expect(await som(verden, neste).lagre(navn, { person: HOLDER })).toMatchObject(feil)
  await som(verden, neste).lagre(navn)
  expect(await som(verden, neste).hent(navn, { person: HOLDER })).toMatchObject(feil)
})

test('what is too much, or no draft’s name, is refused with the field and the reason', async () => {
  const verden = await startVerden()
  const { sakId } = await verden.nySak()
  const meg = som(verden)
  const navn = `sak/${sakId}/notat.skrevet`
  const stor = await meg.lagre(navn, { data: 'å'.repeat(65_537) })
  expect(stor).toMatchObject({
    status: 400,
    feil: { felt: [{ sti: 'data', grunn: 'Er for lang, høyst 65536 tegn.' }] },
  })
  let dyp: unknown = 1
  for (let i = 0; i < 100; i++) dyp = [dyp]
  const ugyldig: [string, object][] = [
    ['sak', {}],
    ['sak/Nora Prøvesen', {}],
    [`sak/${'x'.repeat(300)}`, {}],
    ['annet/1', {}],
    [navn, { data: undefined }],
    [navn, { data: dyp }],
  ]
  for (const [feilNavn, endring] of ugyldig) {
    const svar = await meg.lagre(feilNavn, endring)
    expect(svar, feilNavn).toMatchObject({ status: 400, feil: { kode: 'UGYLDIG_DATA' } })
  }
  expect(verden.rader('select * from kladd')).toEqual([])
})

test('nobody has more than a hundred', async () => {
  const verden = await startVerden()
  const { sakId } = await verden.nySak()
  const meg = som(verden)
  for (let nr = 1; nr <= 100; nr++) await meg.lagre(`sak/${sakId}/${nr}`)
  expect(await meg.lagre(`sak/${sakId}/101`)).toMatchObject({
    status: 400,
    feil: { felt: [{ sti: '', grunn: 'Har for mange, høyst 100.' }] },
  })
})

test('thirty days after it was changed last it is deleted, and not before', async () => {
  const verden = await startVerden()
  const { sakId } = await verden.nySak()
  await som(verden).lagre(`sak/${sakId}/notat.skrevet`)
  verden.stillKlokka('2026-12-20T08:59:00.000Z')
  expect(await ryddKladder(verden.store, verden.klokke)).toBe(0)
  verden.stillKlokka('2026-12-20T09:01:00.000Z')
  expect(await ryddKladder(verden.store, verden.klokke)).toBe(1)
})

test('neither the log nor verify knows what stands in it', async () => {
  const verden = await startVerden()
  const { sakId } = await verden.nySak()
  const navn = `sak/${sakId}/notat.skrevet`
  await som(verden).lagre(navn)
  await som(verden).lagre(navn, { data: { tekst: `${SKREVET} x` } })
  await som(verden).lagre(navn, { data: SKREVET.repeat(3_000) })
  expect(verden.linjer.join('')).not.toContain(SKREVET)
  await verden.verifiser()
})

test('the key is the same at each login, another for each person, and for nobody logged out', async () => {
  const { adresse } = await startVerden()
  const nokkel = async (person: string) => {
    const { data } = await les(adresse, 'okt.meg', { token: await loggInn(adresse, person) })
    return (data as { kladd: { nokkel: string; dager: number } }).kladd
  }
  const kari = await nokkel('kari')
  expect(kari).toEqual({ nokkel: expect.stringMatching(/^[\w+/]{43}=$/), dager: 30 })
  expect(await nokkel('kari')).toEqual(kari)
  expect((await nokkel('tone')).nokkel).not.toBe(kari.nokkel)
  for (const [prosedyre, inn] of [
    ['kladd.lagre', { navn: 'sak/1/a' }],
    ['kladd.slett', { navn: 'sak/1/a' }],
  ] as const) {
    expect((await send(adresse, prosedyre, inn)).status).toBe(401)
  }
})
