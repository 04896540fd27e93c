import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrateStore, openStore } from '../../../db/open.ts'
import type { SakMedAlt, Store } from '../../../db/store.ts'
import { befolk } from '../../../server/demo/befolk.ts'

export type Kommune = { store: Store; saker: SakMedAlt[]; rydd(): Promise<void> }

/** A store filled as the demo would be at that instant, with all its cases by child. */
export async function befolket(naa: string): Promise<Kommune> {
  const mappe = mkdtempSync(join(tmpdir(), 'stafett-demo-'))
  const fil = join(mappe, 'demo.db')
  await migrateStore(fil)
  const store = await openStore(fil)
  await befolk(store, naa)
  const saker: SakMedAlt[] = []
  for await (const sak of store.alleSaker()) saker.push(sak)
  saker.sort((a, b) => (a.sak.barnId < b.sak.barnId ? -1 : 1))
  return {
    store,
    saker,
    async rydd() {
      await store.close()
      rmSync(mappe, { recursive: true, force: true })
    },
  }
}
