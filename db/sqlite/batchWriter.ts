import { isDeepStrictEqual } from 'node:util'
import { and, eq, sql } from 'drizzle-orm'
import type { Batch, CommitOutcome } from '../store/commit.ts'
import { kommando, utboks } from '../tables/sak.ts'
import { vedlegg } from '../tables/vedlegg.ts'
import type { Connection } from './connection.ts'
import { forslagAnswerer } from './forslag.ts'
import { dagReader } from './fravaer.ts'
import { hendelseWriter } from './hendelseWriter.ts'
import { modelWriters } from './modelWriters.ts'
import { snapshotWriter } from './snapshotWriter.ts'
import { inserter } from './statements.ts'

export type BatchWriter = {
  /**
   * Runs inside a transaction: writes the whole batch, or answers why not and has written nothing.
   * Throws what the database refuses; the transaction is to be undone then.
   */
  write(batch: Batch): CommitOutcome
  /** What was written is kept. */
  committed(): void
}

/** Prepares the writing of one batch. What must be unique the tables say. */
export function batchWriter(db: Connection): BatchWriter {
  const dager = dagReader(db)
  const models = modelWriters(db)
  const nyKommando = inserter(db, kommando)
  const hendelser = hendelseWriter(db)
  const writeSnapshots = snapshotWriter(db)
  const nyMelding = inserter(db, utboks)
  const besvarForslag = forslagAnswerer(db)

  const finnVedlegg = db
    .select({ id: vedlegg.id })
    .from(vedlegg)
    .where(and(eq(vedlegg.sakId, sql.placeholder('sakId')), eq(vedlegg.id, sql.placeholder('id'))))
    .prepare()

  /** A picture that is named and is not there: it lay too long before it was sent. */
  const bortevedlegg = ({ sakId, lesemodeller }: Batch): string | undefined =>
    lesemodeller.vedlegg.find(
      ({ etter }) => etter && !finnVedlegg.get({ sakId, id: etter.vedlegg }),
    )?.etter?.vedlegg

  const writeContent = (batch: Batch) => {
    const { kommandoId: id, fingerprint, sakId, forventetNr, svar } = batch
    const siste = batch.hendelser.at(-1)
    if (siste === undefined) throw new Error('a batch holds at least one event')
    const { registrert } = siste
    const nr = forventetNr + batch.hendelser.length
    const noter = () => nyKommando({ id, fingerprint, sakId, svar, registrert })
    // A repeat finds that out first, and next a decision that comes late, whatever else of what it
    // brings is there already too. The command hangs on the case, where that is new.
    const aapnes = forventetNr === 0
    if (!aapnes) noter()
    models.sak(batch.lesemodeller, { sakId, nr, forventetNr, registrert })
    if (aapnes) noter()
    hendelser.append(sakId, forventetNr, batch.hendelser)
    models.andre(batch.lesemodeller, { sakId, registrert })
    writeSnapshots(sakId, batch.snapshots)
    for (const melding of batch.utboks) {
      nyMelding({ ...melding, sakId, opprettet: registrert, sendt: null })
    }
    if (batch.svarerForslag) besvarForslag(batch.svarerForslag)
  }

  return {
    write(batch) {
      const { fravaerLest } = batch
      const barn = batch.lesemodeller.sak[0]?.etter
      if (fravaerLest && barn && !isDeepStrictEqual(dager(barn), fravaerLest)) {
        return { outcome: 'fravaerEndret' }
      }
      const borte = bortevedlegg(batch)
      if (borte !== undefined) return { outcome: 'vedleggBorte', vedlegg: borte }
      writeContent(batch)
      return { outcome: 'lagret' }
    },
    committed: hendelser.committed,
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
