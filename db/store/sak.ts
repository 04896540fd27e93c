import type { Arena } from '../../machines/roller.ts'
import type { TrinnNr } from '../../machines/rutine/skjema.ts'
import type { Besluttet } from '../../machines/sak/konvolutt.ts'
import type {
  FristRad,
  Lesemodeller,
  Liv,
  OppgaveRad,
  SakRad,
  SnapshotRad,
  UtboksRad,
  VedleggRad,
} from './commit.ts'
import type { Barn, Synlighet } from './folk.ts'
import type { FravaerRad } from './fravaer.ts'
import type { Hendelsesleser, LagretHendelse } from './hendelser.ts'
import type { MoteRad } from './mote.ts'

/** A case's row. `nr` is the number of its last event. */
export type LagretSak = { nr: number; sak: SakRad }
/** The parts of a case after its event number `nr`. */
export type LagredeDeler = { nr: number; deler: SnapshotRad[] }

/** Everything that is stored about one case, for checking it against its events. */
export type SakMedAlt = LagretSak & {
  snapshots: SnapshotRad[]
  hendelser: LagretHendelse[]
  frister: FristRad[]
  moter: MoteRad[]
  oppgaver: OppgaveRad[]
  vedlegg: VedleggRad[]
  /** The child's days in the arena. */
  fravaer: FravaerRad[]
  /** Whether the list has it where its date and the child's name put it. */
  rettPlass: boolean
}

/** A case as its events give it anew, after event number `nr`. */
export type OmbygdSak = {
  sakId: string
  nr: number
  snapshots: SnapshotRad[]
  lesemodeller: { [N in keyof Lesemodeller]: Lesemodeller[N][] }
  /** Events that bringing it here added, in the same transaction. */
  hendelser: Besluttet[]
}

/** How far a rebuilding of all cases has come, so that it can be broken off and taken up. */
export type OmbyggingStore = {
  /** The fold that every case has been built with, and the last case done of one under way. */
  status(): Promise<{ fold: number; etter: string | null }>
  /** How many cases there are. */
  antall(): Promise<number>
  /** Cases in order of id, after the given one, at most `antall`, with all that is stored of them. */
  saker(etter: string, antall: number): Promise<SakMedAlt[]>
  /**
   * Replaces what is stored of these cases, all or nothing, and notes how far it came. Answers those
   * that had got more events meanwhile, which are left as they are.
   */
  skriv(saker: OmbygdSak[], etter: string): Promise<string[]>
  /** Every case has been built with this fold now. */
  ferdig(fold: number): Promise<void>
}

export type SakFilter = {
  /** A person: cases that they hold or are offered. */
  mine?: string
  /** A person: cases that they hold. */
  holder?: string
  enhetId?: string
  trinn?: TrinnNr
  /** ISO date: cases whose next date lies before it. */
  forfaltPer?: string
  /** Each word begins one of the child's name or class, or of the holder's name. */
  tekst?: string
  liv?: Liv[]
}

/** The place after one row of the list. Holds no name, so it may stand in an address. */
export type Cursor = { dato: string; sakId: string }

export type SakSporring = {
  synlighet: Synlighet
  filter: SakFilter
  side: { antall: number; etter?: Cursor }
}

export type SakListeRad = {
  sak: SakRad
  nr: number
  barn: Pick<Barn, 'fornavn' | 'etternavn' | 'gruppe'>
  enhetNavn: string
}

export type SakListe = {
  rader: SakListeRad[]
  /** Where the next page begins; absent on the last. */
  neste?: Cursor
  /** How many cases match in all, counted no further than to 500. */
  antall: number
}

/** One who holds the relay of `antall` visible cases that are not closed. */
export type Holder = { id: string; navn: string; antall: number }

export type ForfaltFrist = FristRad & { sakId: string }

export type SakStore = Hendelsesleser & {
  finnSak(id: string): Promise<LagretSak | undefined>
  finnAktivSak(barnId: string, arena: Arena): Promise<LagretSak | undefined>
  /** The child's cases in the arena that have ended. */
  lukkedeSaker(barnId: string, arena: Arena): Promise<LagretSak[]>
  /** The case and its processes as they were stored last; undefined when there is no such case. */
  deler(sakId: string): Promise<LagredeDeler | undefined>
  /** Visible cases by next date, then the child's name. */
  listSaker(sporring: SakSporring): Promise<SakListe>
  /** Who holds visible cases, and is called something with these words; by name, at most `antall`. */
  finnHoldere(synlighet: Synlighet, tekst: string, antall: number): Promise<Holder[]>
  /** Every case with its events and deadlines, each read at one moment. */
  alleSaker(): AsyncIterable<SakMedAlt>
  /** Deadlines that fall due on or before `dato`, oldest first, at most `antall`, after a given one. */
  forfalteFrister(dato: string, antall: number, etter?: ForfaltFrist): Promise<ForfaltFrist[]>
}

export type UsendtMelding = UtboksRad & { sakId: string; opprettet: string }

/** Somebody reminded whoever held the case (`mottaker`) on a day (`dato`, an ISO date). */
export type Paaminnelse = { sakId: string; mottaker: string; fra: string; dato: string }

export type UtboksStore = {
  /** Messages that are still there, oldest first, at most `antall`. The post takes them out. */
  usendte(antall: number): Promise<UsendtMelding[]>
  /** Those of one case that are still there. */
  usendteI(sakId: string): Promise<UsendtMelding[]>
  /** Puts a reminder out; where the case has had one that day, by anybody, nothing is written. */
  minn(paaminnelse: Paaminnelse, tid: string): Promise<void>
  /** The last reminder of each case that has had one. */
  sistMinnet(sakIder: readonly string[]): Promise<Map<string, Paaminnelse>>
}
