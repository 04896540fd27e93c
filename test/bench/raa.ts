import Database from 'better-sqlite3'
import { canonical } from '../../db/canonical.ts'
import type { Batch } from '../../db/store.ts'
import { raamodeller, settInn } from './raamodeller.ts'

/**
 * The least that must be done to keep what a batch holds: its rows, in one transaction with one
 * sync, in tables like the store's own under the same settings. Nothing is checked, asked or read.
 */
export function raaskriver(fil: string) {
  const db = new Database(fil)
  for (const p of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON']) db.pragma(p)
  for (const p of ['cache_size = -65536', 'wal_autocheckpoint = 32000']) db.pragma(p)
  const nyHendelse = settInn(
    db,
    'hendelse',
    'sakId, nr, id, type, v, om, data, tilstand, aktorId, aktorRoller, skjedde, registrert',
  )
  const nyttSlag = db.prepare('insert or ignore into hendelsesslag (type, v) values (@type, @v)')
  const nyKommando = settInn(db, 'kommando', 'id, avtrykk, sakId, svar, registrert')
  const nyMelding = settInn(db, 'utboks', 'id, sakId, type, mottaker, data, opprettet')
  const skrivDel = db.prepare(
    `insert into snapshot (sakId, om, navn, versjon, fold, data)
     values (@sakId, @om, @navn, @versjon, @fold, @data)
     on conflict (sakId, om) do update
     set versjon = excluded.versjon, fold = excluded.fold, data = excluded.data`,
  )
  const skrivModeller = raamodeller(db)
  const begynn = db.prepare('begin immediate')
  const slutt = db.prepare('commit')

  const skriv = (batch: Batch) => {
    const { sakId } = batch
    let nr = batch.forventetNr
    let registrert = ''
    begynn.run()
    for (const { aktor, data, om = null, ...h } of batch.hendelser) {
      nr += 1
      registrert = h.registrert
      const hvem = { aktorId: aktor.id, aktorRoller: JSON.stringify(aktor.roller) }
      nyHendelse.run({ ...h, ...hvem, om, sakId, nr, data: canonical(data) })
      nyttSlag.run(h)
    }
    skrivModeller(batch.lesemodeller, { sakId, versjon: nr, oppdatert: registrert })
    for (const { om, ...del } of batch.snapshots) skrivDel.run({ ...del, sakId, om: om ?? '' })
    for (const m of batch.utboks) {
      nyMelding.run({ ...m, data: JSON.stringify(m.data), sakId, opprettet: registrert })
    }
    const { kommandoId: id, fingerprint: avtrykk, svar } = batch
    nyKommando.run({ id, avtrykk, sakId, svar, registrert })
    slutt.run()
  }
  return { skriv, lukk: () => db.close() }
}
