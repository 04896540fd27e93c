import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { aaret } from '../../docs/fravaersvinduer/aar.ts'
import { side } from '../../docs/fravaersvinduer/side.ts'
import { ALT } from '../../docs/fravaersvinduer/valg.ts'

const siden = readFileSync('docs/fravaersvinduer.md', 'utf8')
const { elever } = aaret(ALT)

/** The numbers of the table under this heading, row by row. */
const tabell = (overskrift: string): number[][] => {
  const [, avsnitt = ''] = siden.split(`## ${overskrift}\n`)
  const [rader = ''] = avsnitt.split('\n## ')
  const linjer = rader.split('\n').filter((linje) => linje.startsWith('| '))
  return linjer.slice(2).map((linje) => linje.split(' | ').slice(1).map(Number.parseFloat))
}

test('the page is what `npm run vinduer` makes', () => {
  expect(siden).toBe(`${side()}\n`)
})

test('four hundred children are in it, each in a group', () => {
  expect(elever).toHaveLength(400)
  expect(tabell('Skolen').reduce((sum, [antall = 0]) => sum + antall, 0)).toBe(400)
})

test('every question of 2026.2 has a rule in the table of them', () => {
  const stilte = elever.flatMap(({ spurt }) => spurt)
  expect(tabell('Hva som spurte i 2026.2').reduce((sum, [antall = 0]) => sum + antall, 0)).toBe(
    stilte.length,
  )
})

test('every Friday away is asked about within six of them, and so is whoever is away slowly or in part', () => {
  const spurtEtter = (gruppe: string) =>
    elever.filter((en) => en.gruppe === gruppe).map(({ spurt: [forste] }) => forste?.etter)
  for (const etter of spurtEtter('Borte hver fredag')) expect(etter).toBeLessThanOrEqual(6)
  for (const gruppe of [
    'En dag hver tredje uke',
    'En dag hver sekstende skoledag',
    'Forlenger feriene',
    'Uteblir fra kroppsøving',
    'Kommer for sent',
    'Mer borte for hver måned',
    'Slutter å komme',
  ]) {
    expect(spurtEtter(gruppe), gruppe).not.toContain(undefined)
    expect(spurtEtter(gruppe), gruppe).toHaveLength(4)
  }
})
