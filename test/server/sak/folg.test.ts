import { setMaxListeners } from 'node:events'
import { expect, onTestFinished, test } from 'vitest'
import { lagMeldinger } from '../../../server/sak/meldinger.ts'
import { startVerden } from './verden.ts'

const notat = { type: 'notat.skrevet', data: { tekst: 'Dette står ikke i strømmen' } }

test('another’s change reaches whoever sees the case, and nobody else', async () => {
  const verden = await startVerden()
  const { sakId } = await verden.nySak()
  const annen = await verden.nySak()
  const [kari, kim, nils, dina, bareEn] = await Promise.all([
    lytt(verden, 'kari'),
    lytt(verden, 'kim'),
    lytt(verden, 'nils'),
    lytt(verden, 'dina'),
    lytt(verden, 'kari', { sakId: annen.sakId }),
  ])
  await verden.som('tone').send({ sakId, hendelse: notat, forventetVersjon: 1 })
  await verden.som('tone').send({ sakId: annen.sakId, hendelse: notat, forventetVersjon: 1 })

  const endring = (id: string) => ({
    sakId: id,
    versjon: 2,
    hendelser: [{ type: 'notat.skrevet', aktorId: 'tone' }],
  })
  for (const strom of [kari, kim, dina]) {
    await expect.poll(strom.hort).toEqual([endring(sakId), endring(annen.sakId)])
  }
  await expect.poll(bareEn.hort).toEqual([endring(annen.sakId)])
  expect(nils.hort()).toEqual([])
  for (const strom of [kari, kim, nils, dina, bareEn]) {
    expect(strom.raatt()).not.toContain('Dette står ikke')
  }
})

test('whoever is offered the relay hears of the case from then on', async () => {
  const verden = await startVerden()
  await verden.store.personer.settInn([
    {
      id: 'gro',
      navn: 'gro Syntetisk',
      spraak: 'nb',
      roller: [{ rolle: 'pedagogiskLeder', enhetId: 'barnehage-1', gruppe: 'Harene' }],
    },
  ])
  const { sakId } = await verden.nySak('barnehage')
  const gro = await lytt(verden, 'gro')
  await verden.som('peder').send({ sakId, hendelse: notat, forventetVersjon: 1 })
  const tilbud = {
    type: 'stafett.tilbudt',
    data: { til: { person: 'gro', rolle: 'pedagogiskLeder' }, overlevering: 'Kort om saken' },
  }
  await verden.som('peder').send({ sakId, hendelse: tilbud, forventetVersjon: 2 })
  await expect.poll(gro.hort).toMatchObject([{ sakId, versjon: 3 }])
})

test('a refused command and a repeated command say nothing', async () => {
  const verden = await startVerden()
  const { sakId } = await verden.nySak()
  const kari = await lytt(verden, 'kari')
  const kommandoId = '11111111-1111-4111-8111-111111111111'
  const kommando = { sakId, hendelse: notat, forventetVersjon: 1, kommandoId }
  await verden.som('tone').send(kommando)
  await verden.som('tone').send(kommando)
  await verden.som('tone').send({ sakId, hendelse: notat, forventetVersjon: 1 })
  await verden.som('tone').send({ sakId, hendelse: notat, forventetVersjon: 2 })
  await expect.poll(kari.hort).toMatchObject([{ versjon: 2 }, { versjon: 3 }])
})

test('the stream ends with the login, and with the role that let one see the case', async () => {
  const verden = await startVerden()
  const { sakId } = await verden.nySak()
  const [kari, eva] = await Promise.all([lytt(verden, 'kari'), lytt(verden, 'eva')])
  await verden.som('tone').send({ sakId, hendelse: notat, forventetVersjon: 1 })
  await expect.poll(kari.hort).toHaveLength(1)
  await expect.poll(eva.hort).toHaveLength(1)

  await verden.som('kari').kall('okt.loggUt', undefined)
  verden.skriv(`delete from personRolle where personId = 'eva'`)
  await verden.som('tone').send({ sakId, hendelse: notat, forventetVersjon: 2 })
  await expect.poll(kari.raatt).toMatch(/serialized-error\ndata: .*"kode":"INGEN_TILGANG"/)
  expect(kari.hort()).toHaveLength(1)
  expect(eva.hort()).toHaveLength(1)
})

test('nobody can hold streams without limit', async () => {
  const meldinger = lagMeldinger()
  const slutt = new AbortController()
  setMaxListeners(0, slutt.signal)
  const lytt = (hvem: string) =>
    meldinger.lytt({ hvem }, slutt.signal)[Symbol.asyncIterator]().next()
  const hort = Array.from({ length: 50 }, () => lytt('kari'))
  await expect(lytt('kari')).rejects.toMatchObject({ feil: { kode: 'FOR_MANGE' } })
  const andre = lytt('tone')
  meldinger.si({ sakId: 's', versjon: 2, hendelser: [] })
  expect(await andre).toMatchObject({ value: { versjon: 2 } })
  expect(await Promise.all(hort)).toHaveLength(50)
  slutt.abort()
})

test('whoever is not logged in gets no stream', async () => {
  const { adresse } = await startVerden()
  const svar = await fetch(`${adresse}/api/trpc/sak.folg?input={}`, {
    headers: { accept: 'text/event-stream' },
  })
  // A stream has begun to answer before anything is known to be wrong with it.
  expect(await svar.text()).toMatch(/^event: serialized-error\ndata: .*"kode":"INGEN_TILGANG"/m)
})

/** Opens the live stream as the browser does, and gathers what it says. */
async function lytt(
  { adresse, token }: Awaited<ReturnType<typeof startVerden>>,
  person: string,
  onske: { sakId?: string } = {},
) {
  const slutt = new AbortController()
  onTestFinished(() => slutt.abort())
  const svar = await fetch(
    `${adresse}/api/trpc/sak.folg?input=${encodeURIComponent(JSON.stringify(onske))}`,
    {
      headers: { accept: 'text/event-stream', cookie: `stafett=${await token(person)}` },
      signal: slutt.signal,
    },
  )
  expect(svar.status).toBe(200)
  let tekst = ''
  const les = async () => {
    const tolk = new TextDecoder()
    for await (const del of svar.body ?? []) tekst += tolk.decode(del, { stream: true })
  }
  les().catch(() => undefined)
  await expect.poll(() => tekst).toContain('event: connected')
  const hort = () =>
    tekst
      .split('\n\n')
      .filter((en) => !en.includes('event: '))
      .flatMap((en) => /^data: (.*)$/m.exec(en)?.[1] ?? [])
      .map((en): unknown => JSON.parse(en))
  return { hort, raatt: () => tekst }
}
