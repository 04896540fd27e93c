import { appendFileSync, chmodSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { connectReadonly } from '../../../db/sqlite/verify/readonly.ts'
import { egenMappe } from '../../server/mappe.ts'
import { skrivebeskytt, somVanligBruker } from './bruker.ts'
import { bytesI, somEtterKrasj } from './filer.ts'

/** Where private copies are made, by anybody. */
let midlertidig: string
beforeEach(() => {
  midlertidig = egenMappe()
  chmodSync(midlertidig, 0o777)
  vi.stubEnv('TMPDIR', midlertidig)
  onTestFinished(() => void vi.unstubAllEnvs())
})
const kopier = () => readdirSync(midlertidig).filter((navn) => navn.startsWith('stafett-verify-'))

/** A database in use: the row 1 stands in the file, the row 2 in the log alone. */
function iBruk() {
  const fil = join(egenMappe(), 'stafett.db')
  const db = new Database(fil)
  onTestFinished(() => void db.close())
  db.pragma('journal_mode = WAL')
  db.exec('create table t (a); insert into t values (1)')
  db.pragma('wal_checkpoint(TRUNCATE)')
  db.exec('insert into t values (2)')
  return { fil, db }
}

/** The same, as a crash leaves it in a folder of its own. */
function etterlatt(...ender: string[]) {
  const mappe = egenMappe()
  chmodSync(mappe, 0o755)
  const fil = join(mappe, 'stafett.db')
  somEtterKrasj(iBruk().fil, fil, ender)
  return { fil, mappe }
}

async function rader(fil: string): Promise<unknown[]> {
  const { db, close } = await connectReadonly(fil)
  try {
    expect(kopier(), 'copies that have a name').toEqual([])
    return db.$client.prepare('select a from t order by a').pluck().all()
  } finally {
    await close()
  }
}

const TILSTANDER: [navn: string, ender: string[], rader: number[]][] = [
  ['nobody has it open', [], [1]],
  ['a crash left the log', ['-wal'], [1, 2]],
  ['a crash left the log and the shared memory', ['-wal', '-shm'], [1, 2]],
]

describe.each(TILSTANDER)('where %s', (_navn, ender, ventet) => {
  test('what was stored is read, and not a byte is changed, made or left', async () => {
    const { fil, mappe } = etterlatt(...ender)
    const foer = bytesI(mappe)
    const navn = readdirSync(mappe)
    expect(await rader(fil)).toEqual(ventet)
    expect(bytesI(mappe)).toEqual(foer)
    expect(readdirSync(mappe)).toEqual(navn)
    expect(kopier()).toEqual([])
  })

  test('it is read by one who may not write there', async () => {
    const { fil, mappe } = etterlatt(...ender)
    await skrivebeskytt(mappe)
    const foer = bytesI(mappe)
    expect(await somVanligBruker(() => rader(fil))).toEqual(ventet)
    expect(bytesI(mappe)).toEqual(foer)
  })
})

test('where the shared memory may not be read, a copy is', async () => {
  const { fil, mappe } = etterlatt('-wal', '-shm')
  await skrivebeskytt(mappe)
  chmodSync(`${fil}-shm`, 0o000)
  await somVanligBruker(async () => {
    expect(() => new Database(fil, { readonly: true }).prepare('select a from t').all()).toThrow(
      'unable to open database file',
    )
    expect(await rader(fil)).toEqual([1, 2])
  })
})

test('beside one who writes it is read in place, and the writer is neither waited for nor held up', async () => {
  const { fil, db } = iBruk()
  db.exec('begin immediate; insert into t values (3)')
  const { db: lest, close } = await connectReadonly(fil)
  const les = () => lest.$client.prepare('select a from t order by a').pluck().all()
  expect(les()).toEqual([1, 2])
  db.exec('commit')
  expect(les()).toEqual([1, 2, 3])
  await close()
})

test('nothing can be written through it', async () => {
  const { db, close } = await connectReadonly(etterlatt().fil)
  expect(() => db.$client.exec('delete from t')).toThrow('readonly')
  await close()
})

describe('it says why it cannot be read', () => {
  const grunn = (fil: string) =>
    connectReadonly(fil).then(
      () => 'ingen',
      (feil) => feil.grunn,
    )

  test('a folder, a letter, a file that one may not read', async () => {
    const mappe = egenMappe()
    expect(await grunn(mappe)).toBe('ikkeDatabase')
    const brev = join(mappe, 'brev.db')
    writeFileSync(brev, 'Dette er et brev, ikke en database. '.repeat(50))
    expect(await grunn(brev)).toBe('ikkeDatabase')
    const { fil } = etterlatt()
    chmodSync(fil, 0o000)
    expect(await somVanligBruker(() => grunn(fil))).toBe('ikkeLesbar')
    expect(kopier()).toEqual([])
  })

  test('no room for a copy', async () => {
    const { fil } = etterlatt()
    vi.stubEnv('TMPDIR', join(midlertidig, 'finnes-ikke'))
    expect(await grunn(fil)).toBe('ikkeKopiert')
  })

  test('a copy that was written to while it was made is not trusted', async () => {
    const { fil } = etterlatt('-wal')
    let ferdig = false
    const skriv = () => {
      if (ferdig) return
      appendFileSync(`${fil}-wal`, '.')
      setImmediate(skriv)
    }
    skriv()
    expect(await grunn(fil)).toBe('endret')
    ferdig = true
    expect(kopier()).toEqual([])
  })
})
