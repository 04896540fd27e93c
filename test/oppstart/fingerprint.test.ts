import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fingerprint } from '../../server/oppstart/fingerprint.mjs'
import { mappeMed } from './mappe.ts'

const FILER = { 'a/en.ts': '1', 'a/b/to.ts': '2', 'rot.json': '3' }

test('the same files elsewhere have the same fingerprint', () => {
  const [en, to] = [mappeMed(FILER), mappeMed(FILER)]
  expect(fingerprint(en, ['a', 'rot.json'])).toBe(fingerprint(to, ['a', 'rot.json']))
})

test.each<[string, (rot: string) => void]>([
  ['an edit', (rot) => writeFileSync(join(rot, 'a/b/to.ts'), '4')],
  ['a new file', (rot) => writeFileSync(join(rot, 'a/tre.ts'), '')],
  ['a new name', (rot) => renameSync(join(rot, 'a/en.ts'), join(rot, 'a/een.ts'))],
  [
    'text moved between files',
    (rot) => {
      writeFileSync(join(rot, 'a/en.ts'), '')
      writeFileSync(join(rot, 'a/b/to.ts'), '21')
    },
  ],
])('%s changes the fingerprint', (_, endre) => {
  const rot = mappeMed(FILER)
  const foer = fingerprint(rot, ['a'])
  endre(rot)
  expect(fingerprint(rot, ['a'])).not.toBe(foer)
})
