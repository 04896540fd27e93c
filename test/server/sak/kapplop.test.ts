import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { BARNEHAGE, barnNr } from './folk.ts'
import { iEttKall } from './iEttKall.ts'
import { Sendt } from './svar.ts'
import type { Verden } from './verden.ts'
import { startVerden } from './verden.ts'

/** Ten commands that have all seen the case before any is stored. */
const ti = (verden: Verden, person: string, sakId: string) =>
  iEttKall(
    verden,
    person,
    Array.from({ length: 10 }, (_, i) => ({
      sakId,
      hendelse: notat(`Notat ${i}`),
      forventetVersjon: 1,
    })),
  )

const notat = (tekst: string) => ({ type: 'notat.skrevet', data: { tekst } })

test('twenty send on one version: one wins, nineteen are told what happened and by whom', async () => {
  const verden = await startVerden()
  const { sakId } = await verden.nySak()
  const svar = (await Promise.all([ti(verden, 'kari', sakId), ti(verden, 'tone', sakId)])).flat()
  const vinnere = svar.flatMap((en) => ('result' in en ? [en.result.data] : []))
  expect(vinnere).toEqual([{ sakId, versjon: 2 }])

  const [, lagret] = await verden.store.hendelser(sakId)
  const tapere = svar.flatMap((en) => ('error' in en ? [en.error.data] : []))
  expect(tapere).toHaveLength(19)
  for (const { httpStatus, stafett } of tapere) {
    expect(httpStatus).toBe(409)
    expect(stafett).toEqual({
      kode: 'KONFLIKT',
      versjon: 2,
      endringer: [
        {
          nr: 2,
          setning: expect.stringContaining(`${lagret?.aktor.id} Syntetisk`),
          registrert: lagret?.registrert,
        },
      ],
    })
  }
  expect(await verden.verifiser()).toEqual({ saker: 1, hendelser: 2 })
})

test('whoever comes too late gets all that has happened since, in order', async () => {
  const verden = await startVerden()
  const { sakId } = await verden.nySak()
  for (const versjon of [1, 2, 3]) {
    await verden.som('tone').send({ sakId, hendelse: notat('x'), forventetVersjon: versjon })
  }
  const { feil } = await verden
    .som('kari')
    .send({ sakId, hendelse: notat('sent'), forventetVersjon: 2 })
  expect(feil).toMatchObject({ kode: 'KONFLIKT', versjon: 4, endringer: [{ nr: 3 }, { nr: 4 }] })
})

test('the same command again works once and gets the same answer, also when the case has moved on', async () => {
  const verden = await startVerden()
  const { sakId } = await verden.nySak()
  const kommando = {
    sakId,
    hendelse: notat('Én gang'),
    forventetVersjon: 1,
    kommandoId: randomUUID(),
  }
  const samtidig = await Promise.all(
    Array.from({ length: 10 }, () => verden.som('kari').send(kommando)),
  )
  await verden.som('kari').send({ sakId, hendelse: notat('Neste'), forventetVersjon: 2 })
  const senere = await verden.som('kari').send(kommando)
  for (const { status, data } of [...samtidig, senere]) {
    expect([status, data]).toEqual([200, { sakId, versjon: 2 }])
  }
  expect(await verden.verifiser()).toEqual({ saker: 1, hendelser: 3 })
})

test('whoever gave away access by the command gets the same answer again all the same', async () => {
  const verden = await startVerden()
  const roller = [{ rolle: 'pedagogiskLeder' as const, enhetId: 'barnehage-1', gruppe: 'Harene' }]
  await verden.store.personer.settInn([{ id: 'gro', navn: 'gro Syntetisk', spraak: 'nb', roller }])
  const { sakId } = await verden.nySak('barnehage')
  const til = { person: 'gro', rolle: 'pedagogiskLeder' }
  const tilbud = { type: 'stafett.tilbudt', data: { til, overlevering: 'Kort om saken' } }
  await verden.som('peder').send({ sakId, hendelse: tilbud, forventetVersjon: 1 })
  const nei = {
    sakId,
    hendelse: { type: 'stafett.avslaatt', data: { grunn: 'Ikke min gruppe' } },
    forventetVersjon: 2,
    kommandoId: randomUUID(),
  }
  const svar = [await verden.som('gro').send(nei), await verden.som('gro').send(nei)]
  expect(svar.map(({ status, data }) => [status, data])).toEqual([
    [200, { sakId, versjon: 3 }],
    [200, { sakId, versjon: 3 }],
  ])
  const annet = { ...nei, hendelse: { ...nei.hendelse, data: { grunn: 'Noe annet' } } }
  expect((await verden.som('gro').send(annet)).feil?.kode).toBe('FINNES_IKKE')
  expect((await verden.som('nils').send(nei)).feil?.kode).toBe('FINNES_IKKE')
})

test('a command id that is used cannot be used for anything else', async () => {
  const verden = await startVerden()
  const { sakId } = await verden.nySak()
  const annen = await verden.nySak()
  const kommandoId = randomUUID()
  const forste = { sakId, hendelse: notat('Først'), forventetVersjon: 1, kommandoId }
  await verden.som('kari').send(forste)
  const omfang = verden.omfang()

  const forsok = [
    verden.som('kari').send({ ...forste, hendelse: notat('Noe annet') }),
    verden.som('kari').send({ ...forste, hendelse: notat('Noe annet'), forventetVersjon: 2 }),
    verden.som('kari').send({ ...forste, skjedde: '2026-11-20' }),
    verden.som('kari').send({ ...forste, sakId: annen.sakId }),
    verden.som('tone').send(forste),
  ]
  for (const { status, feil } of await Promise.all(forsok)) {
    expect(status).toBe(400)
    expect(feil).toEqual({
      kode: 'UGYLDIG_DATA',
      felt: [{ sti: 'kommandoId', grunn: 'Er brukt til noe annet.' }],
    })
  }
  expect(verden.omfang()).toEqual(omfang)
})

test('twenty want to open a case for one child: one case, and the others are led to it', async () => {
  const verden = await startVerden()
  const barn = barnNr(99)
  await verden.store.barn.settInn([barn])
  const stafettholder = { person: 'kari', rolle: 'kontaktlaerer' }
  const svar = await Promise.all(
    Array.from({ length: 20 }, () =>
      verden
        .som('tone')
        .kall('sak.opprett', { barnId: barn.id, stafettholder, kommandoId: randomUUID() }),
    ),
  )
  const [vinner, ...flere] = svar.filter(({ status }) => status === 200)
  expect(flere).toEqual([])
  const { sakId } = Sendt.parse(vinner?.data)
  for (const { status, feil } of svar.filter((s) => s !== vinner)) {
    expect(status).toBe(412)
    expect(feil).toMatchObject({ kode: 'IKKE_TILLATT', mangler: [{ krav: 'harAktivSak', sakId }] })
  }
  expect(await verden.verifiser()).toEqual({ saker: 1, hendelser: 1 })
})

test('the same opening again gives the same case', async () => {
  const verden = await startVerden()
  const barn = barnNr(98)
  await verden.store.barn.settInn([barn])
  const ny = {
    barnId: barn.id,
    stafettholder: { person: 'kari', rolle: 'kontaktlaerer' },
    kommandoId: randomUUID(),
  }
  const svar = await Promise.all(
    Array.from({ length: 5 }, () => verden.som('tone').kall('sak.opprett', ny)),
  )
  // By now somebody else is the class teacher, and who asked works at another unit.
  verden.skriv(`delete from personRolle where personId = 'kari'`)
  verden.skriv(`update personRolle set enhetId = @annen where personId = 'tone'`, {
    annen: BARNEHAGE.id,
  })
  svar.push(await verden.som('tone').kall('sak.opprett', ny))
  expect(new Set(svar.map(({ tekst }) => tekst)).size).toBe(1)
  expect(svar[0]?.status).toBe(200)
  const andre = await verden.som('tone').kall('sak.opprett', { ...ny, kommandoId: randomUUID() })
  expect(andre.feil?.kode).toBe('FINNES_IKKE')
  expect(await verden.verifiser()).toEqual({ saker: 1, hendelser: 1 })
})
