import { copyFileSync, existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { bringUp } from '../../../server/maintenance/bringUp.ts'
import { bytesI, somEtterKrasj } from '../../store/verify/filer.ts'
import { pakkUt, versjoner } from '../../strommer/versjoner.ts'
import { NAA } from '../harness.ts'
import { stafett } from '../holdbarhet/prosess.ts'
import { medSaker } from '../maintenance/saker.ts'
import { egenMappe } from '../mappe.ts'
import { medStemme } from '../sak/stemme.ts'
import { startVerden } from '../sak/verden.ts'

const verify = (fil: string) => stafett(['verify'], fil).ferdig
const STEMMER = { kode: 0, ut: expect.stringMatching(/Alt stemmer\.\n$/), feil: '' }

test('beside a server the file, its log and its folder stay as they are, and the server works on', async () => {
  const verden = await startVerden()
  await medStemme(verden)
  const mappe = dirname(verden.fil)
  const foer = bytesI(mappe)
  expect(Object.keys(foer).sort()).toEqual(['test.db', 'test.db-wal', 'test.db.kvittert'])
  expect(await verify(verden.fil)).toEqual(STEMMER)
  expect(bytesI(mappe)).toEqual(foer)
  await medStemme(verden)
})

test.each([
  ['a log', ['-wal']],
  ['a log and its shared memory', ['-wal', '-shm']],
])(
  'after a crash that left %s, what stands in the log counts, and stays there',
  async (_n, ender) => {
    const verden = await startVerden()
    await medStemme(verden)
    const mappe = egenMappe()
    const fil = join(mappe, 'test.db')
    somEtterKrasj(verden.fil, fil, ender)
    const foer = bytesI(mappe)
    const navn = readdirSync(mappe)
    expect(await verify(fil)).toMatchObject({
      kode: 0,
      ut: '1 saker og 2 hendelser er gjennomgått. Alt stemmer.\n',
    })
    expect(bytesI(mappe)).toEqual(foer)
    expect(readdirSync(mappe)).toEqual(navn)
  },
)

test('a file that nobody has open is alone afterwards too', async () => {
  const { fil } = await medSaker(1)
  const foer = bytesI(dirname(fil))
  expect(await verify(fil)).toEqual(STEMMER)
  expect(bytesI(dirname(fil))).toEqual(foer)
  expect(readdirSync(dirname(fil))).toEqual(['test.db', 'test.db.kvittert'])
})

test('where there is no file, no folder is made for one', async () => {
  const mappe = join(egenMappe(), 'ingen')
  const fil = join(mappe, 'test.db')
  expect(await verify(fil)).toEqual({
    kode: 1,
    ut: '',
    feil: `${fil} finnes ikke. Kjør «stafett migrate» først.\n`,
  })
  expect(existsSync(mappe)).toBe(false)
})

test('whoever holds the lock for writing is not waited for', async () => {
  const { fil } = await medSaker(1)
  const skriver = new Database(fil)
  onTestFinished(() => void skriver.close())
  skriver.exec(`begin immediate; update sak set bytter = 7`)
  expect(await verify(fil)).toEqual(STEMMER)
  skriver.exec('commit')
  expect(await verify(fil)).toMatchObject({ kode: 1, feil: expect.stringContaining('sak.bytter') })
})

test.each(versjoner)(
  'a database of version %s is clean when it has been brought up, and named as old before',
  async (versjon) => {
    const { fil: gammel, rydd } = pakkUt(versjon)
    const fil = join(egenMappe(), 'stafett.db')
    copyFileSync(gammel, fil)
    rydd()
    expect(await verify(fil)).toEqual({
      kode: 1,
      ut: '',
      feil: `${fil} er fra en eldre versjon av Stafett. Kjør «stafett migrate» først.\n`,
    })
    await bringUp(fil, { naa: NAA })
    expect(await verify(fil)).toEqual(STEMMER)
  },
)
