import { describe, expect, test } from 'vitest'
import { rebuild } from '../../../server/maintenance/rebuild.ts'
import { verify } from '../../../server/maintenance/verify.ts'
import { NAA } from '../harness.ts'
import { besvart, medStemme, notat, utkast } from '../sak/stemme.ts'
import { startVerden } from '../sak/verden.ts'
import { innhold, tukle } from './saker.ts'

const SAGT = 'Vil sitte ved vinduet'

/** What was written over a part of a case. `sies` is what verify says of it. */
const SOPPEL: [navn: string, sql: string, sies: string][] = [
  [
    'text that is no JSON',
    `update snapshot set data = '${SAGT}' where sakId = @sakId and om = ''`,
    'snapshot: det kan ikke leses',
  ],
  [
    'an entry in which a quote is missing',
    `update snapshot set data = replace(data, '"${SAGT}', '${SAGT}') where sakId = @sakId and om <> ''`,
    'snapshot.stemme: det kan ikke leses',
  ],
  [
    'nothing',
    `update snapshot set data = '' where sakId = @sakId and om = ''`,
    'snapshot: det kan ikke leses',
  ],
  [
    'JSON that is no case',
    `update snapshot set data = '["${SAGT}"]' where sakId = @sakId and om = ''`,
    'snapshot',
  ],
  [
    'a state that does not exist',
    `update snapshot set data = replace(data, '"aktiv"', '"${SAGT}"') where sakId = @sakId and om = ''`,
    'snapshot.value.liv',
  ],
  [
    'no case itself',
    `delete from snapshot where sakId = @sakId and om = ''`,
    'snapshot: den mangler',
  ],
]

/** Which of a case's transitions comes first depends on how the server came to it. */
const sortert = (hentet: unknown) => {
  const { overganger, ...resten } = Object(hentet)
  const plass = (o: object) => `${Object(o).type} ${Object(o).om}`
  return {
    ...resten,
    overganger: overganger.toSorted((a: object, b: object) => (plass(a) < plass(b) ? -1 : 1)),
  }
}

/** A case as it stood, then spoilt, on a server that has not seen it before. */
async function medSoppel(sql: string) {
  const forste = await startVerden()
  const { sakId, om } = await medStemme(forste)
  const { sakId: annen } = await medStemme(forste)
  const sett = await forste.som('kari').sporr('sak.hent', { sakId, skjema: 'alle' })
  await forste.stopp()
  const foer = innhold(forste.fil)
  expect(tukle(forste.fil, sql, { sakId })).toBeGreaterThan(0)
  return { verden: await startVerden(forste.fil), foer, sett: sett.data, sakId, om, annen }
}

describe.each(SOPPEL)('in place of what is stored of a case stands %s', (_navn, sql, sies) => {
  test('the case is read off its events, is named by verify, and rebuilding mends it', async () => {
    const { verden, foer, sett, sakId } = await medSoppel(sql)
    const kari = verden.som('kari')
    // When it is read, then it is as it was, and nothing of what stands there comes into the log
    expect((await kari.sporr('sak.hent', { sakId, skjema: 'alle' })).data).toEqual(sett)
    expect(verden.linjer.join('')).not.toMatch(/Vil sitte|sitte ved/)
    // And verify names it without saying what stands there
    const { avvik } = await verify(verden.store)
    expect(avvik).toEqual([{ sakId, hva: expect.arrayContaining([expect.stringContaining(sies)]) }])
    expect(JSON.stringify(avvik)).not.toContain('sitte')
    // And rebuilding makes every row as it was
    expect((await rebuild(verden.store, { hva: 'alle', naa: NAA })).feil).toEqual([])
    expect(innhold(verden.fil)).toEqual(foer)
    await verden.verifiser()
  })

  test('what is sent to it is judged as before, and kept', async () => {
    const { verden, sakId, om } = await medSoppel(sql)
    const kari = verden.som('kari')
    const sen = await kari.send({ sakId, hendelse: besvart(om), forventetVersjon: 1 })
    expect(sen.feil).toMatchObject({ kode: 'KONFLIKT', versjon: 2, endringer: [{ nr: 2 }] })
    const svart = await kari.send({ sakId, hendelse: besvart(om), forventetVersjon: 2 })
    expect(svart.data).toEqual({ sakId, om, versjon: 3 })
    const skrevet = await kari.send({ sakId, hendelse: utkast(), forventetVersjon: 1 })
    expect(skrevet.data).toEqual({ sakId, versjon: 4 })
    expect(verden.linjer.join('')).not.toMatch(/Vil sitte|sitte ved/)
    // A server that comes after sees the same.
    const sett = await kari.sporr('sak.hent', { sakId })
    await verden.stopp()
    const ny = await startVerden(verden.fil)
    const igjen = await ny.som('kari').sporr('sak.hent', { sakId })
    expect(sortert(igjen.data)).toEqual(sortert(sett.data))
    await rebuild(ny.store, { hva: 'alle', naa: NAA })
    await ny.verifiser()
  })
})

test('where every part of a case is gone, whoever asks is told so, the others work, and rebuilding mends it', async () => {
  const { verden, foer, sett, sakId, om, annen } = await medSoppel(
    'delete from snapshot where sakId = @sakId',
  )
  const kari = verden.som('kari')
  const omfang = verden.omfang()
  const svar = [
    await kari.sporr('sak.hent', { sakId }),
    await kari.send({ sakId, hendelse: notat(), forventetVersjon: 1 }),
    await kari.send({ sakId, hendelse: besvart(om), forventetVersjon: 2 }),
  ]
  for (const { status, feil, tekst } of svar) {
    expect([status, feil]).toEqual([500, { kode: 'INTERN', id: expect.any(String) }])
    expect(tekst).not.toMatch(/Vil sitte|node_modules|server\//)
    expect(verden.linjer.join('')).toContain(Object(feil).id)
  }
  expect(verden.omfang()).toEqual(omfang)
  expect(verden.linjer.join('')).not.toMatch(/Vil sitte|sitte ved/)
  expect((await fetch(`${verden.adresse}/healthz`)).status).toBe(200)
  expect((await kari.sporr('sak.list', {})).status).toBe(200)
  expect((await kari.sporr('sak.hent', { sakId: annen })).status).toBe(200)

  const { avvik } = await verify(verden.store)
  const mangler = ['snapshot: den mangler', 'snapshot.stemme: den mangler']
  expect(avvik).toEqual([{ sakId, hva: mangler }])
  await rebuild(verden.store, { hva: 'alle', naa: NAA })
  expect(innhold(verden.fil)).toEqual(foer)
  expect((await kari.sporr('sak.hent', { sakId, skjema: 'alle' })).data).toEqual(sett)
  const svart = await kari.send({ sakId, hendelse: besvart(om), forventetVersjon: 2 })
  expect(svart.status).toBe(200)
  await verden.verifiser()
})

test('where only an entry is gone, it is not left out without a word', async () => {
  const { verden, sett, sakId } = await medSoppel(
    `delete from snapshot where sakId = @sakId and om <> ''`,
  )
  expect((await verden.som('kari').sporr('sak.hent', { sakId, skjema: 'alle' })).data).toEqual(sett)
})

test('nothing of a spoilt event comes into the log', async () => {
  const { verden, sakId } = await medSoppel(
    `update hendelse set data = replace(data, '"${SAGT}', '${SAGT}') where sakId = @sakId and nr = 2`,
  )
  expect((await verden.som('kari').sporr('sak.historikk', { sakId })).status).toBe(500)
  expect(verden.linjer.join('')).not.toMatch(/Vil sitte|sitte ved/)
})

test('an entry under another name is found', async () => {
  const { verden } = await medSoppel(
    `update snapshot set navn = 'noe annet' where sakId = @sakId and om <> ''`,
  )
  expect((await verify(verden.store)).avvik).toHaveLength(1)
})

test('the transitions come in the same order, however the server came to the case', async () => {
  const forste = await startVerden()
  const { sakId } = await medStemme(forste)
  await forste.som('kari').send({ sakId, hendelse: utkast(), forventetVersjon: 1 })
  const typer = async (verden: typeof forste) =>
    (await verden.som('kari').hent(sakId)).overganger.map(({ type }) => type)
  const stod = await typer(forste)
  await forste.stopp()
  expect(await typer(await startVerden(forste.fil))).toEqual(stod)
})
