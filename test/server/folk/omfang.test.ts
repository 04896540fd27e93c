import { expect, test } from 'vitest'
import { feil, miljo, NR1, NR2 } from './miljo.ts'

const BARN = 'fødselsnummer;fornavn;etternavn;enhet;klasse'
const ANSATTE = 'ansattnummer;fornavn;etternavn;e-post;rolle;enhet;klasse'
const ada = (enhet: string) => `${NR1};Ada;Prøvesen;${enhet};5A`

test('a head brings in the own unit’s, and takes no child from another', async () => {
  const { hent, se, barn } = await miljo()
  const fil = [BARN, ada('Prøve skole'), `${NR2};Bo;Prøvesen;Test skole;5A`]
  expect((await hent('barn', fil, { hvem: 'ragna' })).map(feil)).toEqual([
    [],
    [['enhet', 'utenforOmfang']],
  ])
  expect(await barn(NR2)).toBeUndefined()
  const henter = await se('barn', [BARN, ada('Test skole')], { hvem: 'rolf' })
  expect(henter.map(feil)).toEqual([[['enhet', 'annenEnhet']]])
  // Whoever leads both may; and when the child has left there, the new school may.
  expect((await se('barn', [BARN, ada('Test skole')], { hvem: 'eva' })).map(feil)).toEqual([[]])
  await hent('barn', [`${BARN};slutter`, `${ada('Prøve skole')};2026-11-20`])
  const tilbake = await se('barn', [BARN, ada('Test skole')], { hvem: 'rolf' })
  expect(tilbake.map((en) => [en.status, feil(en)])).toEqual([['tilbake', []]])
})

test('new units, and roles for the whole municipality, are for whoever administers all of it', async () => {
  const { se } = await miljo()
  const enhet = ['enhet;navn;arena;kommune', 'ny;Ny skole;skole;Prøve']
  const los = [ANSATTE, '1;Los;Prøve;;los;;']
  const koordinator = [ANSATTE, '1;Koor;Prøve;;koordinator;Prøve skole;']
  const feilFor = async (hvem: string) => [
    ...(await se('enheter', enhet, { hvem })).map(feil),
    (await se('ansatte', los, { hvem })).map(feil).at(-1),
    (await se('ansatte', koordinator, { hvem })).map(feil).at(-1),
  ]
  expect(await feilFor('ragna')).toEqual([
    [['enhet', 'utenforOmfang']],
    [['enhet', 'utenforOmfang']],
    [['rolle', 'rolleUtenforOmfang']],
  ])
  expect(await feilFor('kim')).toEqual([[], [], []])
})

test('somebody who works elsewhere too keeps name, address and roles there', async () => {
  const { hent, person } = await miljo()
  await hent('ansatte', [ANSATTE, '1;Mona;Testesen;mona@stafett.example;teamleder;Test skole;'])
  const her = (navn: string) => [ANSATTE, `1;Mona;${navn};mona@stafett.example;rektor;Prøve skole;`]
  const [nytt] = await hent('ansatte', her('Åstest'), { hvem: 'ragna' })
  expect(feil(nytt)).toEqual([['etternavn', 'annenEnhet']])
  await hent('ansatte', her('Testesen'), { hvem: 'ragna' })
  expect((await person('1'))?.roller.map(({ rolle, enhetId }) => [rolle, enhetId])).toEqual([
    ['teamleder', 'skole-2'],
    ['rektor', 'skole-1'],
  ])
})

test('a file that has everybody takes no role that is not the bringer’s to give', async () => {
  const { hent, store } = await miljo()
  const { id, navn } = { id: 'kai', navn: 'Kai Syntetisk' }
  const rolle = { rolle: 'koordinator', enhetId: 'skole-1', gruppe: null } as const
  await store.folk.skriv({ personer: [{ id, navn, spraak: 'nb', roller: [rolle] }] })
  const fil = [ANSATTE, '9;Ragna;Ny;;rektor;Prøve skole;']
  const linjer = await hent('ansatte', fil, { hvem: 'ragna', alle: true })
  expect((await store.personer.finn('kai'))?.roller).toEqual([rolle])
  expect((await store.personer.finn('tone'))?.roller).toEqual([])
  // And never one's own: somebody else must.
  expect(linjer.filter(({ hvem }) => hvem?.navn === 'ragna Syntetisk').map(feil)).toEqual([
    [['rolle', 'degSelv']],
  ])
  expect((await store.personer.finn('ragna'))?.roller).toHaveLength(1)
})

test('whoever administers nothing brings in nothing', async () => {
  const { se } = await miljo()
  for (const hvem of ['kari', 'tone'])
    await expect(se('barn', [BARN], { hvem })).rejects.toMatchObject({
      feil: { kode: 'INGEN_TILGANG' },
    })
})
