import { copyFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { DatabaseFeil } from '../../../db/feil.ts'
import { bringUp } from '../../../server/maintenance/bringUp.ts'
import { pakkUt } from '../../strommer/versjoner.ts'
import { NAA } from '../harness.ts'
import { egenMappe } from '../mappe.ts'

// The one thing that no test can bring about by itself: a disk with so little room.
vi.mock(import('node:fs/promises'), async (original) => {
  const fs = await original()
  const statfs = async (...sti: Parameters<typeof fs.statfs>) => ({
    ...(await fs.statfs(...sti)),
    bavail: 100,
    bsize: 4096,
  })
  return { ...fs, statfs: statfs as typeof fs.statfs }
})

test('where there is no room for a copy and what follows, nothing is begun', async () => {
  const fil = join(egenMappe(), 'stafett.db')
  const gammel = pakkUt('0.1')
  copyFileSync(gammel.fil, fil)
  gammel.rydd()
  const oppgradering = bringUp(fil, { naa: NAA })
  await expect(oppgradering).rejects.toThrow(DatabaseFeil)
  await expect(oppgradering).rejects.toMatchObject({ grunn: 'ikkePlass' })
  expect(readdirSync(dirname(fil)).filter((navn) => navn.includes('kopi'))).toEqual([])
})
