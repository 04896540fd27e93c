import { randomBytes } from 'node:crypto'
import { closeSync, copyFileSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openInspection } from '../../../db/open.ts'
import { erKjent } from '../../../machines/forlop/les.ts'
import { findingSentence } from '../../../server/cli/findingSentences.ts'
import { verify } from '../../../server/maintenance/verify.ts'
import { stafett } from '../holdbarhet/prosess.ts'
import { egenMappe } from '../mappe.ts'
import { medSaker, tukle } from './saker.ts'

const SIDE = 4096

/** What is said of a database, whatever state it is in. */
async function sagtOm(fil: string) {
  const db = await openInspection(fil)
  try {
    const funn = [...db.funn(erKjent)].map(findingSentence)
    return { funn, ...(await verify(db)) }
  } finally {
    await db.close()
  }
}

type Side = { navn: string; pageno: number; pagetype: string }

/** Every page that holds something, in the order in which it is read. */
function sider(fil: string): Side[] {
  const db = new Database(fil, { readonly: true })
  try {
    return db
      .prepare<[], Side>('select name as navn, pageno, pagetype from dbstat order by name, path')
      .all()
  } finally {
    db.close()
  }
}

function skrivOver(fil: string, fra: number, bytes: Buffer): void {
  const fd = openSync(fil, 'r+')
  writeSync(fd, bytes, 0, bytes.length, fra)
  closeSync(fd)
}

const ettersett = (fil: string): string => {
  const kopi = join(egenMappe(), 'skadet.db')
  copyFileSync(fil, kopi)
  return kopi
}

/** The cases that have an event on a page that cannot be read. */
function rammet(fil: string): Set<string> {
  const db = new Database(fil, { readonly: true })
  try {
    const plasser = db
      .prepare<[], { sakId: string; nr: number }>(
        'select sakId, nr from hendelse order by sakId, nr',
      )
      .all()
    const les = db.prepare('select data from hendelse where sakId = ? and nr = ?')
    const borte = plasser.filter(({ sakId, nr }) => {
      try {
        les.get(sakId, nr)
        return false
      } catch {
        return true
      }
    })
    return new Set(borte.map(({ sakId }) => sakId))
  } finally {
    db.close()
  }
}

test('a page of events that is spoilt is named by its cases, and all else is still told', async () => {
  const { fil, saker } = await medSaker(8)
  const blader = sider(fil).filter((s) => s.navn === 'hendelse' && s.pagetype === 'leaf')
  const midt = blader[blader.length >> 1]
  skrivOver(fil, ((midt?.pageno ?? 0) - 1) * SIDE, randomBytes(SIDE))
  const uleste = rammet(fil)
  const hele = saker.filter((sakId) => !uleste.has(sakId))
  expect(Math.min(uleste.size, hele.length), 'cases on both sides').toBeGreaterThan(0)
  const [forste = '', siste = ''] = [hele.toSorted().at(0), hele.toSorted().at(-1)]
  tukle(fil, 'update sak set bytter = 7 where id = @forste', { forste })
  tukle(fil, 'delete from frist where sakId = @siste', { siste })

  const { kode, ut, feil } = await stafett(['verify'], fil).ferdig
  const linjer = feil.trimEnd().split('\n')
  expect([kode, ut]).toEqual([1, ''])
  expect(linjer.filter((linje) => linje.includes('hendelse: kan ikke leses')).sort()).toEqual(
    [...uleste].map((sakId) => `Sak ${sakId}: hendelse: kan ikke leses (SQLITE_CORRUPT)`).sort(),
  )
  expect(linjer).toContain(`Sak ${forste}: sak.bytter`)
  expect(linjer).toContain(`Sak ${siste}: frist`)
  expect(linjer).toContain('hendelse kan ikke leses i sin helhet (SQLITE_CORRUPT).')
  expect(feil).toMatch(/^Databasefilen: SQLite melder «.*page .*»\.$/m)
  expect(linjer.at(-1)).toMatch(
    new RegExp(`^${uleste.size + 2} av 8 saker og \\d+ hendelser avviker\\.$`),
  )
})

test('whichever page is spoilt, it is told, and every case is still found', async () => {
  const { fil, saker } = await medSaker(3)
  for (const { navn, pageno } of sider(fil).filter(({ navn }) => navn !== 'sqlite_schema')) {
    const skadet = ettersett(fil)
    skrivOver(skadet, (pageno - 1) * SIDE, randomBytes(SIDE))
    const { funn, saker: antall } = await sagtOm(skadet)
    expect(funn, `${navn} ${pageno}`).not.toEqual([])
    expect(antall, `${navn} ${pageno}`).toBe(saker.length)
  }
})

test('where what tables there are cannot be read, that is told, and nothing more can be', async () => {
  const { fil } = await medSaker(1)
  skrivOver(fil, 200, randomBytes(SIDE - 200))
  const { funn, saker } = await sagtOm(fil)
  expect(funn).toContain('sqlite_schema kan ikke leses i sin helhet (SQLITE_CORRUPT).')
  expect(saker).toBe(0)
})

test('no bytes anywhere keep the rest from being looked at', async () => {
  const { fil } = await medSaker(2)
  const antallSider = Math.max(...sider(fil).map(({ pageno }) => pageno))
  const skade = fc.record({
    fra: fc.integer({ min: 100, max: antallSider * SIDE - 1 }),
    bytes: fc.uint8Array({ minLength: 1, maxLength: 64 }),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(skade, { minLength: 1, maxLength: 20 }), async (skader) => {
      const skadet = ettersett(fil)
      for (const { fra, bytes } of skader) skrivOver(skadet, fra, Buffer.from(bytes))
      // It answers, whatever that is.
      await sagtOm(skadet).catch((feil) => expect(feil.grunn).toBeDefined())
    }),
    { numRuns: 60 },
  )
})
