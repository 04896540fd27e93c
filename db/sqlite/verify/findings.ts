import type Database from 'better-sqlite3'
import type { Funn, Inspection } from '../../store/inspection.ts'
import { lost } from '../promised.ts'
import { hendelsesslag } from './hendelsesslag.ts'
import { brokenReferences, fileFaults } from './integrity.ts'
import { JSON_FELT, notJson } from './json.ts'
import { refusal } from './refusal.ts'
import { leftOfCases, SAKENS_TABELLER } from './saksrester.ts'
import { schemaDifferences } from './schema.ts'
import { spoiltVedlegg } from './vedlegg.ts'

const TABELLER = `select name from sqlite_schema where type = 'table' and name not like 'sqlite\\_%' escape '\\'`

/** What it is held against: a database as migrated, what was acknowledged, which kinds of events are known. */
type Mot = {
  ventet: Database.Database
  kvittert: number
  kjenner: Parameters<Inspection['funn']>[0]
}

type Kontroll = { leser: string; se(): Iterable<Funn> }

/**
 * All that can be wrong outside the single cases. Each control is made whatever became of the others;
 * one that cannot be carried through is itself a finding, told once of each table.
 */
export function findings(
  db: Database.Database,
  { ventet, kvittert, kjenner }: Mot,
): Iterable<Funn> {
  const tabeller = ventet.prepare<[], string>(TABELLER).pluck().all()
  return alle([
    { leser: 'integrity_check', se: () => fileFaults(db) },
    { leser: 'hendelse', se: () => gone(db, kvittert) },
    { leser: 'sqlite_schema', se: () => schemaDifferences(db, ventet) },
    ...tabeller.map((tabell) => ({ leser: tabell, se: () => brokenReferences(db, tabell) })),
    ...SAKENS_TABELLER.map((tabell) => ({ leser: tabell, se: () => leftOfCases(db, tabell) })),
    ...JSON_FELT.map((felt) => ({ leser: felt.tabell, se: () => notJson(db, felt) })),
    { leser: 'hendelse', se: () => hendelsesslag(db, kjenner) },
    { leser: 'vedlegg', se: () => spoiltVedlegg(db) },
    { leser: 'sak', se: () => walkable(db) },
  ])
}

function* alle(kontroller: readonly Kontroll[]): Generator<Funn> {
  const sagt = new Set<string>()
  for (const { leser, se } of kontroller) {
    try {
      yield* se()
    } catch (feil) {
      const kode = refusal(feil)
      const nytt = `${leser} ${kode}`
      if (!sagt.has(nytt)) yield { slag: 'ulest', hva: leser, kode }
      sagt.add(nytt)
    }
  }
}

/** Nothing, where every case's id can be read: the walk over the cases begins with them. */
function walkable(db: Database.Database): Funn[] {
  db.prepare('select id from sak order by id').all()
  return []
}

function gone(db: Database.Database, kvittert: number): Funn[] {
  const antall = lost(db, kvittert)
  return antall > 0 ? [{ slag: 'tapt', antall }] : []
}
