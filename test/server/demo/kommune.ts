import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { aapneStore, migrer } from '../../../db/aapne.ts'
import type { SakMedAlt, Store } from '../../../db/store.ts'
import { befolk } from '../../../server/demo/befolk.ts'

export type Kommune = { store: Store; saker: SakMedAlt[]; rydd(): Promise<void> }

/** A store filled as the demo would be at that instant, with all its cases by child. */
export async function befolket(naa: string): Promise<Kommune> {
  const mappe = mkdtempSync(join(tmpdir(), 'stafett-demo-'))
  const fil = join(mappe, 'demo.db')
  await migrer(fil)
  const store = await aapneStore(fil)
  await befolk(store, naa)
  const saker: SakMedAlt[] = []
  for await (const sak of store.alleSaker()) saker.push(sak)
  saker.sort((a, b) => (a.sak.barnId < b.sak.barnId ? -1 : 1))
  return {
    store,
    saker,
    async rydd() {
      await store.lukk()
      rmSync(mappe, { recursive: true, force: true })
    },
  }
}
