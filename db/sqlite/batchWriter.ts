import { isDeepStrictEqual } from 'node:util'
import { eq, sql } from 'drizzle-orm'
import type { Batch, CommitOutcome } from '../store/commit.ts'
import { kommando, utboks } from '../tables/sak.ts'
import { brutt } from './brutt.ts'
import type { Connection } from './connection.ts'
import { forslagAnswerer } from './forslag.ts'
import { dagReader } from './fravaer.ts'
import { hendelseWriter } from './hendelseWriter.ts'
import { modelWriters } from './modelWriters.ts'
import { snapshotWriter } from './snapshotWriter.ts'
import { inserter } from './statements.ts'

/**
 * Prepares the writing of one batch. What it returns runs inside a transaction: either writes the
 * whole batch, or answers why not and has written nothing. What must be unique the tables say.
 */
export function batchWriter(db: Connection): (batch: Batch) => CommitOutcome {
  const dager = dagReader(db)
  const write = db.$client.transaction(contentWriter(db))

  return (batch) => {
    const { fravaerLest } = batch
    const barn = batch.lesemodeller.sak[0]?.etter
    if (fravaerLest && barn && !isDeepStrictEqual(dager(barn), fravaerLest)) {
      return { outcome: 'fravaerEndret' }
    }
    try {
      write(batch)
      return { outcome: 'lagret' }
    } catch (feil) {
      const av = brutt(feil)
      if (av === undefined) throw feil
      return { outcome: 'opptatt', av }
    }
  }
}

/** Prepares the look-up of what a command id was used for. */
export function kommandoReader(db: Connection) {
  const paaId = db
    .select({ fingerprint: kommando.fingerprint, svar: kommando.svar })
    .from(kommando)
    .where(eq(kommando.id, sql.placeholder('id')))
    .prepare()
  return (id: string) => paaId.get({ id })
}

function contentWriter(db: Connection): (batch: Batch) => void {
  const writeModels = modelWriters(db)
  const nyKommando = inserter(db, kommando)
  const writeHendelser = hendelseWriter(db)
  const writeSnapshots = snapshotWriter(db)
  const nyMelding = inserter(db, utboks)
  const besvarForslag = forslagAnswerer(db)

  return (batch) => {
    const { kommandoId: id, fingerprint, sakId, forventetNr, hendelser, svar } = batch
    const siste = hendelser.at(-1)
    if (siste === undefined) throw new Error('a batch holds at least one event')
    const { registrert } = siste
    writeModels(batch.lesemodeller, { sakId, nr: forventetNr + hendelser.length, registrert })
    nyKommando({ id, fingerprint, sakId, svar, registrert })
    writeHendelser(sakId, forventetNr, hendelser)
    writeSnapshots(sakId, batch.snapshots)
    for (const melding of batch.utboks) {
      nyMelding({ ...melding, sakId, opprettet: registrert, sendt: null })
    }
    if (batch.svarerForslag) besvarForslag(batch.svarerForslag)
  }
}
