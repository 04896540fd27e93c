import { expect, test } from 'vitest'
import { z } from 'zod'
import type { Kontakt } from '../mote/mote.ts'
import { epost, KARI, medMote, TID, TONE } from '../mote/mote.ts'
import { startVerden } from '../sak/verden.ts'
import { medIcalJs, medTsIcs } from './lest.ts'

const Laget = z.object({ sti: z.string() })

const medKalender = async () => {
  const verden = await startVerden()
  const mote = await medMote(verden, [KARI, TONE], { sted: 'Rom 214' })
  const tone = verden.som('tone')
  const lag = async () => Laget.parse((await tone.kall('kalender.lag', undefined)).data).sti
  const hent = (sti: string, headers: Record<string, string> = {}) =>
    fetch(`${verden.adresse}${sti}`, { headers })
  return { verden, ...mote, tone, lag, hent }
}

test('a calendar that has the address fetches the person’s meetings, and again only when they are others', async () => {
  const { verden, lag, hent, gjor, barn } = await medKalender()
  const sti = await lag()
  const svar = await hent(sti)
  expect([svar.status, svar.headers.get('content-type')]).toEqual([
    200,
    'text/calendar; charset=utf-8',
  ])
  const fil = await svar.text()
  const lest = medIcalJs(fil)
  expect(medTsIcs(fil)).toEqual(lest)
  expect(lest.moter).toMatchObject([
    { hva: 'Møte', sted: 'Rom 214', fra: '2026-12-01T09:00:00.000Z', inviterte: [], sekvens: 0 },
  ])
  expect(fil).not.toContain(barn.etternavn)
  const merke = svar.headers.get('etag') ?? ''
  verden.stillKlokka('2026-11-20T10:00:00.000Z')
  const igjen = await hent(sti, { 'if-none-match': `"annet", ${merke}` })
  expect([igjen.status, await igjen.text()]).toEqual([304, ''])

  await gjor('mote.flyttet', { til: { ...TID, kl: '12:00' } })
  const flyttet = await hent(sti, { 'if-none-match': merke })
  expect(flyttet.status).toBe(200)
  const [naa] = medIcalJs(await flyttet.text()).moter
  expect(naa).toMatchObject({
    uid: lest.moter[0]?.uid,
    fra: '2026-12-01T11:00:00.000Z',
    sekvens: 1,
  })

  await gjor('mote.avlyst', { grunn: 'Syk' })
  expect(medIcalJs(await (await hent(sti)).text()).moter).toEqual([])
})

test('where a guardian is shielded, now or before, the calendar has no place but the unit itself', async () => {
  const stedet = async (sted: string, kontakt: Kontakt, til?: string) => {
    const verden = await startVerden()
    await medMote(verden, [KARI], { sted }, { far: kontakt })
    // By another name than the school’s.
    verden.skriv("update barn set fornavn = 'Alva', etternavn = 'Testsen'")
    if (til) verden.skriv('update foresatt set til = @til', { til })
    const { sti } = Laget.parse((await verden.som('kari').kall('kalender.lag', undefined)).data)
    const fil = await (await fetch(`${verden.adresse}${sti}`)).text()
    return medIcalJs(fil).moter.map((en) => en.sted)
  }
  const SKJERMET: Kontakt = { slag: 'skjermet' }
  expect(await stedet('Storgata 1', epost(null))).toEqual(['Storgata 1'])
  expect(await stedet('Storgata 1', SKJERMET)).toEqual([undefined])
  expect(await stedet('Storgata 1', SKJERMET, '2026-11-01')).toEqual([undefined])
  expect(await stedet('Prøve skole, rom 214', SKJERMET)).toEqual(['Prøve skole, rom 214'])
  expect(await stedet('Storgata 1, ved Prøve skole', SKJERMET)).toEqual([undefined])
  const lenke = 'https://mote.stafett.example/214'
  expect(await stedet(lenke, SKJERMET)).toEqual([lenke])
  expect(await stedet(`Storgata 1 ${lenke}`, SKJERMET)).toEqual([undefined])
  // The child’s own name stays in the house wherever one meets.
  expect(await stedet('Prøve skole, hos Alvas lærer', SKJERMET)).toEqual([undefined])
})

test('a new address takes the place of the old, and one that was taken away opens nothing', async () => {
  const { tone, lag, hent } = await medKalender()
  const laget = async () => (await tone.sporr('kalender.min', undefined)).data
  expect(await laget()).toEqual({ laget: null })
  const gammel = await lag()
  expect(await laget()).toEqual({ laget: '2026-11-20T09:00:00.000Z' })
  const ny = await lag()
  expect([(await hent(gammel)).status, (await hent(ny)).status]).toEqual([404, 200])
  expect((await tone.kall('kalender.slutt', undefined)).status).toBe(200)
  expect(await laget()).toEqual({ laget: null })
  expect((await hent(ny)).status).toBe(404)
})

test('whoever has left is told nothing more by the address, and what they had is no answer either', async () => {
  const { verden, lag, hent } = await medKalender()
  const sti = await lag()
  const merke = (await hent(sti)).headers.get('etag') ?? ''
  verden.skriv("delete from personRolle where personId = 'tone'")
  for (const kjent of ['"annet"', merke]) {
    const svar = await hent(sti, { 'if-none-match': kjent })
    expect([svar.status, svar.headers.get('etag'), await svar.text()]).toEqual([404, null, ''])
  }
})

test('the secret is in no log and not in the database, and what is no secret of ours says nothing', async () => {
  const { verden, lag, hent } = await medKalender()
  const sti = await lag()
  await hent(sti)
  const [, hemmelighet = expect.unreachable()] = /([\w-]{43})\.ics$/.exec(sti) ?? []
  expect(verden.linjer.join()).not.toContain(hemmelighet)
  expect(JSON.stringify(verden.rader('select * from kalender'))).not.toContain(hemmelighet)
  const fremmede = [
    `/kalender/${'a'.repeat(43)}.ics`,
    '/kalender/tull.ics',
    `${sti}x`,
    '/kalender/..%2f.ics',
  ]
  for (const en of fremmede) {
    const svar = await hent(en)
    expect([svar.status, await svar.text()], en).toEqual([404, ''])
  }
})

test('who tries addresses is stopped', async () => {
  const { hent } = await medKalender()
  const svarene = await Promise.all(
    Array.from({ length: 310 }, () => hent(`/kalender/${'b'.repeat(43)}.ics`)),
  )
  expect(svarene.filter(({ status }) => status === 429).length).toBe(10)
})
