import { rename, rm } from 'node:fs/promises'
import { migrateStore, openStore } from '../../db/open.ts'
import { befolk } from './befolk.ts'

const DELER = ['', '-wal', '-shm']

const fjern = (fil: string) => Promise.all(DELER.map((del) => rm(fil + del, { force: true })))

/**
 * Fills a migrated database with the demo municipality, if it is empty. The filling is many
 * commits: it happens in a file beside, which takes the database's place when it is whole. Answers
 * whether it filled.
 */
export const fyllVedBehov = async (fil: string, naa: string): Promise<boolean> => {
  const store = await openStore(fil)
  const tom = (await store.enheter.alle()).length === 0
  await store.close()
  if (!tom) return false

  const utkast = `${fil}.fylles`
  await fjern(utkast)
  await migrateStore(utkast)
  const nytt = await openStore(utkast)
  try {
    await befolk(nytt, naa)
  } finally {
    await nytt.close()
  }
  await fjern(fil)
  await rename(utkast, fil)
  return true
}
