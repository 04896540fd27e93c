import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

function lint(kode: string): string {
  const mappe = mkdtempSync(join(tmpdir(), 'stafett-'))
  const plugins = [resolve('test/arkitektur/ren.grit')]
  writeFileSync(join(mappe, 'biome.json'), JSON.stringify({ plugins }))
  writeFileSync(join(mappe, 'maskin.ts'), kode)
  const biome = resolve('node_modules/@biomejs/biome/bin/biome')
  return spawnSync(process.execPath, [biome, 'lint'], { cwd: mappe }).stderr.toString()
}

test.each(['Date.now()', 'new Date()', 'Math.random()', 'crypto.randomUUID()', 'Intl.Collator'])(
  '%s is refused in the pure domain',
  (kode) => expect(lint(`export const verdi = ${kode}\n`)).toContain('machines/ is pure'),
)

test('a date given from outside is not refused', () =>
  expect(lint("export const verdi = new Date('2026-01-01')\n")).not.toContain('machines/ is pure'))
