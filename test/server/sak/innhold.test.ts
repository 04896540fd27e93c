import { expect, test } from 'vitest'
import { besvart, fortell, medStemme } from './stemme.ts'
import { startVerden } from './verden.ts'

/** Every key in an answer, however deep. */
const nokler = (verdi: unknown): string[] =>
  typeof verdi === 'object' && verdi !== null
    ? Object.entries(verdi).flatMap(([n, del]) =>
        Array.isArray(verdi) ? nokler(del) : [n, ...nokler(del)],
      )
    : []

test('the case is answered without its memory, and an entry with what its summary shows only', async () => {
  const verden = await startVerden()
  const { sakId, om } = await medStemme(verden)
  await verden.som('kari').send({ sakId, hendelse: besvart(om), forventetVersjon: 2 })
  const { data } = await verden.som('kari').sporr('sak.hent', { sakId, skjema: 'alle' })
  const funnet = nokler(data)
  for (const raa of ['kontekst', 'context', 'data', 'snapshot', 'utenFrist', 'fodselsnummer']) {
    expect(funnet).not.toContain(raa)
  }
  expect(Object(data).prosesser).toEqual([
    {
      om,
      navn: 'stemme',
      tittel: expect.any(String),
      versjon: 3,
      tilstander: ['besvart'],
      dato: '2026-11-20',
      skrevetAv: 'kari',
      hort: {
        form: 'I en samtale',
        ord: 'barnets',
        syn: 'Vil sitte ved vinduet',
        harOrd: true,
        verktoy: null,
      },
      ikkeHort: null,
      sett: null,
      svar: {
        dato: '2026-11-20',
        skrevetAv: 'kari',
        fortalt: '2026-11-20',
        fortaltAv: 'kontaktlærer',
        fulgt: true,
        tekst: 'Plassen er byttet',
      },
      venter: false,
    },
  ])
})

test('schemas come for those asked for only, each of the entry it was asked for', async () => {
  const verden = await startVerden()
  const { sakId, om } = await medStemme(verden)
  await fortell(verden, sakId)
  const medSkjema = async (skjema?: unknown) => {
    const { data } = await verden.som('kari').sporr('sak.hent', { sakId, skjema })
    const alle: { type: string; om?: string; skjema?: object }[] = Object(data).overganger
    const funnet = alle.filter((o) => o.skjema).map((o) => `${o.type} ${o.om ?? ''}`)
    return { antall: alle.length, funnet }
  }
  expect((await medSkjema()).funnet).toEqual([])
  expect((await medSkjema([])).funnet).toEqual([])
  const alle = await medSkjema('alle')
  expect(alle.funnet).toHaveLength(alle.antall)
  const onsket = [{ type: 'stemme.besvart', om }, { type: 'notat.skrevet' }, { type: 'ingen' }]
  const { funnet } = await medSkjema(onsket)
  expect(funnet.sort()).toEqual(['notat.skrevet ', `stemme.besvart ${om}`])
  // An entry's event is not the case's.
  expect((await medSkjema([{ type: 'stemme.besvart' }])).funnet).toEqual([])
})

test.each([
  ['a word', 'noen'],
  ['more than twenty', Array.from({ length: 21 }, () => ({ type: 'notat.skrevet' }))],
  ['an unknown field', [{ type: 'notat.skrevet', mer: 1 }]],
])('a wish for schemas of another form is refused: %s', async (_navn, skjema) => {
  const verden = await startVerden()
  const { sakId } = await verden.nySak()
  const { status, feil } = await verden.som('kari').sporr('sak.hent', { sakId, skjema })
  expect([status, feil?.kode]).toEqual([400, 'UGYLDIG_DATA'])
})

test('the history tells of each event in words, with its process and without what was stored', async () => {
  const verden = await startVerden()
  const { sakId, om } = await medStemme(verden)
  await verden.som('kari').send({ sakId, hendelse: besvart(om), forventetVersjon: 2 })
  const { data } = await verden.som('kari').sporr('sak.historikk', { sakId })
  const { hendelser } = Object(data)
  expect(hendelser.map((h: object) => [Object(h).nr, Object(h).type, Object(h).om])).toEqual([
    [3, 'stemme.besvart', om],
    [2, 'barnet.hort', om],
    [1, 'sak.opprettet', undefined],
  ])
  for (const raa of ['data', 'aktor', 'tilstand', 'v', 'kontekst']) {
    expect(nokler(data)).not.toContain(raa)
  }
})
