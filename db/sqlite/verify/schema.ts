import type Database from 'better-sqlite3'
import type { Funn, Skjemadel } from '../../store/inspection.ts'

type Skjemafunn = Extract<Funn, { slag: 'skjema' }>
type Del = { type: Skjemadel; navn: string; sql: string }

/** Without the migrator's own table, and what SQLite keeps for its planner. */
const DELER = `select type, name as navn, coalesce(sql, '') as sql from sqlite_schema
  where name not like 'sqlite\\_stat%' escape '\\'
    and not (tbl_name = '__drizzle_migrations' and type in ('table', 'index'))`
const KOLONNER = `select name as navn, type, "notnull", dflt_value, pk, hidden from pragma_table_xinfo(?)`

/** What of a database's tables, indices and triggers is missing, too many or other than it should be. */
export function* schemaDifferences(
  funnet: Database.Database,
  ventet: Database.Database,
): Generator<Skjemafunn> {
  for (const [, skal, er] of parvis(deler(ventet), deler(funnet))) {
    const del = skal ?? er
    if (!del || (skal && er && somSkrevet(skal) === somSkrevet(er))) continue
    const { type, navn } = del
    const kolonner = skal && er && type === 'table' ? columns(funnet, ventet, navn) : []
    if (kolonner.length > 0) yield* kolonner
    else yield { slag: 'skjema', hva: hva(skal, er), del: type, navn }
  }
}

function columns(
  funnet: Database.Database,
  ventet: Database.Database,
  tabell: string,
): Skjemafunn[] {
  const i = (db: Database.Database) =>
    new Map(
      db
        .prepare<[string], { navn: string }>(KOLONNER)
        .all(tabell)
        .map((kolonne) => [kolonne.navn, JSON.stringify(kolonne)]),
    )
  return parvis(i(ventet), i(funnet)).flatMap(([navn, skal, er]) =>
    skal === er
      ? []
      : [{ slag: 'skjema', hva: hva(skal, er), del: 'column', navn: `${tabell}.${navn}` }],
  )
}

const deler = (db: Database.Database): Map<string, Del> =>
  new Map(
    db
      .prepare<[], Del>(DELER)
      .all()
      .map((del) => [`${del.type} ${del.navn}`, del]),
  )

/** Versions of SQLite write a changed table down with other spaces and quotes. */
const somSkrevet = ({ sql }: Del): string => sql.replace(/[\s`"[\]]/g, '')

const hva = (skal: unknown, er: unknown): Skjemafunn['hva'] =>
  skal === undefined ? 'tilOvers' : er === undefined ? 'mangler' : 'annerledes'

function parvis<V>(
  en: Map<string, V>,
  annen: Map<string, V>,
): [string, V | undefined, V | undefined][] {
  return [...new Set([...en.keys(), ...annen.keys()])].map((n) => [n, en.get(n), annen.get(n)])
}
