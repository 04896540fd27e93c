import { createHash } from 'node:crypto'
import { copyFileSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Every file of a folder by its bytes, but for the memory that SQLite's processes share. */
export const bytesI = (mappe: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(mappe)
      .filter((navn) => !navn.endsWith('-shm'))
      .map((navn) => [
        navn,
        createHash('sha256')
          .update(readFileSync(join(mappe, navn)))
          .digest('hex'),
      ]),
  )

/** What a crash leaves: the files as they lie while the database is in use. */
export function somEtterKrasj(fil: string, til: string, ender: readonly string[]): void {
  for (const ende of ['', ...ender]) copyFileSync(`${fil}${ende}`, `${til}${ende}`)
}
