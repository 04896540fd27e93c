import type { Arena, Rolle } from '../../machines/roller.ts'
import type { TrinnNr } from '../../machines/rutine/skjema.ts'
import type { Hendelse } from '../../machines/sak/konvolutt.ts'
import type { FravaerRad } from './fravaer.ts'

export type Liv = 'aktiv' | 'paaVent' | 'lukket'

/** The list row of a case, built from its events only. Dates are ISO dates. */
export type SakRad = {
  id: string
  barnId: string
  arena: Arena
  enhetId: string
  rutineId: string
  rutineVersjon: string
  trinn: TrinnNr
  /** Active states as dotted paths, sorted, joined by space. */
  tilstand: string
  liv: Liv
  stafettholder: string
  stafettholderRolle: Rolle
  tilbudtTil: string | null
  bytter: number
  nesteDato: string | null
  nesteHva: string | null
  opprettet: string
  lukket: string | null
}

/** A date on which somebody must act. `hendelse` is what the poller sends when it falls due. */
export type FristRad = { type: string; forfaller: string; hendelse: string }

/** A message to send, written with the events that caused it. No names, no free text. */
export type UtboksRad = { id: string; type: string; mottaker: string; data: Record<string, string> }

/** Everything one command writes, in one transaction. `forventetVersjon` 0 opens a new case. */
export type Batch = {
  kommandoId: string
  /** Hash of who asked for what: a command id used again for something else is refused. */
  fingerprint: string
  forventetVersjon: number
  /** At least one. A case's version is the number of its last event. */
  hendelser: Hendelse[]
  snapshot: string
  sak: SakRad
  /** The whole set of open deadlines after this command; replaces what was there. */
  frister: FristRad[]
  utboks: UtboksRad[]
  fravaer: FravaerRad[]
  /** The child's stored days, where the decision was made on them; other days there refuse it. */
  fravaerLest?: FravaerRad[]
  svar: string
}

export type CommitOutcome =
  | { outcome: 'lagret' | 'gjentatt'; svar: string }
  | { outcome: 'konflikt'; versjon: number }
  | { outcome: 'harAktivSak'; sakId: string }
  | { outcome: 'kommandoBruktOm' }
  | { outcome: 'fravaerEndret' }

/** `siden` is the instant of the first write that failed, `kode` the database's own name for why. */
export type Health = { ok: true } | { ok: false; siden: string; kode: string }

export type CommitStore = {
  /**
   * Writes all of the batch or nothing, and resolves only when it is on disk.
   * Rejects with `LagringsFeil` when the disk refuses.
   */
  commit(batch: Batch): Promise<CommitOutcome>
  /** What a command id was used for and answered, if it was used. */
  finnKommando(id: string): Promise<{ fingerprint: string; svar: string } | undefined>
  health(): Health
}
