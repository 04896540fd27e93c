import { setTimeout as wait } from 'node:timers/promises'
import { sqliteCode } from './connection.ts'

/** How long a write waits for another program that holds the file, in milliseconds. */
const PATIENCE = 15_000
/** How long before it tries again. Nobody else waits meanwhile. */
export const AGAIN_AFTER = 25

export const isBusy = (feil: unknown): boolean =>
  sqliteCode(feil)?.startsWith('SQLITE_BUSY') ?? false

/** Whether what has waited since that instant may wait longer. */
export const mayWait = (since: number): boolean => performance.now() - since < PATIENCE

/** Does a write as soon as no other program holds the file; throws what it throws after too long. */
export async function whenFree<R>(write: () => R): Promise<R> {
  const since = performance.now()
  for (;;) {
    try {
      return write()
    } catch (feil) {
      if (!isBusy(feil) || !mayWait(since)) throw feil
    }
    await wait(AGAIN_AFTER)
  }
}
