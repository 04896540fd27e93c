import { randomInt } from 'node:crypto'
import { copyFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { setTimeout as vent } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { openStore, withLock } from '../../../db/open.ts'
import { bringUp } from '../../../server/maintenance/bringUp.ts'
import { verify } from '../../../server/maintenance/verify.ts'
import { pakkUt } from '../../strommer/versjoner.ts'
import { NAA } from '../harness.ts'
import { egenMappe } from '../mappe.ts'
import { stafett } from './prosess.ts'

const DRAP = 20

const gammel = pakkUt('0.1')

/** A database of version 0.1 in a folder of its own. */
const gammelDatabase = (): string => {
  const fil = join(egenMappe(), 'stafett.db')
  copyFileSync(gammel.fil, fil)
  return fil
}

const alle = (fil: string, sql: string): unknown[] => {
  const db = new Database(fil, { readonly: true })
  try {
    return db.prepare(sql).all()
  } finally {
    db.close()
  }
}

/** The copies that lie beside a database. */
const kopier = (fil: string): string[] =>
  readdirSync(dirname(fil))
    .filter((navn) => navn.startsWith(`${basename(fil)}.`) && /\.kopi(\.lages)?$/.test(navn))
    .map((navn) => join(dirname(fil), navn))

const HENDELSER =
  'select sakId, nr, id, type, data, aktorId, aktorRoller, skjedde, registrert from hendelse order by sakId, nr'
const TABELLER = "select name from sqlite_master where type = 'table' order by name"
const SNAPSHOT_01 = 'select sakId, versjon, data from sakSnapshot order by sakId'

/** What each case has stored: 0.1's own snapshot untouched, or a new one with another fold. */
const snapshots = (fil: string) =>
  alle(fil, "select sakId, fold, versjon, data from snapshot where om = '' order by sakId") as {
    sakId: string
    fold: number
    versjon: number
    data: string
  }[]

const avvikI = async (fil: string) => {
  const store = await openStore(fil)
  try {
    return (await verify(store)).avvik
  } finally {
    await store.close()
  }
}

test('killed at twenty moments of being brought up, it is as it was or as it shall be, case by case', {
  timeout: 400_000,
}, async () => {
  const foer = new Map(
    (alle(gammel.fil, SNAPSHOT_01) as { sakId: string; data: string }[]).map((s) => [s.sakId, s]),
  )
  const fasit = gammelDatabase()
  await bringUp(fasit, { naa: NAA })
  const etter = new Map(snapshots(fasit).map((s) => [s.sakId, s.data]))

  let avbrutt = 0
  for (let runde = 0; runde < DRAP; runde++) {
    const fil = gammelDatabase()
    const { prosess, ferdig } = stafett(['migrate'], fil)
    // From before it opens the file until after it is done.
    await vent(400 + randomInt(1600))
    prosess.kill('SIGKILL')
    if ((await ferdig).kode !== 0) avbrutt += 1
    expect(alle(fil, HENDELSER)).toEqual(alle(gammel.fil, HENDELSER))
    const tabeller = alle(fil, TABELLER)
    if (JSON.stringify(tabeller) === JSON.stringify(alle(gammel.fil, TABELLER))) {
      expect(alle(fil, SNAPSHOT_01)).toEqual(alle(gammel.fil, SNAPSHOT_01))
    } else {
      for (const { sakId, fold, data } of snapshots(fil)) {
        expect(data).toBe(fold === 1 ? foer.get(sakId)?.data : etter.get(sakId))
      }
    }
    await bringUp(fil, { naa: NAA })
    expect(snapshots(fil).map(({ data }) => data)).toEqual([...etter.values()])
    expect(await avvikI(fil)).toEqual([])
  }
  expect(avbrutt).toBeGreaterThan(0)
})

describe('bringing a database up', () => {
  test('leaves a copy of how it was beside it, and says where', async () => {
    const fil = gammelDatabase()
    const { kode, ut } = await stafett(['migrate'], fil).ferdig
    const [kopi = ''] = kopier(fil)
    expect([kode, ut]).toEqual([0, expect.stringContaining(kopi)])
    expect(alle(kopi, SNAPSHOT_01)).toEqual(alle(gammel.fil, SNAPSHOT_01))
    const igjen = await stafett(['migrate'], fil).ferdig
    expect(igjen.ut).not.toContain('kopi')
    expect(kopier(fil)).toEqual([kopi])
  })

  test('changes nothing where a case would stand otherwise, and names the case', async () => {
    const fil = gammelDatabase()
    const db = new Database(fil)
    const { sakId } = db.prepare('select id as sakId from sak order by id').get() as {
      sakId: string
    }
    db.prepare("update sak set tilstand = replace(tilstand, 'liv.', 'livet.') where id = ?").run(
      sakId,
    )
    db.close()
    const tabeller = alle(fil, TABELLER)
    const { kode, feil } = await stafett(['migrate'], fil).ferdig
    expect(kode).toBe(1)
    expect(feil).toContain(`Sak ${sakId}: `)
    expect(feil).toContain('1 saker ville stått annerledes enn de ble lagret. Ingenting er endret.')
    expect(alle(fil, TABELLER)).toEqual(tabeller)
    expect(kopier(fil)).toEqual([])
  })

  test('stops at an event that the state has no transition for, and names case, number, type and state', async () => {
    const fil = gammelDatabase()
    const db = new Database(fil)
    const { sakId, nr } = db
      .prepare("select sakId, nr from hendelse where type = 'foresatte.kontaktet' limit 1")
      .get() as { sakId: string; nr: number }
    db.prepare("update hendelse set type = 'trinn.senket' where sakId = ? and nr = ?").run(
      sakId,
      nr,
    )
    db.close()
    const { kode, feil } = await stafett(['migrate'], fil).ferdig
    expect(kode).toBe(1)
    expect(feil).toMatch(
      new RegExp(
        `Sak ${sakId}: hendelser: nr\\. ${nr}, trinn\\.senket, har ingen overgang fra .*trapp\\.`,
      ),
    )
  })

  test.each([
    ['an event type', "insert into hendelsesslag values ('fremtid.kom', 1)"],
    ['a version of an event', "insert into hendelsesslag values ('notat.skrevet', 7)"],
    ['a routine', "update sak set rutineVersjon = '2031.1'"],
  ])('refuses %s that a newer program wrote, in one sentence', async (_, sql) => {
    const fil = gammelDatabase()
    await stafett(['migrate'], fil).ferdig
    const db = new Database(fil)
    db.exec(sql)
    db.close()
    expect(await stafett(['migrate'], fil).ferdig).toMatchObject({
      kode: 1,
      feil: `${fil} er laget av en nyere versjon av Stafett. Oppgrader Stafett først.\n`,
    })
  })

  test('a second program that would do it at the same time says so in one sentence', async () => {
    const fil = gammelDatabase()
    await withLock(fil, async () => {
      expect(await stafett(['migrate'], fil).ferdig).toMatchObject({
        kode: 1,
        feil: `${fil} gjøres klar av en annen Stafett. Vent litt, og prøv igjen.\n`,
      })
    })
    expect(alle(fil, SNAPSHOT_01)).toEqual(alle(gammel.fil, SNAPSHOT_01))
  })

  test('a half copy from before is made anew, and each copy is of its own day', async () => {
    const fil = gammelDatabase()
    writeFileSync(`${fil}.kopi.lages`, 'halv')
    await stafett(['migrate'], fil).ferdig
    const [forste = ''] = kopier(fil)
    expect(statSync(forste).size).toBe(statSync(gammel.fil).size)
    // Somebody went back to version 0.1, worked on in it, and upgrades again.
    copyFileSync(forste, fil)
    const db = new Database(fil)
    db.exec("update person set navn = 'Ny Prøve' where id = (select min(id) from person)")
    db.close()
    await stafett(['migrate'], fil).ferdig
    const nyest = kopier(fil).find((kopi) => kopi !== forste) ?? ''
    expect(alle(nyest, "select navn from person where navn = 'Ny Prøve'")).toHaveLength(1)
  })
})
