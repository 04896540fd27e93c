import { existsSync, statSync } from 'node:fs'
import { rename, rm, statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { DatabaseFeil, LagringsFeil } from '../feil.ts'
import type { LagretHendelse } from '../store/hendelser.ts'
import { sqliteCode } from './connection.ts'

/** The stream of one case, read as any version has stored it, and the states that its row tells. */
export type Strom = { sakId: string; tilstand: string; hendelser: LagretHendelse[] }

type Rad = {
  nr: number
  id: string
  type: string
  v: number
  om: string | null
  data: string
  aktorId: string
  aktorRoller: string
  skjedde: string
  registrert: string
  tilstand: string | null
}

/** Columns that later versions have added, and what stands for them in a database without. */
const ADDED = { v: '1', om: 'null', tilstand: 'null' }

/**
 * Every case's events in order of id, from a database that may be older than this program: nothing is
 * written. A row that cannot be read makes its case's stream end before it.
 */
export function* readStreams(fil: string): Generator<Strom> {
  const db = new Database(fil, { readonly: true })
  try {
    const columns = new Set(
      (db.pragma('table_info(hendelse)') as { name: string }[]).map(({ name }) => name),
    )
    const added = Object.entries(ADDED).map(([navn, ellers]) =>
      columns.has(navn) ? navn : `${ellers} as ${navn}`,
    )
    const hendelser = db.prepare<[string], Rad>(
      `select nr, id, type, data, aktorId, aktorRoller, skjedde, registrert, ${added.join(', ')}
         from hendelse where sakId = ? order by nr`,
    )
    const saker = db.prepare<[], { id: string; tilstand: string }>(
      'select id, tilstand from sak order by id',
    )
    for (const { id, tilstand } of saker.all()) {
      yield { sakId: id, tilstand, hendelser: hendelser.all(id).flatMap(readable) }
    }
  } finally {
    db.close()
  }
}

function readable({ om, aktorId, aktorRoller, data, ...rad }: Rad): LagretHendelse[] {
  try {
    const aktor = { id: aktorId, roller: JSON.parse(aktorRoller) }
    return [{ ...rad, ...(om !== null && { om }), data: JSON.parse(data), aktor }]
  } catch {
    return []
  }
}

/**
 * Which kinds of events and routines a database holds, so that a program that does not know one can
 * say so before it touches anything.
 */
export function readKinds(fil: string) {
  const db = new Database(fil, { readonly: true })
  try {
    const hasKinds = db
      .prepare("select 1 from sqlite_master where type = 'table' and name = 'hendelsesslag'")
      .get()
    const hendelser = hasKinds
      ? db.prepare<[], { type: string; v: number }>('select type, v from hendelsesslag').all()
      : []
    const rutiner = db
      .prepare<[], { id: string; versjon: string }>(
        'select distinct rutineId as id, rutineVersjon as versjon from sak',
      )
      .all()
    return { hendelser, rutiner }
  } finally {
    db.close()
  }
}

/** Beside the copy there must be room for what is written anew, which is at most as much again. */
const TIMES_THE_SIZE = 2

/**
 * A consistent copy of the database beside it, with what is still in the log.
 * @throws {DatabaseFeil} `ikkePlass` where the disk has no room for it and for what follows
 */
export async function copyBeside(fil: string, til: string): Promise<void> {
  const log = `${fil}-wal`
  const size = statSync(fil).size + (existsSync(log) ? statSync(log).size : 0)
  const { bavail, bsize } = await statfs(dirname(fil))
  if (bavail * bsize < TIMES_THE_SIZE * size) throw new DatabaseFeil('ikkePlass', fil)
  const halv = `${fil}.kopi.lages`
  await rm(halv, { force: true })
  const db = new Database(fil, { readonly: true })
  try {
    await db.backup(halv)
    await rename(halv, til)
  } catch (feil) {
    await rm(halv, { force: true })
    const kode = sqliteCode(feil)
    throw kode === undefined ? feil : new LagringsFeil(kode, feil)
  } finally {
    db.close()
  }
}
