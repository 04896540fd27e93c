import { constants, existsSync } from 'node:fs'
import { copyFile, mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseFeil } from '../../feil.ts'

export type PrivateCopy = { fil: string; remove(): Promise<void> }

/**
 * A copy of the database, with what is still in its log, in a folder that nobody else can open.
 * @throws {DatabaseFeil} `ikkeKopiert` where there is no room for it, or no right to make it; `endret`
 *   where the database was written to meanwhile, so that the copy may be half old and half new
 */
export async function privateCopy(fil: string): Promise<PrivateCopy> {
  let mappe: string | undefined
  const remove = async () => {
    if (mappe !== undefined) await rm(mappe, { recursive: true, force: true })
  }
  try {
    mappe = await mkdtemp(join(tmpdir(), 'stafett-verify-'))
    const kopi = join(mappe, 'stafett.db')
    const foer = await stand(fil)
    await copyFile(fil, kopi, constants.COPYFILE_FICLONE)
    const log = `${fil}-wal`
    if (existsSync(log)) await copyFile(log, `${kopi}-wal`, constants.COPYFILE_FICLONE)
    if ((await stand(fil)) !== foer) throw new DatabaseFeil('endret', fil)
    return { fil: kopi, remove }
  } catch (feil) {
    await remove()
    throw feil instanceof DatabaseFeil ? feil : new DatabaseFeil('ikkeKopiert', fil, feil)
  }
}

/** Another where something has been written to the database or its log. */
async function stand(fil: string): Promise<string> {
  const filer = await Promise.all(
    [fil, `${fil}-wal`].map((navn) => stat(navn, { bigint: true }).catch(() => undefined)),
  )
  return filer.map((en) => (en ? `${en.ino} ${en.size} ${en.mtimeNs}` : '')).join('|')
}
