import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { STEDER } from '../sak/folk.ts'
import type { Verden } from '../sak/verden.ts'
import { startVerden } from '../sak/verden.ts'

const HOLDER: string = STEDER.skole.holder.person
const TELEFON = '000 10 001'
const EPOST = 'foresatt@stafett.example'
const AAPEN = {
  slag: 'staarHer',
  telefon: TELEFON,
  epost: EPOST,
  helst: 'melding',
  merknad: 'Etter klokka fire.',
  husstand: 'andre',
}
const data = (endring: object = {}) => ({
  navn: 'Bestemor Testesen',
  relasjon: 'annen',
  egneOrd: 'bestemor',
  foreldreansvar: 'harIkke',
  spraak: 'somali',
  tolk: true,
  kontakt: AAPEN,
  til: null,
  ...endring,
})

const som = (verden: Verden, sakId: string, person = HOLDER) => {
  const { kall, sporr } = verden.som(person)
  return {
    lagre: (endring: object = {}) =>
      kall('foresatt.lagre', { sakId, id: 'f-1', sett: null, data: data(), ...endring }),
    til: () => sporr('foresatt.til', { sakId }),
    sak: () => sporr('sak.hent', { sakId }),
  }
}
const sakMed = async () => {
  const verden = await startVerden()
  const { sakId, barn } = await verden.nySak()
  return { verden, sakId, barn }
}
const trukket = (verden: Verden) =>
  verden
    .rader("select personId, hva from lesing where hva like 'foresatt%' order by id")
    .map((rad) => Object.values(rad as object).join(' '))

test('a guardian is written down once, and read by those who see the case; both leave a trace', async () => {
  const { verden, sakId } = await sakMed()
  expect((await som(verden, sakId).lagre()).data).toMatchObject({ outcome: 'lagret' })
  for (const leser of STEDER.skole.lesere) {
    const { data: svar } = await som(verden, sakId, leser).til()
    expect(svar).toMatchObject({
      foresatte: [
        { id: 'f-1', relasjon: 'bestemor', helst: 'på melding', hjem: 'hjem 2', data: data() },
      ],
      skjema: null,
    })
  }
  expect((await som(verden, sakId).til()).data).toMatchObject({
    skjema: { properties: { navn: { title: 'Navn' } } },
  })
  await verden.store.lesing.logg([])
  const lesere = [...STEDER.skole.lesere, HOLDER]
  await expect
    .poll(() => trukket(verden))
    .toEqual([`${HOLDER} foresattEndret`, ...lesere.map((en) => `${en} foresatte`)])
})

test('the case itself says who they are, and not how to reach them', async () => {
  const { verden, sakId } = await sakMed()
  await som(verden, sakId).lagre()
  const { data: sak } = await som(verden, sakId).sak()
  expect(sak).toMatchObject({
    barn: { foresatte: [{ id: 'f-1', navn: 'Bestemor Testesen', relasjon: 'bestemor' }] },
  })
  for (const hemmelig of [TELEFON, EPOST, 'klokka fire', 'somali']) {
    expect(JSON.stringify(sak)).not.toContain(hemmelig)
  }
})

test('whoever is guardian no more is not among those that the case names', async () => {
  const { verden, sakId } = await sakMed()
  await som(verden, sakId).lagre({ data: data({ til: verden.klokke().slice(0, 10) }) })
  expect((await som(verden, sakId).sak()).data).toMatchObject({ barn: { foresatte: [] } })
  expect((await som(verden, sakId).til()).data).toMatchObject({ foresatte: [{ id: 'f-1' }] })
})

test('what is shielded is kept nowhere, not even in the file', async () => {
  const { verden, sakId } = await sakMed()
  const meg = som(verden, sakId)
  const { data: forst } = await meg.lagre()
  const { versjon: sett } = forst as { versjon: string }
  await meg.lagre({ sett, data: data({ kontakt: { slag: 'skjermet' } }) })
  expect((await meg.til()).data).toMatchObject({
    foresatte: [{ helst: null, hjem: null, data: { kontakt: { slag: 'skjermet' } } }],
  })
  expect(JSON.stringify((await meg.til()).data)).not.toContain(TELEFON)
  expect(JSON.stringify(verden.rader('select * from foresatt'))).not.toMatch(
    /000 10|@stafett|andre/,
  )
})

test('what another has stored meanwhile is answered and stands; the same twice is stored once', async () => {
  const { verden, sakId } = await sakMed()
  const meg = som(verden, sakId)
  await meg.lagre()
  expect((await meg.lagre()).data).toMatchObject({ outcome: 'lagret' })
  const annen = som(verden, sakId, 'tone')
  const svar = await annen.lagre({ data: data({ navn: 'Noe annet' }) })
  expect(svar.data).toMatchObject({ outcome: 'nyere', data: { navn: 'Bestemor Testesen' } })
  const { versjon: sett } = svar.data as { versjon: string }
  await annen.lagre({ sett, data: data({ navn: 'Noe annet' }) })
  const { data: til } = await meg.til()
  expect(til).toMatchObject({ foresatte: [{ navn: 'Noe annet' }] })
})

describe('who may', () => {
  test('whoever may only read does not write', async () => {
    const { verden, sakId } = await sakMed()
    for (const leser of STEDER.skole.lesere) {
      expect(await som(verden, sakId, leser).lagre()).toMatchObject({ status: 403 })
    }
    expect(verden.rader('select * from foresatt')).toEqual([])
  })

  test('out of sight there is neither a case nor a family', async () => {
    const { verden, sakId } = await sakMed()
    await som(verden, sakId).lagre()
    for (const sak of [sakId, randomUUID()]) {
      for (const gjor of ['til', 'lagre'] as const) {
        const svar = await som(verden, sak, 'nils')[gjor]()
        expect(svar, `${gjor} ${sak}`).toMatchObject({ status: 404, feil: { kode: 'FINNES_IKKE' } })
      }
    }
  })

  test('a guardian of another child is not to be had through this one’s case', async () => {
    const { verden, sakId } = await sakMed()
    await som(verden, sakId).lagre()
    const { sakId: annen } = await verden.nySak()
    expect(await som(verden, annen).lagre({ data: data({ navn: 'Stjålet' }) })).toMatchObject({
      status: 404,
    })
    expect((await som(verden, annen).til()).data).toMatchObject({ foresatte: [] })
    expect((await som(verden, sakId).til()).data).toMatchObject({
      foresatte: [{ navn: 'Bestemor Testesen' }],
    })
  })
})

test.each([
  ['data.navn', { navn: '  ' }],
  ['data.relasjon', { relasjon: 'nabo' }],
  ['data.kontakt.telefon', { kontakt: { ...AAPEN, telefon: 'ring meg' } }],
  ['data.kontakt.epost', { kontakt: { ...AAPEN, epost: 'a@b.example\r\nBcc: c@d.example' } }],
  ['data.kontakt.husstand', { kontakt: { ...AAPEN, husstand: 'femte' } }],
  ['data.kontakt.telefon', { kontakt: { slag: 'skjermet', telefon: TELEFON } }],
  ['data.kontakt.slag', { kontakt: { slag: 'sperret' } }],
  ['data.til', { til: '2026-02-30' }],
  ['data.adresse', { adresse: 'Prøveveien 1' }],
])('%s that cannot be is refused by its field, and not repeated', async (sti, endring) => {
  const { verden, sakId } = await sakMed()
  const svar = await som(verden, sakId).lagre({ data: data(endring) })
  expect(svar).toMatchObject({ status: 400, feil: { kode: 'UGYLDIG_DATA', felt: [{ sti }] } })
  expect(verden.rader('select * from foresatt')).toEqual([])
})

test('a child has only so many guardians', async () => {
  const { verden, sakId } = await sakMed()
  const meg = som(verden, sakId)
  for (let nr = 0; nr < 20; nr++) {
    expect((await meg.lagre({ id: `f-${nr}` })).status).toBe(200)
  }
  expect(await meg.lagre({ id: 'f-20' })).toMatchObject({
    status: 400,
    feil: { kode: 'UGYLDIG_DATA' },
  })
})

test('those who live apart each speak for themselves, and the case and its history say who did', async () => {
  const { verden, sakId } = await sakMed()
  const meg = som(verden, sakId)
  const hjem = (husstand: string) => data({ kontakt: { ...AAPEN, husstand } })
  await meg.lagre({ data: hjem('forste') })
  await meg.lagre({ id: 'f-2', data: { ...hjem('andre'), navn: 'Far Testesen', egneOrd: null } })
  const kontakt = { resultat: 'kontaktet', maate: 'telefon', oppsummering: 'Vondt i magen' }
  const send = (endring: object, forventetVersjon = 1) =>
    verden.som(HOLDER).kall('sak.send', {
      sakId,
      kommandoId: randomUUID(),
      forventetVersjon,
      hendelse: { type: 'foresatte.kontaktet', data: { ...kontakt, ...endring } },
    })
  expect((await send({})).feil).toMatchObject({
    kode: 'UGYLDIG_DATA',
    felt: [{ sti: 'foresatte' }],
  })
  expect((await send({ foresatte: ['f-2'] })).data).toMatchObject({ sakId })
  expect((await meg.sak()).data).toMatchObject({
    barn: { hverForSeg: ['f-1', 'f-2'] },
    foresatte: { hvem: ['f-2'] },
    kontaktet: { 'f-2': { naadd: true } },
  })
  const { data: historikk } = await verden.som(HOLDER).sporr('sak.historikk', { sakId })
  expect(JSON.stringify(historikk)).toContain('"tekst":"Far Testesen"')
  expect(await verden.verifiser()).toEqual({ saker: 1, hendelser: 2 })
})
