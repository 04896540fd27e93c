import { execFileSync } from 'node:child_process'
import { cpSync, readdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { egenMappe } from '../server/mappe.ts'

test('the migrations make exactly the tables that the code describes', () => {
  const mappe = egenMappe()
  // drizzle-kit takes relative paths only.
  const out = relative(process.cwd(), join(mappe, 'migrations'))
  cpSync('db/migrations', out, { recursive: true })
  const foer = readdirSync(out)
  const config = join(mappe, 'drizzle.config.json')
  writeFileSync(config, JSON.stringify({ dialect: 'sqlite', schema: './db/tabeller', out }))
  const sagt = execFileSync(process.execPath, [
    'node_modules/drizzle-kit/bin.cjs',
    'generate',
    `--config=${config}`,
  ])
  expect(String(sagt)).toContain('No schema changes')
  expect(readdirSync(out)).toEqual(foer)
})
