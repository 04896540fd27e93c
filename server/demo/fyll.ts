import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { ENDELSER, openStore } from '../../db/open.ts'
import { bringUp } from '../maintenance/bringUp.ts'
import { befolk } from './befolk.ts'

const fjern = (fil: string) =>
  Promise.all(ENDELSER.map((endelse) => rm(fil + endelse, { force: true })))

/**
 * Fills an empty database with the demo municipality. The filling is many commits: it happens in a
 * file beside, which takes the database's place when it is whole.
 */
export const fyll = async (fil: string, naa: string): Promise<void> => {
  const utkast = `${fil}.fylles`
  await fjern(utkast)
  await bringUp(utkast, { naa })
  const nytt = await openStore(utkast)
  try {
    await befolk(nytt, naa)
  } finally {
    await nytt.close()
  }
  await fjern(fil)
  for (const endelse of ENDELSER) {
    if (existsSync(utkast + endelse)) await rename(utkast + endelse, fil + endelse)
  }
}
