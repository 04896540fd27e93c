import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { deler, side } from '../../docs/plikter/side.ts'
import { publiserteRutiner } from '../../machines/rutine/publiserte.ts'

const alle = deler.flatMap(({ plikter }) => plikter)

test('the page is what `npm run plikter` makes', () => {
  expect(readFileSync('docs/plikter.md', 'utf8')).toBe(`${side()}\n`)
})

test('each duty is carried and shown, or says what is left', () => {
  for (const { linje, hendelser = [], krav = [], ellers, vist = [], rest } of alle) {
    const baeres = hendelser.length + krav.length > 0 || ellers !== undefined
    expect((baeres && vist.length > 0) || rest !== undefined, linje).toBe(true)
    for (const fil of vist) expect(existsSync(`test/${fil}`), fil).toBe(true)
  }
})

test('no requirement of a routine is without the duty that it comes from', () => {
  const krevd = publiserteRutiner.flatMap(({ trinn }) =>
    trinn.flatMap(({ krav }) => Object.values(krav).flat()),
  )
  const kjent = alle.flatMap(({ krav = [] }) => krav)
  expect([...new Set(krevd)].filter((navn) => !kjent.includes(navn))).toEqual([])
})

test('the lines of each part are in the order of the routine', () => {
  for (const { tittel, plikter } of deler) {
    const forste = plikter.map(({ linje }) => Number.parseInt(linje, 10))
    expect(forste, tittel).toEqual(forste.toSorted((a, b) => a - b))
  }
})
