import type { Column, InferSelectModel } from 'drizzle-orm'
import { and, eq, getTableColumns, sql } from 'drizzle-orm'
import type { SQLiteInsertValue, SQLiteTable, SQLiteUpdateSetSource } from 'drizzle-orm/sqlite-core'
import type { Kobling } from './kobling.ts'

type Rad<T extends SQLiteTable> = InferSelectModel<T>
type Navn<T extends SQLiteTable> = keyof Rad<T> & string

/** A prepared insert of a whole row. */
export function innsetter<T extends SQLiteTable>(db: Kobling, tabell: T): (rad: Rad<T>) => void {
  const navn = Object.keys(getTableColumns(tabell))
  const verdier = Object.fromEntries(navn.map((n) => [n, sql.placeholder(n)]))
  const setning = db
    .insert(tabell)
    .values(verdier as SQLiteInsertValue<T>)
    .prepare()
  return (rad) => {
    setning.run(rad)
  }
}

/** A prepared update of the columns `endres` in the row whose columns `nokkel` are the given ones. */
export function oppdaterer<T extends SQLiteTable, N extends Navn<T>, E extends Navn<T>>(
  db: Kobling,
  tabell: T,
  nokkel: readonly N[],
  endres: readonly E[],
): (rad: Pick<Rad<T>, N | E>) => void {
  const kolonner: Record<string, Column> = getTableColumns(tabell)
  const verdier = Object.fromEntries(endres.map((n) => [n, sql`${sql.placeholder(n)}`]))
  const setning = db
    .update(tabell)
    .set(verdier as SQLiteUpdateSetSource<T>)
    .where(and(...nokkel.map((n) => eq(sql`${kolonner[n]}`, sql.placeholder(n)))))
    .prepare()
  return (rad) => {
    setning.run(rad)
  }
}
