import type { Arena, Rolle } from '../../machines/roller.ts'
import type { TrinnNr } from '../../machines/rutine/skjema.ts'
import type { Besluttet } from '../../machines/sak/konvolutt.ts'
import type { FravaerRad } from './fravaer.ts'
import type { MoteRad } from './mote.ts'

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
  /** When what the next place may take in was given, as long as it stands. */
  utdrag: string | null
}

/**
 * A date on which somebody must act, in the case itself (`om` empty) or in one of its processes.
 * `hendelse` is what the poller sends when it falls due.
 */
export type FristRad = { om: string; type: string; forfaller: string; hendelse: string }

/**
 * What somebody shall do in the case, or in one of its processes (`om`): a person by id, or whoever has a
 * role at the unit, as `role unit`. Asked for from `fra` until `til`, where it has one; reminded of from
 * `minnes`.
 */
export type OppgaveRad = {
  om: string
  slag: string
  mottaker: string
  fra: string
  minnes: string
  frist: string
  til: string | null
}
/** A picture that a process of the case holds. */
export type VedleggRad = { om: string; vedlegg: string }

/** A message to send, written with the events that caused it. No names, no free text. */
export type UtboksRad = { id: string; type: string; mottaker: string; data: Record<string, string> }

/** The read models, each with the rows that one case has in it. Built from events only. */
export type Lesemodeller = {
  sak: SakRad
  frist: FristRad
  motedeltaker: MoteRad
  oppgave: OppgaveRad
  fravaer: FravaerRad
  vedlegg: VedleggRad
}
export type Lesemodellnavn = keyof Lesemodeller

/** One row of a read model as it was and as it is to be; undefined where there is none. */
export type Endring<R> = { foer: R | undefined; etter: R | undefined }
export type Lesemodellendringer = { [N in Lesemodellnavn]: Endring<Lesemodeller[N]>[] }

/** The case itself (`om` null) or a process, as it stands after the number `versjon` of the stream. */
export type SnapshotRad = {
  om: string | null
  navn: string
  versjon: number
  /** The number of the fold that gave it. */
  fold: number
  data: string
}

/** Everything one command writes, in one transaction. `forventetNr` 0 opens a new case. */
export type Batch = {
  kommandoId: string
  /** Hash of who asked for what: a command id used again for something else is refused. */
  fingerprint: string
  sakId: string
  /** Number of the last event that the decision was made on. */
  forventetNr: number
  /** At least one. */
  hendelser: Besluttet[]
  /** The parts of the case that these events changed. */
  snapshots: SnapshotRad[]
  lesemodeller: Lesemodellendringer
  utboks: UtboksRad[]
  /** The child's stored days, where the decision was made on them; other days there refuse it. */
  fravaerLest?: FravaerRad[]
  /** Answers the child's open proposal with the case, if there is one. */
  svarerForslag?: { barnId: string; arena: Arena; avgjortAv: string; avgjort: string }
  svar: string
}

/**
 * `opptatt`: something that must be unique is there already, and nothing was written. `kommando`: the
 * command id. `nr`: the case has more events than the decision was made on. `aktivSak`: the child has
 * an active case in the arena. `vedleggBorte`: the case has no such picture.
 */
export type CommitOutcome =
  | { outcome: 'lagret' }
  | { outcome: 'opptatt'; av: 'kommando' | 'nr' | 'aktivSak' }
  | { outcome: 'fravaerEndret' }
  | { outcome: 'vedleggBorte'; vedlegg: string }

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
