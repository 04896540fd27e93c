import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore } from '../../db/open.ts'
import type { Store } from '../../db/store.ts'
import { FOLD } from '../../machines/forlop/fold.ts'
import { bringUp } from '../../server/maintenance/bringUp.ts'
import { verify } from '../../server/maintenance/verify.ts'
import { drivVidere } from './drivVidere.ts'
import { foldAlle } from './foldet.ts'
import { forskjell } from './forskjell.ts'
import { fortalt } from './fortalt.ts'
import { endrede, HER, pakkUt, versjoner } from './versjoner.ts'

const NAA = '2026-11-21T12:00:00.000Z'

/** The events' rows as version 0.1 knew them; later versions add columns beside. */
const rader = (fil: string) => {
  const db = new Database(fil, { readonly: true })
  const alle = db
    .prepare(
      'select sakId, nr, id, type, data, aktorId, aktorRoller, skjedde, registrert from hendelse order by sakId, nr',
    )
    .all()
  db.close()
  return alle
}

describe.each(versjoner)('what version %s recorded', (versjon) => {
  const { fil, rydd } = pakkUt(versjon)
  let store: Store
  afterAll(async () => {
    await store.close()
    rydd()
  })
  const foer = rader(fil)
  const foldet = [...foldAlle(fil)]
  const ulikt = forskjell(fil)
  beforeAll(async () => {
    await bringUp(fil, { naa: NAA })
    store = await openStore(fil)
  })

  it('is in files that nobody has edited', () => {
    expect(endrede(join(HER, versjon))).toEqual([])
  })

  it('folds to the states that were recorded, case by case', () => {
    expect(foldet.flatMap(({ annet }) => annet ?? [])).toEqual([])
  })

  it('folds to the memory that this number of the fold gives: another takes a new FOLD', () => {
    const frosset = readFileSync(join(HER, versjon, `fold${FOLD}.tsv`), 'utf8')
    expect(`${foldet.map(({ sakId, minne }) => `${sakId}\t${minne}`).join('\n')}\n`).toBe(frosset)
  })

  it('differs from what was stored only by what is written down for this number of the fold', () => {
    const frosset = readFileSync(join(HER, versjon, `fold${FOLD}.forskjell.tsv`), 'utf8')
    expect(ulikt.split('\n')).toEqual(frosset.split('\n'))
  })

  it('is brought up with no event changed, and verified clean', async () => {
    expect(rader(fil)).toEqual(foer)
    const { saker, hendelser, avvik } = await verify(store)
    expect({ saker, hendelser, avvik }).toEqual({
      saker: foldet.length,
      hendelser: foer.length,
      avvik: [],
    })
  })

  it('tells its history as it did then', async () => {
    const frosset = readFileSync(join(HER, versjon, 'hendelser.tsv'), 'utf8')
    expect((await fortalt(store)).split('\n')).toEqual(frosset.split('\n'))
  })

  it('goes on from each state that a case stands in', async () => {
    const { tilstander: alle, gikk } = await drivVidere(store, NAA)
    expect(alle.length).toBeGreaterThan(10)
    expect(gikk).toEqual(alle)
    expect((await verify(store)).avvik).toEqual([])
  })
})
