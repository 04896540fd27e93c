import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { avhengighet, medSkript } from './medfolgende.ts'

const { dependencies, allowScripts } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'dependencies' | 'allowScripts',
  Record<string, string>
>
const side = readFileSync('docs/sikkerhet.md', 'utf8')

/** The first table of the page: a line for each package, with how many it brings and its licence. */
const gjennomgaatt = side
  .split('\n## ')[1]
  ?.matchAll(/^\| `([^`]+)` \|.*\| (\d+) \|.*\| (.+) \|$/gm)
const linjer = [...(gjennomgaatt ?? [])].map(([, navn = '', tarMed, lisens]) => ({
  navn,
  tarMed: Number(tarMed),
  lisens,
}))

test('every package that the program runs on is reviewed, and no other', () => {
  expect(linjer.map(({ navn }) => navn)).toEqual(Object.keys(dependencies))
})

test('what it brings along, and its licence, are as they were when it was reviewed', () => {
  expect(linjer).toEqual(linjer.map(({ navn }) => avhengighet(navn)))
})

test('what runs a script when it is installed is allowed to, and told of', () => {
  expect(Object.keys(allowScripts)).toEqual(medSkript)
  for (const navn of medSkript) expect(side).toContain(`\n| \`${navn}\``)
})
