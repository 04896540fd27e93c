import { expect, test } from 'vitest'
import type { Slag } from '../../../server/folk/slag.ts'
import { feil, merknader, miljo, NR1 } from './miljo.ts'

const ORGNR = '310000000'
const DATO = '2015-03-01'

/** The first line of what the preview says is about the file: which columns it leaves out. */
const medBarn = async (slag: Slag, ...linjer: string[]) => {
  const verden = await miljo()
  await verden.hent('barn', [
    'fødselsnummer;id;fornavn;etternavn;enhet;klasse',
    `${NR1};E-1;Ada;Prøvesen;Prøve skole;5A`,
  ])
  const [hode, ...resten] = await verden.hent(slag, linjer)
  return { ...verden, hode, resten, utelatt: hode?.advarsler[0]?.verdi }
}

test('a unit of a child by its name and its number: the first that is neither the template’s', async () => {
  for (const [enhet, sted, utelatt] of [
    ['Skole;Organisasjonsnummer', `Test skole;${ORGNR}`, 'Organisasjonsnummer'],
    ['Organisasjonsnummer;Skole', `skole-2;Prøve skole`, 'Skole'],
    ['Skole;Enhet', 'Prøve skole;Test skole', 'Skole'],
  ]) {
    const fil = [`${enhet};Fornavn;Etternavn;Klasse;Fnr`, `${sted};Ada;Prøvesen;5A;${NR1}`]
    const { hode, resten, barn, utelatt: ikkeLest } = await medBarn('barn', ...fil)
    expect([merknader(hode), ikkeLest]).toEqual([[['linje', 'ukjentKolonne']], utelatt])
    expect(resten.map(({ status }) => status)).toEqual(['endret'])
    expect(await barn(NR1)).toMatchObject({ enhetId: 'skole-2' })
  }
})

test('two ids of a child', async () => {
  const { utelatt, resten, barn } = await medBarn(
    'barn',
    'ElevId;EksternID;Fornavn;Etternavn;Fødselsdato;Skole;Klasse',
    `E-1;9b2f;Ada;Prøvesen;${DATO};Prøve skole;5B`,
  )
  expect([utelatt, resten[0]?.status]).toEqual(['EksternID', 'endret'])
  expect(await barn('E-1')).toMatchObject({ gruppe: '5B', fodselsnummer: NR1 })
})

test.each([
  ['Mobil;Telefon', '10 10 10 01;10 10 10 02', '10 10 10 02', 'Mobil'],
  ['Telefon 1;Telefon 2', '10 10 10 01;10 10 10 02', '10 10 10 01', 'Telefon 2'],
  ['Mobil;Tlf', '10 10 10 01;10 10 10 02', '10 10 10 01', 'Tlf'],
])('two telephones of a guardian: %s', async (kolonner, numre, telefon, venter) => {
  const { utelatt, store, barn } = await medBarn(
    'foresatte',
    `barn;fornavn;etternavn;relasjon;${kolonner}`,
    `${NR1};Mor;Prøvesen;mor;${numre}`,
  )
  expect(utelatt).toBe(venter)
  const [mor] = await store.foresatte.til((await barn(NR1))?.id ?? '')
  expect(mor?.data.kontakt).toMatchObject({ telefon })
})

test.each([
  ['Elev;ElevId', 'Ada Prøvesen;E-1', 'Elev'],
  ['Barn;Elevens fødselsnummer', `Ada Prøvesen;${NR1}`, 'Barn'],
])('a child of a guardian by name and by number: %s', async (kolonner, hvem, venter) => {
  const { utelatt, resten } = await medBarn(
    'foresatte',
    `${kolonner};fornavn;etternavn;relasjon`,
    `${hvem};Mor;Prøvesen;mor`,
  )
  expect([utelatt, resten.map(({ status }) => status)]).toEqual([venter, ['ny']])
})

test.each(['Skolenavn', 'Skole', 'Enhetsnavn'])(
  'a unit by its number, and «%s», which is its own name',
  async (navn) => {
    const { hent, store } = await miljo()
    const fil = [`Organisasjonsnummer;${navn};Type;Skoleeier`, `${ORGNR};Ny skole;Skole;Prøve`]
    expect((await hent('enheter', fil)).map(({ status }) => status)).toEqual(['ny'])
    expect(await store.enheter.alle()).toContainEqual({
      id: ORGNR,
      navn: 'Ny skole',
      arena: 'skole',
      kommune: 'Prøve',
    })
  },
)

test('the very same heading twice is refused, also where the template’s stands beside', async () => {
  const { se } = await miljo()
  const fil = (kolonner: string) => [`barn;fornavn;etternavn;relasjon;${kolonner}`, 'x;x;x;x;1;2;3']
  for (const kolonner of ['Mobil;Mobil', 'Mobil; MOBIL', 'Telefon;Mobil;mobil'])
    expect((await se('foresatte', fil(kolonner))).map(feil)).toEqual([
      [['telefon', 'dobbelKolonne']],
    ])
})
