import { expect, test } from 'vitest'
import { STEDER } from './folk.ts'
import { utkast } from './stemme.ts'
import { startVerden } from './verden.ts'

const HOLDER: string = STEDER.skole.holder.person
const FORESATT = 'f-1'
const NAVN = 'Bestemor Testesen'

/** A case where one guardian is known, and what a holder does in it. */
const medForesatt = async () => {
  const verden = await startVerden()
  const { sakId } = await verden.nySak()
  const { kall, sporr, send } = verden.som(HOLDER)
  const kontakt = { slag: 'skjermet' }
  const felles = { foreldreansvar: 'har', egneOrd: null, spraak: null, tolk: null, til: null }
  const data = { navn: NAVN, relasjon: 'mor', kontakt, ...felles }
  await kall('foresatt.lagre', { sakId, id: FORESATT, sett: null, data })
  const hent = async () => Object((await sporr('sak.hent', { sakId })).data)
  const gjor = async (type: string, data: object) =>
    send({ sakId, hendelse: { type, data }, forventetVersjon: (await hent()).versjon })
  const medAnsvar = (ansvarlig: unknown) => {
    const [rad] = utkast().data.rader
    return gjor('plan.utkastLagret', { maal: 'Trygg', rader: [{ ...rad, ansvarlig }] })
  }
  const detaljer = async () => {
    const historie = Object((await sporr('sak.historikk', { sakId })).data)
    return historie.hendelser.flatMap((en: { detaljer: { tekst: string }[] }) =>
      en.detaljer.map(({ tekst }) => tekst),
    )
  }
  return { verden, sakId, hent, gjor, medAnsvar, detaljer }
}

test('a guardian answers for a measure by id, and the history tells the name of today', async () => {
  const { verden, sakId, hent, gjor, medAnsvar, detaljer } = await medForesatt()
  const mor = { slag: 'foresatt', foresatt: FORESATT }
  expect((await medAnsvar(mor)).status).toBe(200)
  expect((await gjor('plan.iverksatt', {})).status).toBe(200)
  const sak = await hent()
  expect(sak.plan.gjeldende).toMatchObject({ maal: 'Trygg', rader: [{ ansvarlig: mor }] })
  expect(sak.folk[FORESATT]).toBe(NAVN)
  expect(JSON.stringify(await verden.store.hendelser(sakId))).not.toContain(NAVN)
  expect(await detaljer()).toContainEqual(expect.stringContaining(`Ansvarlig: ${NAVN}`))
  await verden.verifiser()
})

test.each<[string, unknown]>([
  ['a service that nobody has consented to', { slag: 'tjeneste', tjeneste: 'ppt' }],
  ['the guardian of another child', { slag: 'foresatt', foresatt: 'f-2' }],
  ['somebody who does not work there', { slag: 'ansatt', person: 'fremmed', rolle: 'rektor' }],
  ['a name where a party is meant', NAVN],
  ['words that are too long', { slag: 'annen', annen: 'x'.repeat(201) }],
])('%s is refused by its field, and nothing is written', async (_, ansvarlig) => {
  const { verden, medAnsvar } = await medForesatt()
  const foer = verden.omfang()
  const svar = await medAnsvar(ansvarlig)
  expect([svar.status, svar.feil]).toMatchObject([400, { kode: 'UGYLDIG_DATA' }])
  expect(svar.feil).toMatchObject({
    felt: [{ sti: expect.stringMatching(/^rader\.0\.ansvarlig/) }],
  })
  expect(verden.omfang()).toEqual(foer)
})
