import { isDeepStrictEqual } from 'node:util'
import { eq, sql } from 'drizzle-orm'
import { kanonisk } from '../kanonisk.ts'
import type { Batch, CommitSvar } from '../store/commit.ts'
import { hendelse, kommando, sak, utboks } from '../tabeller/sak.ts'
import { aktivleser } from './aktiv.ts'
import { forslagssvarer } from './forslag.ts'
import { dagleser } from './fravaer.ts'
import { fravaerskriver } from './fravaerskriver.ts'
import { fristskriver } from './fristskriver.ts'
import type { Kobling } from './kobling.ts'
import type { SakNaa } from './sakskriver.ts'
import { sakskriver } from './sakskriver.ts'
import { innsetter } from './setning.ts'

const p = sql.placeholder

/**
 * Prepares the writing of one batch. What it returns runs inside a transaction:
 * either writes the whole batch, or answers why not and has written nothing.
 */
export function batchskriver(db: Kobling): (batch: Batch) => CommitSvar {
  const finnKommando = kommandoleser(db)
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
  const finnAktiv = aktivleser(db)
  const dager = dagleser(db)
  const skrivInnhold = innholdsskriver(db)

  return (batch) => {
    const brukt = finnKommando(batch.kommandoId)
    if (brukt !== undefined && brukt.avtrykk !== batch.avtrykk) return { utfall: 'kommandoBruktOm' }
    if (brukt !== undefined) return { utfall: 'gjentatt', svar: brukt.svar }

    const naa = finnNaa.get({ id: batch.sak.id })
    const versjon = naa?.versjon ?? 0
    if (versjon !== batch.forventetVersjon) return { utfall: 'konflikt', versjon }

    if (batch.sak.liv !== 'lukket' && (naa === undefined || naa.liv === 'lukket')) {
      const annen = finnAktiv(batch.sak)
      if (annen !== undefined) return { utfall: 'harAktivSak', sakId: annen }
    }
    const { fravaerLest } = batch
    if (fravaerLest && !isDeepStrictEqual(dager(batch.sak), fravaerLest)) {
      return { utfall: 'fravaerEndret' }
    }
    skrivInnhold(batch, naa)
    return { utfall: 'lagret', svar: batch.svar }
  }
}

/** Prepares the look-up of what a command id was used for. */
export function kommandoleser(db: Kobling) {
  const paaId = db
    .select({ avtrykk: kommando.avtrykk, svar: kommando.svar })
    .from(kommando)
    .where(eq(kommando.id, p('id')))
    .prepare()
  return (id: string) => paaId.get({ id })
}

function innholdsskriver(db: Kobling): (batch: Batch, naa: SakNaa | undefined) => void {
  const skrivSak = sakskriver(db)
  const nyHendelse = innsetter(db, hendelse)
  const nyKommando = innsetter(db, kommando)
  const nyMelding = innsetter(db, utboks)
  const skrivFrister = fristskriver(db)
  const skrivFravaer = fravaerskriver(db)
  const besvarForslag = forslagssvarer(db)

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
      nyHendelse({ sakId, nr, id, type, data: kanonisk(data), ...hvem, skjedde, registrert })
    }
    skrivFrister(sakId, batch.frister)
    for (const melding of batch.utboks) {
      nyMelding({ ...melding, sakId, opprettet: registrert, sendt: null })
    }
    for (const dag of batch.fravaer) skrivFravaer({ ...dag, importId: null })
    const { kommandoId: id, avtrykk, svar } = batch
    nyKommando({ id, avtrykk, sakId, svar, registrert })
  }
}
