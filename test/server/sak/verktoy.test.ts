import { expect, test } from 'vitest'
import { startVerden } from './verden.ts'

async function medSvar(data: object) {
  const verden = await startVerden()
  const { sakId } = await verden.nySak()
  const svar = await verden.som('kari').send({
    sakId,
    hendelse: {
      type: 'barnet.hort',
      data: { resultat: 'hort', ord: 'barnets', sett: 'enig', ...data },
    },
    forventetVersjon: 1,
  })
  const hent = async () => {
    const { data: sak } = await verden.som('kari').sporr('sak.hent', { sakId })
    return Object(sak).prosesser
  }
  return { ...verden, svar, hent }
}

test('a scale is answered with the routine’s own names of the areas, and waits like any other', async () => {
  const { hent, verifiser } = await medSvar({
    form: 'skala',
    skala: { fritid: { tall: 3 }, arena: { tall: 8, sagt: 'Det bråker.' } },
  })
  const [{ hort, venter }] = await hent()
  expect(venter).toBe(true)
  expect(hort).toEqual({
    form: 'Skala fra 1 til 10',
    ord: 'barnets',
    syn: 'Skala fra 1 til 10',
    harOrd: false,
    verktoy: {
      skala: [
        { omraade: 'arena', tittel: 'Skole', tall: 8, sagt: 'Det bråker.' },
        { omraade: 'fritid', tittel: 'Fritid', tall: 3, sagt: null },
      ],
      ruter: null,
      plussMinus: null,
      tidslinje: null,
      uke: null,
      bilde: null,
    },
  })
  await verifiser()
})

test('squares have their names and shades in words, and the child’s own its own', async () => {
  const { hent } = await medSvar({
    form: 'ruteskjema',
    ruter: { veien: 'veldig' },
    annet: { hva: 'Svømming', grad: 'litt' },
  })
  const [{ hort }] = await hent()
  expect(hort.verktoy.ruter).toEqual([
    { rute: 'Veien hit', grad: 'veldig', ord: 'veldig vanskelig' },
    { rute: 'Svømming', grad: 'litt', ord: 'litt vanskelig' },
  ])
})

test('the dreamt week has its days and how much of each in words', async () => {
  const { hent } = await medSvar({ form: 'drommeuke', uke: { tirsdag: 'heleDagen' } })
  const [{ hort, venter }] = await hent()
  expect(venter).toBe(true)
  expect(hort.verktoy.uke).toEqual({
    dager: [{ rute: 'Tirsdag', grad: 'heleDagen', ord: 'hele dagen' }],
    timer: null,
    innhold: [],
  })
})

test.each([
  ['no area at all', { form: 'skala', skala: {} }, 'skala'],
  ['a number off the scale', { form: 'skala', skala: { arena: { tall: 0 } } }, 'skala.arena.tall'],
  ['no line', { form: 'plussMinus', plussMinus: { pluss: [] } }, 'plussMinus.pluss'],
  [
    'an unknown square',
    { form: 'ruteskjema', ruter: { ute: 'fint', taket: 'litt' } },
    'ruter.taket',
  ],
])('is refused with the field and why, and nothing is written: %s', async (_, data, sti) => {
  const { svar, hent } = await medSvar(data)
  expect([svar.status, svar.feil?.kode]).toEqual([400, 'UGYLDIG_DATA'])
  expect(svar.feil?.felt).toEqual([{ sti, grunn: expect.stringMatching(/\S/) }])
  expect(await hent()).toEqual([])
})
