import type Database from 'better-sqlite3'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { migrateStore } from '../../../db/open.ts'
import { connect } from '../../../db/sqlite/connection.ts'
import { migratedInMemory } from '../../../db/sqlite/migrate.ts'
import { schemaDifferences } from '../../../db/sqlite/verify/schema.ts'
import { pakkUt, versjoner } from '../../strommer/versjoner.ts'

const ventet = migratedInMemory().$client

const ulikt = (db: Database.Database) =>
  [...schemaDifferences(db, ventet)].map(({ hva, del, navn }) => `${del} ${navn}: ${hva}`)

const ENDRINGER: [sql: string, ...sies: string[]][] = [
  ['drop index sakListe', 'index sakListe: mangler'],
  [
    'drop index sakEnAktiv; create unique index sakEnAktiv on sak (barnId)',
    'index sakEnAktiv: annerledes',
  ],
  ['create index fremmed on sak (trinn)', 'index fremmed: tilOvers'],
  ['create trigger stille after update on sak begin select 1; end', 'trigger stille: tilOvers'],
  [
    'create trigger ved after insert on __drizzle_migrations begin select 1; end',
    'trigger ved: tilOvers',
  ],
  ['create view utsyn as select 1', 'view utsyn: tilOvers'],
  ['create table ekstra (a)', 'table ekstra: tilOvers'],
  ['alter table utboks add column mer text', 'column utboks.mer: tilOvers'],
  ['alter table forslag drop column begrunnelse', 'column forslag.begrunnelse: mangler'],
  [
    'alter table lesing rename column hva to hvem',
    'column lesing.hva: mangler',
    'column lesing.hvem: tilOvers',
  ],
  ['drop table sesjon', 'table sesjon: mangler', 'index sqlite_autoindex_sesjon_1: mangler'],
  [
    'drop table hendelsesslag; create table hendelsesslag (type text not null, v text not null, primary key (type, v))',
    'column hendelsesslag.v: annerledes',
  ],
  [
    'drop table hendelsesslag; create table hendelsesslag (type text not null, v integer not null, primary key (type, v), check (v > 0))',
    'table hendelsesslag: annerledes',
  ],
]

test.each(ENDRINGER)('%s is named', (sql, ...sies) => {
  const db = migratedInMemory().$client
  db.exec(sql)
  expect(ulikt(db).sort()).toEqual(sies.sort())
})

test('what SQLite keeps for its planner is no difference', () => {
  const db = migratedInMemory().$client
  db.exec('analyze')
  expect(ulikt(db)).toEqual([])
})

test('each index that is taken away is named, whichever they are', () => {
  const indekser = ventet
    .prepare<[], string>(`select name from sqlite_schema where type = 'index' and sql is not null`)
    .pluck()
    .all()
  fc.assert(
    fc.property(fc.subarray(indekser), (borte) => {
      const db = migratedInMemory().$client
      for (const navn of borte) db.exec(`drop index "${navn}"`)
      expect(ulikt(db).sort()).toEqual(borte.map((navn) => `index ${navn}: mangler`).sort())
      db.close()
    }),
    { numRuns: 25 },
  )
})

test.each(versjoner)(
  'a database of version %s, brought along step by step, is as migrated',
  async (versjon) => {
    const { fil, rydd } = pakkUt(versjon)
    await migrateStore(fil)
    const db = connect(fil).$client
    expect(ulikt(db)).toEqual([])
    db.close()
    rydd()
  },
)
