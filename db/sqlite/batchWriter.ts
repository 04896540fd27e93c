import { isDeepStrictEqual } from 'node:util'
import { eq, sql } from 'drizzle-orm'
import { canonical } from '../canonical.ts'
import type { Batch, CommitOutcome } from '../store/commit.ts'
import { hendelse, kommando, sak, utboks } from '../tables/sak.ts'
import { aktivReader } from './aktiv.ts'
import type { SakNaa } from './caseRowWriter.ts'
import { caseRowWriter } from './caseRowWriter.ts'
import type { Connection } from './connection.ts'
import { forslagAnswerer } from './forslag.ts'
import { dagReader } from './fravaer.ts'
import { fravaerWriter } from './fravaerWriter.ts'
import { fristWriter } from './fristWriter.ts'
import { inserter } from './statements.ts'

const p = sql.placeholder

/**
 * Prepares the writing of one batch. What it returns runs inside a transaction:
 * either writes the whole batch, or answers why not and has written nothing.
 */
export function batchWriter(db: Connection): (batch: Batch) => CommitOutcome {
  const finnKommando = kommandoReader(db)
  const finnNaa = db
    .select({
      versjon: sak.versjon,
      enhetId: sak.enhetId,
      liv: sak.liv,
      trinn: sak.trinn,
      stafettholder: sak.stafettholder,
      tilbudtTil: sak.tilbudtTil,
      sortDato: sak.sortDato,
    })
    .from(sak)
    .where(eq(sak.id, p('id')))
    .prepare()
  const finnAktiv = aktivReader(db)
  const dager = dagReader(db)
  const writeContent = contentWriter(db)

  return (batch) => {
    const brukt = finnKommando(batch.kommandoId)
    if (brukt !== undefined && brukt.fingerprint !== batch.fingerprint)
      return { outcome: 'kommandoBruktOm' }
    if (brukt !== undefined) return { outcome: 'gjentatt', svar: brukt.svar }

    const naa = finnNaa.get({ id: batch.sak.id })
    const versjon = naa?.versjon ?? 0
    if (versjon !== batch.forventetVersjon) return { outcome: 'konflikt', versjon }

    if (batch.sak.liv !== 'lukket' && (naa === undefined || naa.liv === 'lukket')) {
      const annen = finnAktiv(batch.sak)
      if (annen !== undefined) return { outcome: 'harAktivSak', sakId: annen }
    }
    const { fravaerLest } = batch
    if (fravaerLest && !isDeepStrictEqual(dager(batch.sak), fravaerLest)) {
      return { outcome: 'fravaerEndret' }
    }
    writeContent(batch, naa)
    return { outcome: 'lagret', svar: batch.svar }
  }
}

/** Prepares the look-up of what a command id was used for. */
export function kommandoReader(db: Connection) {
  const paaId = db
    .select({ fingerprint: kommando.fingerprint, svar: kommando.svar })
    .from(kommando)
    .where(eq(kommando.id, p('id')))
    .prepare()
  return (id: string) => paaId.get({ id })
}

function contentWriter(db: Connection): (batch: Batch, naa: SakNaa | undefined) => void {
  const skrivSak = caseRowWriter(db)
  const nyHendelse = inserter(db, hendelse)
  const nyKommando = inserter(db, kommando)
  const nyMelding = inserter(db, utboks)
  const skrivFrister = fristWriter(db)
  const skrivFravaer = fravaerWriter(db)
  const besvarForslag = forslagAnswerer(db)

  return (batch, naa) => {
    const sakId = batch.sak.id
    const sisteHendelse = batch.hendelser.at(-1)
    if (sisteHendelse === undefined) throw new Error('a batch holds at least one event')
    const { registrert } = sisteHendelse
    let nr = batch.forventetVersjon

    skrivSak(batch, naa, registrert)
    const aapnes = naa === undefined || (naa.liv === 'lukket' && batch.sak.liv !== 'lukket')
    if (aapnes) besvarForslag(batch.sak, batch.hendelser[0]?.aktor.id ?? '', registrert)
    for (const { id, type, data, aktor, skjedde, registrert } of batch.hendelser) {
      nr += 1
      const hvem = { aktorId: aktor.id, aktorRoller: aktor.roller }
      nyHendelse({ sakId, nr, id, type, data: canonical(data), ...hvem, skjedde, registrert })
    }
    skrivFrister(sakId, batch.frister)
    for (const melding of batch.utboks) {
      nyMelding({ ...melding, sakId, opprettet: registrert, sendt: null })
    }
    for (const dag of batch.fravaer) skrivFravaer({ ...dag, importId: null })
    const { kommandoId: id, fingerprint, svar } = batch
    nyKommando({ id, fingerprint, sakId, svar, registrert })
  }
}
