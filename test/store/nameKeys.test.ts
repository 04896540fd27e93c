import { expect, test } from 'vitest'
import { searchKey, sortKey } from '../../db/nameKeys.ts'

const sortert = (navn: string[]) => navn.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))

test('æ, ø and å come last, aa among the å', () => {
  const riktig = ['Abel', 'Berg', 'Zen', 'Ærlig', 'Øst', 'Aaberg', 'Ås', 'Aasen']
  expect(sortert(riktig.toReversed())).toEqual(riktig)
})

test('foreign letters stand with their nearest neighbour', () => {
  const riktig = ['Đuro', 'Edel', 'Éva', 'Evy', 'Muller', 'Müller', 'Myrdal', 'Ŋuolla', 'Zoe']
  expect(sortert(['Zoe', 'Müller', 'Myrdal', 'Evy', 'Éva', 'Ŋuolla', 'Đuro', 'Edel'])).toEqual([
    ...riktig.filter((navn) => navn !== 'Muller'),
  ])
  expect(sortKey('Ärlig')).toBe(sortKey('Ærlig'))
  expect(sortKey('Öst')).toBe(sortKey('Øst'))
})

test('case, hyphens and composed letters make no difference; a shorter name comes first', () => {
  expect(sortKey('ÅSE-Marie')).toBe(sortKey('åse marie'))
  expect(sortert(['Bergan Anne', 'Berg Nora'])).toEqual(['Berg Nora', 'Bergan Anne'])
})

test('the search key parts words by single spaces', () => {
  expect(searchKey("  Anne-Lise  O'Testesen ")).toBe('anne lise otestesen')
})
