import type { Column, InferSelectModel } from 'drizzle-orm'
import { and, eq, getTableColumns, sql } from 'drizzle-orm'
import type { SQLiteInsertValue, SQLiteTable, SQLiteUpdateSetSource } from 'drizzle-orm/sqlite-core'
import type { Connection } from './connection.ts'

type Row<T extends SQLiteTable> = InferSelectModel<T>
type ColumnName<T extends SQLiteTable> = keyof Row<T> & string

/** A prepared insert of a whole row. */
export function inserter<T extends SQLiteTable>(db: Connection, table: T): (rad: Row<T>) => void {
  const navn = Object.keys(getTableColumns(table))
  const verdier = Object.fromEntries(navn.map((n) => [n, sql.placeholder(n)]))
  const statement = db
    .insert(table)
    .values(verdier as SQLiteInsertValue<T>)
    .prepare()
  return (rad) => {
    statement.run(rad)
  }
}

/** A prepared update of the columns `endres` in the row whose columns `nokkel` are the given ones. */
export function updater<T extends SQLiteTable, N extends ColumnName<T>, E extends ColumnName<T>>(
  db: Connection,
  table: T,
  nokkel: readonly N[],
  endres: readonly E[],
): (rad: Pick<Row<T>, N | E>) => void {
  const columns: Record<string, Column> = getTableColumns(table)
  const verdier = Object.fromEntries(endres.map((n) => [n, sql`${sql.placeholder(n)}`]))
  const statement = db
    .update(table)
    .set(verdier as SQLiteUpdateSetSource<T>)
    .where(and(...nokkel.map((n) => eq(sql`${columns[n]}`, sql.placeholder(n)))))
    .prepare()
  return (rad) => {
    statement.run(rad)
  }
}
