import type { Arena } from '../../machines/roller.ts'
import type { TrinnNr } from '../../machines/rutine/skjema.ts'
import type { Hendelse } from '../../machines/sak/konvolutt.ts'
import type { FristRad, Liv, SakRad, UtboksRad } from './commit.ts'
import type { Barn, Synlighet } from './folk.ts'
import type { FravaerRad } from './fravaer.ts'

export type LagretSak = { versjon: number; snapshot: string; sak: SakRad }
export type LagretHendelse = Hendelse & { nr: number }

/** Everything that is stored about one case, for checking it against its events. */
export type SakMedAlt = LagretSak & {
  snapshotVersjon: number
  hendelser: LagretHendelse[]
  frister: FristRad[]
  /** The child's days in the arena. */
  fravaer: FravaerRad[]
  /** Whether the list has it where its date and the child's name put it. */
  rettPlass: boolean
}

export type SakFilter = {
  /** A person: cases that they hold or are offered. */
  mine?: string
  enhetId?: string
  trinn?: TrinnNr
  /** ISO date: cases whose next date lies before it. */
  forfaltPer?: string
  /** Words that the child's names begin with. */
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
  versjon: number
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

export type ForfaltFrist = FristRad & { sakId: string }

export type SakStore = {
  finnSak(id: string): Promise<LagretSak | undefined>
  finnAktivSak(barnId: string, arena: Arena): Promise<LagretSak | undefined>
  /** Visible cases by next date, then the child's name. */
  listSaker(sporring: SakSporring): Promise<SakListe>
  /** The case's events in order, from number `fraNr` where given. */
  hendelser(sakId: string, fraNr?: number): Promise<LagretHendelse[]>
  /** Every case with its events and deadlines, each read at one moment. */
  alleSaker(): AsyncIterable<SakMedAlt>
  /** Deadlines that fall due on or before `dato`, oldest first, at most `antall`, after a given one. */
  forfalteFrister(dato: string, antall: number, etter?: ForfaltFrist): Promise<ForfaltFrist[]>
}

export type UsendtMelding = UtboksRad & { sakId: string; opprettet: string }

export type UtboksStore = {
  /** Unsent messages, oldest first, at most `antall`. */
  usendte(antall: number): Promise<UsendtMelding[]>
  /** `tid` is an ISO 8601 instant. */
  merkSendt(id: string, tid: string): Promise<void>
}
