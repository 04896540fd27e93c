import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { stafett } from '../holdbarhet/prosess.ts'
import { medSaker, tukle } from '../maintenance/saker.ts'

/** What was done to the database, and the line that must tell of it; @sakId is a case of its own. */
const TUKLING: [navn: string, sql: string, sies: string][] = [
  [
    'en sak uten hendelser',
    'delete from hendelse where sakId = @sakId',
    'Sak @sakId: hendelser: den første åpner ikke saken, hendelser: saken har ingen',
  ],
  [
    'en hendelse som ikke finnes',
    `update hendelse set type = 'noe.annet' where sakId = @sakId and nr = 3`,
    'Sak @sakId: hendelser: en nyere versjon av Stafett har skrevet dem, hendelse 3: typen eller versjonen er ukjent',
  ],
  [
    'en versjon som ikke finnes',
    'update hendelse set v = 9 where sakId = @sakId and nr = 5',
    'Sak @sakId: hendelser: en nyere versjon av Stafett har skrevet dem, hendelse 5: typen eller versjonen er ukjent',
  ],
  [
    'et slag hendelse som ikke er notert',
    'update hendelse set v = 8 where sakId = @sakId and nr = 2',
    'Tabellen hendelsesslag: slaget til hendelse 2 i sak @sakId er ikke notert.',
  ],
  [
    'data som ikke er JSON',
    `update hendelse set data = '{' where sakId = @sakId and nr = 4`,
    'Sak @sakId: hendelser: det mangler et nummer, hendelse 4: data kan ikke leses',
  ],
  [
    'roller som ikke er JSON',
    `update hendelse set aktorRoller = '[' where sakId = @sakId and nr = 3`,
    'Sak @sakId: hendelser: det mangler et nummer, hendelse 3: aktorRoller kan ikke leses',
  ],
  [
    'roller som ikke er en liste',
    `update hendelse set aktorRoller = '{}' where sakId = @sakId and nr = 3`,
    'Sak @sakId: hendelse 3: aktorRoller',
  ],
  [
    'en dag som ikke finnes',
    `update hendelse set skjedde = 'hemmelig' where sakId = @sakId and nr = 3`,
    'Sak @sakId: hendelser: de kan ikke foldes, hendelse 3: skjedde',
  ],
  [
    'et tidspunkt som ikke finnes',
    `update hendelse set registrert = 'hemmelig' where sakId = @sakId and nr = 5`,
    'Sak @sakId: hendelse 5: registrert',
  ],
  [
    'en sak som er borte',
    'delete from sak where id = @sakId',
    'Sak @sakId: saken mangler, men har 6 rader i hendelse.',
  ],
  [
    'delene av en sak som er borte',
    `update snapshot set sakId = 'ingen-sak' where sakId = @sakId`,
    'Sak ingen-sak: saken mangler, men har 2 rader i snapshot.',
  ],
  [
    'en hendelse uten sak',
    `insert into hendelse select 'annen-sak', nr, 'ny-id', type, data, aktorId, aktorRoller, skjedde,
     registrert, v, om, tilstand from hendelse where sakId = @sakId and nr = 1`,
    'Sak annen-sak: saken mangler, men har 1 rader i hendelse.',
  ],
  [
    'kommandoer til en sak som ikke finnes',
    `update kommando set sakId = 'tredje-sak' where sakId = @sakId`,
    'Sak tredje-sak: saken mangler, men har 6 rader i kommando.',
  ],
  [
    'frister i en sak som ikke finnes',
    `insert into frist select 'fjerde-sak', om, type, forfaller, hendelse from frist where sakId = @sakId`,
    'Sak fjerde-sak: saken mangler, men har 2 rader i frist.',
  ],
  [
    'en melding om en sak som ikke finnes',
    `insert into utboks select 'm-1', 'femte-sak', type, mottaker, data, opprettet, sendt
     from utboks where sakId = @sakId limit 1`,
    'Sak femte-sak: saken mangler, men har 1 rader i utboks.',
  ],
  [
    'en melding som ikke er JSON',
    `insert into utboks select 'm-2', sakId, type, mottaker, 'hemmelig', opprettet, sendt
     from utboks where sakId = @sakId limit 1`,
    'Tabellen utboks: data i raden m-2 kan ikke leses.',
  ],
  [
    'et svar som ikke er JSON',
    `insert into kommando select 'k-1', avtrykk, sakId, 'hemmelig', registrert
     from kommando where sakId = @sakId limit 1`,
    'Tabellen kommando: svar i raden k-1 kan ikke leses.',
  ],
  [
    'et bilde som er borte',
    `insert into vedleggbruk (sakId, vedlegg, om) select id, 'borte', 'om' from sak where id = @sakId`,
    'Sak @sakId: vedlegget borte mangler.',
  ],
  [
    'et bilde som er endret',
    `insert into vedlegg (sakId, id, bredde, hoyde, lastetOppAv, lastetOpp, bytes)
     select id, 'endret', 1, 1, 'p', '2026-01-01', x'00' from sak where id = @sakId`,
    'Sak @sakId: vedlegget endret er ikke slik det ble lagret.',
  ],
  [
    'en foresatt til et barn som ikke finnes',
    `insert into foresatt (nr, id, barnId, navn, relasjon, skjermet, versjon, endret)
     select 778, 'f', 'hemmelig', '', 'mor', 0, '0', '' where @sakId <> ''`,
    'Tabellen foresatt: rad 778 viser til en rad i barn som ikke finnes.',
  ],
  [
    'en enhet som ikke finnes',
    `insert into personRolle select 777, personId, rolle, 'hemmelig', gruppe from personRolle
     where @sakId <> '' limit 1`,
    'Tabellen personRolle: rad 777 viser til en rad i enhet som ikke finnes.',
  ],
  [
    'et slag som dette programmet ikke kjenner',
    `insert into hendelsesslag select 'hemmelig', 1 where @sakId <> ''`,
    'Tabellen hendelsesslag: 1 slag er ukjente.',
  ],
]

test('whatever was changed outside what cases hold is found, line by line', async () => {
  const { fil, saker } = await medSaker(TUKLING.length + 1)
  for (const [i, [navn, sql]] of TUKLING.entries()) {
    expect(tukle(fil, sql, { sakId: saker[i] ?? '' }), navn).toBeGreaterThan(0)
  }
  const { kode, ut, feil } = await stafett(['verify'], fil).ferdig
  expect([kode, ut]).toEqual([1, ''])
  const linjer = feil.trimEnd().split('\n')
  const ventet = TUKLING.map(([navn, , sies], i) => [navn, sies.replace('@sakId', saker[i] ?? '')])
  expect(ventet.map(([navn, sies]) => [navn, linjer.find((linje) => linje === sies)])).toEqual(
    ventet,
  )
  expect(feil).not.toContain('hemmelig')
  expect(linjer).toContain(`Sak ${saker[9]}: saken mangler, men har 6 rader i kommando.`)
  expect(linjer.at(-1)).toMatch(/^11 av 22 saker og \d+ hendelser avviker\.$/)
})

test('where the cases agree and something else does not, it says so and the answer is 1', async () => {
  const { fil } = await medSaker(1)
  tukle(fil, 'drop index sakHolder')
  expect(await stafett(['verify'], fil).ferdig).toEqual({
    kode: 1,
    ut: '',
    feil: `Skjemaet: indeksen sakHolder mangler.
1 funn utenom det som står i sakene.
Sakene stemmer hver for seg: 1 saker og 6 hendelser er gjennomgått.
`,
  })
})

test('an index that does not agree with its table is told in SQLite’s own words', async () => {
  const { fil, saker } = await medSaker(2)
  const [sakId = ''] = saker
  utenomIndeksen(fil, 'sakHolder', `update sak set stafettholder = 'x' where id = '${sakId}'`)
  const { kode, feil } = await stafett(['verify'], fil).ferdig
  expect(kode).toBe(1)
  expect(feil).toMatch(/^Databasefilen: SQLite melder «row \d+ missing from index sakHolder».\n/)
  expect(feil).toContain(`Sak ${sakId}: sak.stafettholder\n`)
})

/** Changes a table while SQLite does not know of one of its indices. */
function utenomIndeksen(fil: string, indeks: string, sql: string): void {
  const med = <T>(gjor: (db: Database.Database) => T): T => {
    const db = new Database(fil)
    try {
      db.unsafeMode().pragma('writable_schema = ON')
      return gjor(db)
    } finally {
      db.close()
    }
  }
  const rad = med((db) => db.prepare('select * from sqlite_schema where name = ?').get(indeks))
  med((db) => db.prepare('delete from sqlite_schema where name = ?').run(indeks))
  med((db) => db.exec(sql))
  const verdier = '@type, @name, @tbl_name, @rootpage, @sql'
  med((db) => db.prepare(`insert into sqlite_schema values (${verdier})`).run(rad))
}
