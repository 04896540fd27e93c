import { expect, test } from 'vitest'
import { z } from 'zod'
import { send } from '../klient.ts'
import { tegning } from '../vedlegg/bilder.ts'
import { hentBilde, lastOpp } from '../vedlegg/last.ts'
import { FORESATT, HOLDER, medForesatt, NAVN } from './medForesatt.ts'

const SAMTYKKE = {
  tjeneste: 'ppt',
  hva: 'Det laget har funnet ut',
  maa: [FORESATT],
  gitt: [FORESATT],
  barnet: 'forUng',
  hvordan: 'muntlig',
}
const PPT = { slag: 'tjeneste', tjeneste: 'ppt', del: 'Gir råd' }

test('a service without consent is refused by field, and nothing is written', async () => {
  const { verden, sakId, gjor, til } = await medForesatt()
  const foer = verden.omfang()
  const uten = await gjor('medlem.kommet', PPT)
  expect([uten.status, uten.feil]).toMatchObject([400, { kode: 'UGYLDIG_DATA' }])
  await gjor('samtykke.gitt', { ...SAMTYKKE, tjeneste: 'nav', til })
  const annen = await gjor('medlem.kommet', PPT)
  expect(annen.feil).toMatchObject({ kode: 'UGYLDIG_DATA', felt: [{ sti: 'tjeneste' }] })
  expect(verden.omfang()).toMatchObject({ hendelse: Number(foer.hendelse) + 1 })
  expect((await verden.store.hendelser(sakId)).map(({ type }) => type)).not.toContain(
    'medlem.kommet',
  )
  await verden.verifiser()
})

test('a withdrawal flags whoever was called in, and tells the holder when another wrote it', async () => {
  const { verden, sakId, gjor, hent, til } = await medForesatt()
  const samtykke = Object((await gjor('samtykke.gitt', { ...SAMTYKKE, til })).data).om
  const medlem = Object((await gjor('medlem.kommet', PPT)).data).om
  expect((await hent()).laget).toMatchObject({
    utestengt: [],
    voksne: { antall: 2, mange: false },
    fastKontakt: null,
  })
  await gjor('medlem.fastKontakt', {}, medlem)
  const hendelse = {
    type: 'samtykke.trukket',
    om: samtykke,
    data: { av: 'foresatt', foresatt: FORESATT },
  }
  await verden.som('tone').send({ sakId, hendelse, forventetVersjon: 2 })
  const { laget, prosesser } = await hent()
  expect(laget).toMatchObject({ utestengt: [medlem], fastKontakt: medlem })
  expect(prosesser.map(({ tilstander }: { tilstander: string[] }) => tilstander)).toEqual([
    ['trukket'],
    ['hjelper'],
  ])
  expect(verden.rader("select mottaker from utboks where type = 'samtykke.trukket'")).toEqual([
    { mottaker: HOLDER },
  ])
  await verden.verifiser()
})

test('the link of a service to a meeting opens no more when its consent is withdrawn', async () => {
  const { verden, sakId, gjor, til } = await medForesatt()
  const samtykke = Object((await gjor('samtykke.gitt', { ...SAMTYKKE, til })).data).om
  const mote = {
    naar: 'velges',
    slag: 'annet',
    form: 'fysisk',
    tolk: false,
    hvem: [{ slag: 'barnet' }, { slag: 'tjeneste', tjeneste: 'ppt' }],
    tider: [{ dato: '2026-12-01', kl: '10:00', minutter: 60 }],
  }
  const { om } = Object((await gjor('mote.foreslatt', mote)).data)
  const { data } = await verden.som(HOLDER).sporr('mote.lenker', { sakId, om })
  const [barnets, deres] = z.array(z.string()).length(2).parse(data)
  const aapne = (lenke?: string) => send(verden.adresse, 'avstemning.hent', { lenke })
  expect((await aapne(deres)).status).toBe(200)
  await gjor('samtykke.trukket', { av: 'foresatt', foresatt: FORESATT }, samtykke)
  expect(await aapne(deres)).toMatchObject({ status: 404, feil: { kode: 'FINNES_IKKE' } })
  expect((await aapne(barnets)).status).toBe(200)
  const tid = '2026-12-01T10:00'
  const kalt = await gjor('mote.innkalt', { tid }, om)
  expect(kalt.feil).toMatchObject({ kode: 'UGYLDIG_DATA', felt: [{ sti: 'uten' }] })
  expect((await gjor('mote.innkalt', { tid, uten: ['ppt'] }, om)).status).toBe(200)
})

test('many adults around the family are worth a word, past the number of the routine', async () => {
  const { gjor, hent, til } = await medForesatt()
  const mange = async () => Object((await hent()).laget).voksne
  await gjor('samtykke.gitt', { ...SAMTYKKE, tjeneste: 'fraBarnetsLiv', til })
  for (let nr = 1; nr <= 7; nr++)
    await gjor('medlem.kommet', { slag: 'fraBarnetsLiv', egneOrd: `Trener ${nr}`, del: 'Henter' })
  expect(await mange()).toEqual({ antall: 8, mange: false })
  await gjor('medlem.kommet', { slag: 'fraBarnetsLiv', egneOrd: 'Besteforelder', del: 'Ringer' })
  expect(await mange()).toEqual({ antall: 9, mange: true })
})

test('what stands in the events are ids: the guardian’s name is told beside them', async () => {
  const { verden, sakId, gjor, til } = await medForesatt()
  await gjor('samtykke.gitt', { ...SAMTYKKE, til })
  await gjor('medlem.kommet', { slag: 'foresatt', foresatt: FORESATT })
  expect(JSON.stringify(await verden.store.hendelser(sakId))).not.toContain(NAVN)
  const { data } = await verden.som(HOLDER).sporr('sak.historikk', { sakId })
  expect(JSON.stringify(data)).toContain(NAVN)
})

test('the head of the unit may come into the team; who comes from a service is not its staff', async () => {
  const { verden, gjor, hent } = await medForesatt()
  await verden.store.personer.settInn([
    {
      id: 'helse',
      navn: 'Helse Syntetisk',
      spraak: 'nb',
      roller: [{ rolle: 'helsesykepleier', enhetId: 'skole-1', gruppe: null }],
    },
  ])
  const ansatt = (person: string, rolle: string) =>
    gjor('medlem.kommet', { slag: 'ansatt', ansatt: { person, rolle }, del: 'Er med' })
  expect((await ansatt('helse', 'helsesykepleier')).status).toBe(400)
  expect((await ansatt('rita', 'rektor')).status).toBe(200)
  expect((await hent()).folk).toMatchObject({ rita: 'rita Syntetisk' })
  await verden.verifiser()
})

test('the sheet that a consent was given on is kept with it, and another’s cannot be', async () => {
  const { verden, sakId, hent, gjor, til } = await medForesatt()
  const { id } = await lastOpp(verden, HOLDER, sakId, await tegning())
  const papir = { ...SAMTYKKE, hvordan: 'papir', til }
  const borte = await gjor('samtykke.gitt', { ...papir, vedlegg: '0'.repeat(64) })
  expect(borte.feil).toMatchObject({ kode: 'UGYLDIG_DATA', felt: [{ sti: 'vedlegg' }] })
  expect((await gjor('samtykke.gitt', { ...papir, vedlegg: id })).status).toBe(200)
  const { prosesser } = await hent()
  expect(prosesser).toMatchObject([{ navn: 'samtykke', ark: [id] }])
  // However long it lies: it is named.
  expect(await verden.store.vedlegg.rydd('2030-01-01T00:00:00.000Z', 10)).toBe(0)
  expect((await hentBilde(verden, 'eva', sakId, id)).status).toBe(200)
  await verden.verifiser()
})
