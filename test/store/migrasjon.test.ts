import { execFileSync } from 'node:child_process'
import { cpSync, readdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import Database from 'better-sqlite3'
import { generateSQLiteDrizzleJson, generateSQLiteMigration } from 'drizzle-kit/api'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { expect, test } from 'vitest'
import { migrateStore, openStore } from '../../db/open.ts'
import * as folk from '../../db/tables/folk.ts'
import * as foresatt from '../../db/tables/foresatt.ts'
import * as fravaer from '../../db/tables/fravaer.ts'
import * as kalender from '../../db/tables/kalender.ts'
import * as kladd from '../../db/tables/kladd.ts'
import * as klokke from '../../db/tables/klokke.ts'
import * as mote from '../../db/tables/mote.ts'
import * as okt from '../../db/tables/okt.ts'
import * as post from '../../db/tables/post.ts'
import * as sak from '../../db/tables/sak.ts'
import * as tilbakemelding from '../../db/tables/tilbakemelding.ts'
import * as varsel from '../../db/tables/varsel.ts'
import * as vedlegg from '../../db/tables/vedlegg.ts'
import { egenMappe } from '../server/mappe.ts'

test('nothing in the tables waits for a migration', () => {
  const mappe = egenMappe()
  // drizzle-kit takes relative paths only.
  const out = relative(process.cwd(), join(mappe, 'migrations'))
  cpSync('db/migrations', out, { recursive: true })
  const foer = readdirSync(out)
  const config = join(mappe, 'drizzle.config.json')
  writeFileSync(config, JSON.stringify({ dialect: 'sqlite', schema: './db/tables', out }))
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
  await migrateStore(fil)
  const beskrevet = await generateSQLiteDrizzleJson({
    ...folk,
    ...foresatt,
    ...fravaer,
    ...kladd,
    ...kalender,
    ...klokke,
    ...mote,
    ...okt,
    ...post,
    ...sak,
    ...tilbakemelding,
    ...varsel,
    ...vedlegg,
  })
  const setninger = await generateSQLiteMigration(await generateSQLiteDrizzleJson({}), beskrevet)
  expect(skjema(new Database(fil))).toEqual(skjema(new Database().exec(setninger.join('\n'))))
})

/** A file with the tables of version 0.1.0 and these rows. */
function fraVersjon010(rader: string): string {
  const fil = join(egenMappe(), 'test.db')
  const [start] = readMigrationFiles({ migrationsFolder: 'db/migrations' })
  const gammel = new Database(fil)
  gammel.exec(start?.sql.join(';') ?? '')
  gammel.exec(`
    create table __drizzle_migrations (id integer primary key, hash text not null, created_at numeric);
    insert into __drizzle_migrations (hash, created_at) values ('${start?.hash}', ${start?.folderMillis});
    ${rader}
  `)
  gammel.close()
  return fil
}

test('a database of version 0.1.0 is brought along, each day with the arena of its child', async () => {
  const fil = fraVersjon010(`
    insert into enhet values ('e', 'Prøve', 'prøve', 'barnehage', 'Prøve');
    insert into barn values ('b', 'Prøve', 'Syntetisk', '', '', '2023-01-01', '1', 'e', 'Revene', '[]');
    insert into fravaer values ('b', '2026-03-02', 'dokumentert', 'sykdom', 2.5, 'i');
    insert into forslag values ('f', 'b', 'barnehage', 't', 'r', '1', '2026-03-02', 'aapen', '{}', null, null, null);
  `)
  await migrateStore(fil)
  const store = await openStore(fil)
  const barn = { barnId: 'b', arena: 'barnehage' } as const
  const dag = { dato: '2026-03-02', art: 'dokumentert', aarsak: 'sykdom', timer: 2.5 }
  expect(await store.fravaer.forBarn(barn)).toEqual([{ ...barn, ...dag }])
  expect(await store.forslag.finn('f')).toMatchObject({ ...barn, terskelId: 't' })
  await store.close()
})

test('the guardians of version 0.1.0 become people, each as they were and in their order', async () => {
  const fil = fraVersjon010(`
    insert into enhet values ('e', 'Prøve', 'prøve', 'skole', 'Prøve');
    insert into barn values ('b', 'Prøve', 'Syntetisk', '', '', '2015-01-01', '1', 'e', '5A',
      '[{"navn":"Mor Åstest","relasjon":"mor"},{"navn":"Far O''Testesen","relasjon":"fosterforelder"}]');
    insert into barn values ('c', 'Ingen', 'Syntetisk', '', '', '2015-01-01', '2', 'e', '5A', '[]');
    insert into barn values ('d', 'Odelagt', 'Syntetisk', '', '', '2015-01-01', '3', 'e', '5A', '[{');
  `)
  await migrateStore(fil)
  const store = await openStore(fil)
  const tomt = {
    slag: 'staarHer',
    telefon: null,
    epost: null,
    helst: null,
    merknad: null,
    husstand: null,
  }
  const resten = {
    egneOrd: null,
    foreldreansvar: null,
    spraak: null,
    tolk: null,
    kontakt: tomt,
    til: null,
  }
  const felles = { barnId: 'b', endretAv: null }
  expect(await store.foresatte.til('b')).toMatchObject([
    { id: 'b.1', ...felles, data: { navn: 'Mor Åstest', relasjon: 'mor', ...resten } },
    {
      id: 'b.2',
      ...felles,
      data: { navn: "Far O'Testesen", relasjon: 'fosterforelder', ...resten },
    },
  ])
  expect(await store.foresatte.til('c')).toEqual([])
  // What nobody can read stands as a guardian whom somebody must put right.
  expect(await store.foresatte.til('d')).toMatchObject([{ data: { navn: 'Kunne ikke leses' } }])
  expect(await store.barn.finn('b')).not.toHaveProperty('foresatte')
  await store.close()
})

test('the children of version 0.1.0 keep their numbers, and their classes are those of their units', async () => {
  const fil = fraVersjon010(`
    insert into enhet values ('e', 'Prøve', 'prøve', 'skole', 'Prøve');
    insert into person values ('p', 'Kari Prøve', '', 'nb');
    insert into personRolle (personId, rolle, enhetId, gruppe) values ('p', 'kontaktlaerer', 'e', '6B');
    insert into personRolle (personId, rolle, enhetId, gruppe) values ('p', 'koordinator', null, null);
    insert into barn values ('b', 'Prøve', 'Syntetisk', '', '', '2015-01-01', '1', 'e', '5A', '[]');
    insert into barn values ('c', 'Annen', 'Syntetisk', '', '', '2015-01-01', '2', 'e', '5A', '[]');
  `)
  await migrateStore(fil)
  const store = await openStore(fil)
  expect(await store.barn.finn('b')).toEqual({
    id: 'b',
    fornavn: 'Prøve',
    etternavn: 'Syntetisk',
    fodt: '2015-01-01',
    fodselsnummer: '1',
    enhetId: 'e',
    gruppe: '5A',
  })
  expect(await store.enheter.grupper()).toEqual([
    { enhetId: 'e', gruppe: '5A' },
    { enhetId: 'e', gruppe: '6B' },
  ])
  await store.close()
})

test('messages from before there was mail are never mailed, and nobody has an address', async () => {
  const fil = fraVersjon010(`
    insert into enhet values ('e', 'Prøve', 'prøve', 'skole', 'Prøve');
    insert into person values ('p', 'Kari Prøve', '', 'nb');
    insert into barn values ('b', 'Prøve', 'Syntetisk', '', '', '2015-01-01', '1', 'e', '5A', '[]');
    insert into sak (id, versjon, oppdatert, barnId, arena, enhetId, rutineId, rutineVersjon, trinn,
      tilstand, liv, stafettholder, stafettholderRolle, bytter, opprettet, sortDato, sortNavn)
      values ('s', 1, 't', 'b', 'skole', 'e', 'r', '1', 0, '', 'aktiv', 'p', 'kontaktlaerer', 0, 't', '', '');
    insert into utboks values ('sendt', 's', 'plan.forfalt', 'p', '{}', '2026-03-01', '2026-03-02');
    insert into utboks values ('usendt', 's', 'plan.forfalt', 'p', '{}', '2026-03-03', null);
  `)
  await migrateStore(fil)
  const store = await openStore(fil)
  expect(await store.utboks.usendte(10)).toEqual([])
  expect(await store.post.siste(10)).toEqual([])
  expect(await store.personer.finn('p')).not.toHaveProperty('epost')
  await store.close()
  const db = new Database(fil, { readonly: true })
  expect(db.prepare("select sendt from utboks where id = 'sendt'").pluck().get()).toBe('2026-03-02')
  db.close()
})

test('what was stored before names were searched without accents is found too', async () => {
  const fil = fraVersjon010(`
    insert into enhet values ('e', 'Prøve', 'prøve', 'skole', 'Prøve');
    insert into person values ('p', 'Øyvind Prøve', '', 'nb');
    insert into barn values ('b', 'Máret', 'Syntetisk', '', 'máret syntetisk', '2013-01-01', '1', 'e', '7B', '[]');
  `)
  await migrateStore(fil)
  const store = await openStore(fil)
  for (const tekst of ['maret', 'máret 7b', 'Syntetisk']) {
    expect(await store.barn.sok(tekst, { alle: true }, 5), tekst).toMatchObject([{ id: 'b' }])
  }
  await store.close()
  const db = new Database(fil, { readonly: true })
  expect(db.prepare('select sokNavn from person').pluck().all()).toEqual([
    'øyvind prøve oyvind prove oeyvind proeve',
  ])
  db.close()
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
