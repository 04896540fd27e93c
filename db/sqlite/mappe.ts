import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseFeil } from '../feil.ts'

/** Makes the folder that a database file is to lie in. */
export function lagMappe(fil: string): void {
  try {
    lagMapper(dirname(fil))
  } catch (feil) {
    throw new DatabaseFeil('ikkeSkrivbar', fil, feil)
  }
}

/** One at a time: asked for all at once, Node goes on for ever where none can be made, as in /proc. */
function lagMapper(mappe: string): void {
  if (existsSync(mappe)) return
  lagMapper(dirname(mappe))
  mkdirSync(mappe)
}
