import { expect, test } from 'vitest'
import { startVerden } from '../sak/verden.ts'
import { epost, foresatt, KARI, medMote } from './mote.ts'

/** A case with a meeting on 1 December, of a child whose mother and father live apart. */
const medForeldre = async () => {
  const verden = await startVerden()
  const hvem = [KARI, foresatt('mor'), foresatt('far')]
  const mote = await medMote(
    verden,
    hvem,
    { slag: 'evaluering' },
    { mor: epost(null), far: epost(null) },
  )
  const { sakId, om, gjor } = mote
  let nr = 1000
  /** What was written down in the course of the case, with the day it was said. */
  const skrevet = (type: string, data: object, skjedde: string) => {
    nr += 1
    verden.skriv(
      `insert into hendelse (sakId, nr, id, type, v, data, aktorId, aktorRoller, skjedde, registrert)
        values (@sakId, @nr, 'h-' || @nr, @type, 2, @data, 'kari', '[]', @skjedde, @skjedde)`,
      { sakId, nr: String(nr), type, data: JSON.stringify(data), skjedde },
    )
  }
  const sier = (side: string, forstaaelse: string, dag: string) =>
    skrevet('forstaaelse.gitt', { resultat: 'gitt', side, forstaaelse }, dag)
  const enige = (uenige: object, dag: string) =>
    skrevet('forstaaelse.enighet', { oppsummering: 'Mandager er tyngst', uenige }, dag)
  const holdes = async () => {
    verden.stillKlokka('2026-12-01T12:00:00.000Z')
    const data = { tilstede: [KARI], form: 'fysisk', referat: 'Vi snakket om morgenene.' }
    expect(await gjor('mote.holdt', data)).toMatchObject({ status: 200 })
  }
  const syn = (person = 'kari', spurt: object = { sakId, om }) =>
    verden.som(person).sporr('mote.syn', spurt)
  return { skrevet, sier, enige, holdes, syn, sakId }
}

test('what a guardian had said by the meeting stands there, whatever they say later', async () => {
  const { sier, skrevet, holdes, syn } = await medForeldre()
  sier('mor', 'Vondt i magen', '2026-11-20')
  sier('mor', 'Rolige morgener', '2026-12-01')
  sier('foresatte', 'Vi ser det likt', '2026-12-01')
  await holdes()
  expect((await syn()).data).toEqual([
    { foresatt: 'mor', forstaaelse: 'Rolige morgener', uenig: null },
    { foresatt: 'far', forstaaelse: null, uenig: null },
  ])
  sier('mor', 'Nå er det vanskelig igjen', '2026-12-02')
  sier('far', 'Det går seg til', '2026-12-03')
  expect((await syn()).data).toMatchObject([
    { forstaaelse: 'Rolige morgener' },
    { forstaaelse: null },
  ])
  // Said by then and written down afterwards: what was said last by then stands.
  sier('far', 'Hos meg sover han godt', '2026-11-30')
  sier('mor', 'Skrevet for sent', '2026-11-30')
  expect((await syn()).data).toMatchObject([
    { forstaaelse: 'Rolige morgener' },
    { forstaaelse: 'Hos meg sover han godt' },
  ])
  skrevet(
    'forstaaelse.gitt',
    { resultat: 'ikkeGitt', side: 'far', grunn: 'Svarer ikke' },
    '2026-12-01',
  )
  expect(JSON.stringify((await syn()).data)).not.toMatch(/Svarer ikke|sover/)
})

test('what a guardian did not agree to by the meeting stands there, and not what came later', async () => {
  const { enige, holdes, syn } = await medForeldre()
  enige({ mor: 'Leksene' }, '2026-11-10')
  enige({ far: 'Hele dager nå' }, '2026-11-20')
  await holdes()
  const da = [
    { foresatt: 'mor', forstaaelse: null, uenig: null },
    { foresatt: 'far', forstaaelse: null, uenig: 'Hele dager nå' },
  ]
  expect((await syn()).data).toEqual(da)
  enige({ mor: 'Alt sammen' }, '2026-12-02')
  expect((await syn()).data).toEqual(da)
})

test('it is told to whoever may read the case, about a meeting that was held', async () => {
  const { syn, sakId, holdes } = await medForeldre()
  expect((await syn()).status).toBe(404)
  await holdes()
  expect((await syn()).status).toBe(200)
  expect((await syn('peder')).status).toBe(404)
  expect((await syn('kari', { sakId, om: 'annet' })).status).toBe(404)
})
