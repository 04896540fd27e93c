import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { send } from '../klient.ts'
import { epost, foresatt, KARI, medMote } from '../mote/mote.ts'
import { startVerden } from '../sak/verden.ts'

const HVEM = [
  { slag: 'barnet' },
  KARI,
  foresatt('mor'),
  foresatt('far'),
  { slag: 'annen', annen: 'farmor' },
]
const [BARNETS, KARIS, MORS, , FARMORS] = [0, 1, 2, 3, 4] as const
/** Nobody could have guessed this, and it must come out nowhere but in the case. */
const HEMMELIG = 'Vi krangler hver morgen'

/** A meeting that is called in by a fixed time, and the link of each who is asked. */
const medLenker = async (endring: object = {}) => {
  const verden = await startVerden()
  const foresatte = { mor: epost(null), far: epost(null) }
  const mote = await medMote(verden, HVEM, endring, foresatte)
  const lenker = async () => {
    const { data } = await mote.meg.sporr('mote.lenker', { sakId: mote.sakId, om: mote.om })
    return z.array(z.string()).parse(data)
  }
  const onsker = async () =>
    z
      .array(z.object({ deltaker: z.unknown(), tekst: z.string(), av: z.string().nullable() }))
      .parse(Object(await mote.motet()).onsker)
  return { verden, ...mote, lenker: await lenker(), nyeLenker: lenker, onsker }
}
type Her = Pick<Awaited<ReturnType<typeof medLenker>>, 'verden'>

const si = ({ verden }: Her, lenke: string | undefined, tekst: string, kommandoId = randomUUID()) =>
  send(verden.adresse, 'avstemning.taOpp', { lenke, tekst, kommandoId })
const aapne = async ({ verden }: Her, lenke: string | undefined) =>
  send(verden.adresse, 'avstemning.hent', { lenke })
const taOpp = async (her: Her, lenke: string | undefined) =>
  Object((await aapne(her, lenke)).data).taOpp

const INGENTING = { status: 404, feil: { kode: 'FINNES_IKKE' } }

test('a guardian and the child say by their own links what they want to talk about, and the case has it with who said it', async () => {
  const her = await medLenker()
  const { lenker, onsker, meg, sakId } = her
  expect(await taOpp(her, lenker[MORS])).toEqual({ barnet: false, plass: true })
  expect(await taOpp(her, lenker[BARNETS])).toEqual({ barnet: true, plass: true })
  expect(await si(her, lenker[MORS], `  ${HEMMELIG}\n`)).toMatchObject({ status: 200 })
  expect(await si(her, lenker[BARNETS], 'Storefri')).toMatchObject({ status: 200 })
  expect(await onsker()).toEqual([
    { deltaker: foresatt('mor'), tekst: HEMMELIG, av: null },
    { deltaker: { slag: 'barnet' }, tekst: 'Storefri', av: null },
  ])
  const { data } = await meg.sporr('sak.historikk', { sakId })
  expect(JSON.stringify(data)).toContain('En invitert skrev noe familien vil ta opp på møtet.')
  await her.verden.verifiser()
})

test('staff write it down for whoever has called, and it stands who did', async () => {
  const { gjor, onsker, lenker, ...her } = await medLenker()
  const data = { deltaker: foresatt('far'), tekst: 'Skoleveien' }
  expect(await gjor('mote.onsket', data)).toMatchObject({ status: 200 })
  expect(await onsker()).toEqual([{ ...data, av: 'kari' }])
  const [, , , fars] = lenker
  expect((await aapne(her, fars)).tekst).not.toContain('Skoleveien')
})

test('what was written is told by no link again, neither one’s own nor another’s, nor by the log or the mail', async () => {
  const her = await medLenker()
  await si(her, her.lenker[MORS], HEMMELIG)
  for (const lenke of her.lenker) expect((await aapne(her, lenke)).tekst).not.toContain(HEMMELIG)
  expect((await si(her, her.lenker[MORS], HEMMELIG)).tekst).not.toContain(HEMMELIG)
  expect(her.verden.linjer.join()).not.toContain(HEMMELIG)
  const utboks = her.verden.rader('select data from utboks')
  expect(JSON.stringify(utboks)).not.toContain(HEMMELIG)
})

test('whoever is not of the family has no such field, and is answered as if there were no link', async () => {
  const her = await medLenker()
  const foer = her.verden.omfang()
  for (const lenke of [her.lenker[KARIS], her.lenker[FARMORS], 'tull', '']) {
    expect(await si(her, lenke, 'Noe')).toMatchObject(INGENTING)
  }
  expect(await taOpp(her, her.lenker[FARMORS])).toBeNull()
  expect(her.verden.omfang()).toEqual(foer)
})

test('a link that has run out, of another municipality, or of a meeting that is held or called off takes nothing', async () => {
  const her = await medLenker()
  const fremmed = await medLenker()
  const mors = her.lenker[MORS]
  expect(await si(her, fremmed.lenker[MORS], 'Noe')).toMatchObject(INGENTING)
  her.verden.stillKlokka('2026-12-01T12:00:00.000Z')
  expect(await aapne(her, mors)).toMatchObject({ status: 200 })
  her.verden.stillKlokka('2026-12-02T12:00:00.000Z')
  const foer = her.verden.omfang()
  expect(await si(her, mors, 'Noe')).toMatchObject(INGENTING)
  expect(her.verden.omfang()).toEqual(foer)

  her.verden.stillKlokka('2026-12-01T12:00:00.000Z')
  const holdt = { tilstede: [KARI], form: 'fysisk', referat: 'Vi ble enige' }
  expect(await her.gjor('mote.holdt', holdt)).toMatchObject({ status: 200 })
  expect(await si(her, mors, 'Noe')).toMatchObject(INGENTING)
  await fremmed.gjor('mote.avlyst', { grunn: 'Syk' })
  expect(await si(fremmed, fremmed.lenker[MORS], 'Noe')).toMatchObject(INGENTING)
  expect(await si(fremmed, fremmed.lenker[MORS], '')).toMatchObject(INGENTING)
})

test('the link of one who is a guardian, or works here, no more opens and takes nothing', async () => {
  const tider = [{ dato: '2026-12-01', kl: '10:00', minutter: 60 }]
  const her = await medLenker({ naar: 'velges', tid: undefined, tider })
  const { skriv, omfang, adresse } = her.verden
  const svar = (lenke: string | undefined) =>
    send(adresse, 'avstemning.svar', { lenke, passer: [], omMaaDe: [], kommandoId: randomUUID() })
  const [, karis, mors, fars] = her.lenker
  // A guardian to the end of the day before.
  skriv("update foresatt set til = '2026-11-20' where id = 'mor'")
  skriv("update foresatt set til = '2026-11-21' where id = 'far'")
  skriv("delete from personRolle where personId = 'kari'")
  const foer = omfang()
  for (const lenke of [karis, mors]) {
    expect(await aapne(her, lenke)).toMatchObject(INGENTING)
    expect(await svar(lenke)).toMatchObject(INGENTING)
    expect(await si(her, lenke, 'Noe')).toMatchObject(INGENTING)
  }
  expect(omfang()).toEqual(foer)
  expect(await svar(fars)).toMatchObject({ status: 200 })
  expect(await si(her, fars, 'Leksene')).toMatchObject({ status: 200 })
})

test('a meeting that is moved has links that open until its new day', async () => {
  const her = await medLenker()
  await her.gjor('mote.flyttet', { til: { dato: '2026-12-10', kl: '10:00', minutter: 60 } })
  const [, , nyMors] = await her.nyeLenker()
  her.verden.stillKlokka('2026-12-09T12:00:00.000Z')
  expect(await si(her, nyMors, 'Leksene')).toMatchObject({ status: 200 })
})

test('it is said while a time is looked for too, and stays when the meeting is called in', async () => {
  const tider = [{ dato: '2026-12-01', kl: '10:00', minutter: 60 }]
  const her = await medLenker({ naar: 'velges', tid: undefined, tider })
  expect(await si(her, her.lenker[MORS], 'Leksene')).toMatchObject({ status: 200 })
  await her.gjor('mote.innkalt', { tid: '2026-12-01T10:00' })
  expect(await si(her, her.lenker[MORS], 'Storefri')).toMatchObject({ status: 200 })
  expect((await her.onsker()).map(({ tekst }) => tekst)).toEqual(['Leksene', 'Storefri'])
})

test('words that are empty or too long are refused with why, in the language of the screen', async () => {
  const her = await medLenker()
  const foer = her.verden.omfang()
  const grunnen = async (tekst: string) => {
    const { status, feil } = await si(her, her.lenker[MORS], tekst)
    return [status, feil]
  }
  expect(await grunnen(' \n')).toMatchObject([
    400,
    { kode: 'UGYLDIG_DATA', felt: [{ sti: 'tekst' }] },
  ])
  expect(await grunnen('x'.repeat(1001))).toMatchObject([
    400,
    { kode: 'UGYLDIG_DATA', felt: [{ sti: 'tekst', grunn: expect.stringContaining('1000') }] },
  ])
  expect(her.verden.omfang()).toEqual(foer)
})

test('the same said twice is said once, a repeat is no more, and after ten there is room for nothing else', async () => {
  const her = await medLenker()
  const mors = her.lenker[MORS]
  const id = randomUUID()
  await si(her, mors, 'Sak 0', id)
  const etter = her.verden.omfang()
  expect(await si(her, mors, 'Sak 0', id)).toMatchObject({ status: 200 })
  expect(await si(her, mors, 'Sak 0 ')).toMatchObject({ status: 200 })
  expect(her.verden.omfang()).toEqual(etter)

  const samtidig = Array.from({ length: 20 }, (_, nr) => si(her, mors, `Sak ${nr}`))
  const tatt = (await Promise.all(samtidig)).filter(({ status }) => status === 200)
  expect(tatt).toHaveLength(10)
  expect(await her.onsker()).toHaveLength(10)
  expect(await taOpp(her, mors)).toEqual({ barnet: false, plass: false })
  expect(await si(her, her.lenker[BARNETS], 'Storefri')).toMatchObject({ status: 200 })
})

test('the page opens in the language of whoever the link is for, where we have it', async () => {
  const her = await medLenker()
  const spraak = async (lenke: string | undefined) => Object((await aapne(her, lenke)).data).spraak
  her.verden.skriv("update foresatt set spraak = 'Engelsk' where id = 'mor'")
  her.verden.skriv("update foresatt set spraak = 'tigrinja' where id = 'far'")
  her.verden.skriv("update person set spraak = 'nn' where id = 'kari'")
  const svar = await Promise.all(her.lenker.map(spraak))
  expect(svar).toEqual([null, 'nn', 'en', null, null])
})
