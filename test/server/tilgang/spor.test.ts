import { expect, test } from 'vitest'
import { startVerden } from '../sak/verden.ts'

const notat = { type: 'notat.skrevet', data: { tekst: 'Et notat' } }

/** A real server, and the trace of it as it stands in the file. */
async function medSpor() {
  const verden = await startVerden()
  const spor = () =>
    verden
      .rader('select personId, hva, sakId, barnId from lesing order by id')
      .map((rad) => Object.values(Object(rad)))
  return { ...verden, spor }
}

test('each reading of a case leaves a trace, and a refused reading does not', async () => {
  const { som, nySak, spor } = await medSpor()
  const { sakId, barn } = await nySak()
  await som('kari').sporr('sak.hent', { sakId })
  await som('kari').sporr('sak.hent', { sakId })
  await som('kari').sporr('sak.historikk', { sakId })
  await som('nils').sporr('sak.hent', { sakId })
  await som('nils').sporr('sak.historikk', { sakId })
  await expect.poll(spor).toEqual([
    ['kari', 'sak', sakId, barn.id],
    ['kari', 'sak', sakId, barn.id],
    ['kari', 'historikk', sakId, barn.id],
  ])
})

test('whoever is told what others did, because she came too late, leaves a trace', async () => {
  const { som, nySak, spor } = await medSpor()
  const { sakId } = await nySak()
  await som('tone').send({ sakId, hendelse: notat, forventetVersjon: 1 })
  const sent = await som('kari').send({ sakId, hendelse: notat, forventetVersjon: 1 })
  expect(sent.feil?.kode).toBe('KONFLIKT')
  await expect.poll(spor).toEqual([['kari', 'endringer', sakId, null]])
})

test('a list leaves one trace for each case it showed, once a day', async () => {
  const { som, nySak, spor, stillKlokka } = await medSpor()
  const forste = await nySak()
  const andre = await nySak('barnehage')
  await som('kari').sporr('sak.list', {})
  await som('kari').sporr('sak.list', {})
  await som('kim').sporr('sak.list', {})
  await expect.poll(spor).toEqual([
    ['kari', 'liste', forste.sakId, forste.barn.id],
    ['kim', 'liste', forste.sakId, forste.barn.id],
    ['kim', 'liste', andre.sakId, andre.barn.id],
  ])
  stillKlokka('2026-11-21T09:00:00.000Z')
  await som('kari').sporr('sak.list', {})
  await expect
    .poll(() => spor().slice(3))
    .toEqual([['kari', 'liste', forste.sakId, forste.barn.id]])
})

test('whoever looks for a child leaves a trace of the children she saw, and of their case', async () => {
  const { som, nySak, spor } = await medSpor()
  const { sakId, barn } = await nySak()
  await som('kari').sporr('oppslag.finnBarn', { tekst: 'syntetisk 1' })
  await som('kari').sporr('oppslag.kandidater', { barnId: barn.id })
  await som('nils').sporr('oppslag.finnBarn', { tekst: 'syntetisk 1' })
  await expect.poll(spor).toEqual([['kari', 'barn', sakId, barn.id]])
})
