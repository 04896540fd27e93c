import { execFileSync } from 'node:child_process'
import { cpSync, readdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import Database from 'better-sqlite3'
import { generateSQLiteDrizzleJson, generateSQLiteMigration } from 'drizzle-kit/api'
import { expect, test } from 'vitest'
import { migrer } from '../../db/aapne.ts'
import * as folk from '../../db/tabeller/folk.ts'
import * as fravaer from '../../db/tabeller/fravaer.ts'
import * as okt from '../../db/tabeller/okt.ts'
import * as sak from '../../db/tabeller/sak.ts'
import { egenMappe } from '../server/mappe.ts'

test('nothing in the tables waits for a migration', () => {
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

test('a migrated database has exactly the tables that the code describes', async () => {
  const fil = join(egenMappe(), 'test.db')
  await migrer(fil)
  const beskrevet = await generateSQLiteDrizzleJson({ ...folk, ...fravaer, ...okt, ...sak })
  const setninger = await generateSQLiteMigration(await generateSQLiteDrizzleJson({}), beskrevet)
  expect(skjema(new Database(fil))).toEqual(skjema(new Database().exec(setninger.join('\n'))))
})

/** Columns, keys and indices of every table, whatever statements made them. */
function skjema(db: Database.Database) {
  const alle = (sql: string) => db.prepare(sql).all()
  const navn = `select name from sqlite_master where type = 'table' and name not like '\\_\\_%' escape '\\'`
  const felles = `from sqlite_master t join`
  const i = `on t.name in (${navn}) order by t.name`
  const svar = {
    kolonner: alle(
      `select t.name as tabell, c.name, c.type, c."notnull", c.pk ${felles} pragma_table_info(t.name) c ${i}, c.name`,
    ),
    nokler: alle(
      `select t.name as tabell, f."from", f."table", f."to" ${felles} pragma_foreign_key_list(t.name) f ${i}, f."from"`,
    ),
    indekser: alle(
      `select name, sql from sqlite_master where type = 'index' and sql is not null order by name`,
    ),
  }
  db.close()
  return svar
}
