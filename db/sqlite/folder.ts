import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseFeil, LagringsFeil } from '../feil.ts'

/** What the files of a database are called, after its own name. */
export const ENDELSER = ['', '-wal', '-shm', '.kvittert'] as const

/** Makes the folder that a database file is to lie in. */
export function makeFolder(fil: string): void {
  try {
    makeFolders(dirname(fil))
  } catch (feil) {
    if (Object(feil).code === 'ENOSPC') throw new LagringsFeil('SQLITE_FULL', feil)
    throw new DatabaseFeil('ikkeSkrivbar', fil, feil)
  }
}

/** One at a time: asked for all at once, Node goes on for ever where none can be made, as in /proc. */
function makeFolders(folder: string): void {
  if (existsSync(folder)) return
  makeFolders(dirname(folder))
  mkdirSync(folder)
}
