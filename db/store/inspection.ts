import type { SakMedAlt } from './sak.ts'

/**
 * What of one case could not be read: its rows in a table, with SQLite's name for why, or a field of
 * one of its events, which is no JSON. The event is not among those that were read.
 */
export type Ulest = { tabell: string; kode: string } | { nr: number; felt: string }

/** A case as far as it could be read. */
export type SakSomLest = { sakId: string; lest: Partial<SakMedAlt>; ulest: Ulest[] }

/** What makes up a database's tables. */
export type Skjemadel = 'table' | 'column' | 'index' | 'trigger' | 'view'

/** Something that is wrong with the database outside the single cases. Names ids and fields, never contents. */
export type Funn =
  /** SQLite's own words for a fault of the file. */
  | { slag: 'fil'; sagt: string }
  /** Events that senders were told were kept, and are not there. */
  | { slag: 'tapt'; antall: number }
  /** A table, or a check of the file, that could not be read to its end. */
  | { slag: 'ulest'; hva: string; kode: string }
  | { slag: 'skjema'; hva: 'mangler' | 'tilOvers' | 'annerledes'; del: Skjemadel; navn: string }
  /** A row that refers to one that is not there. */
  | { slag: 'viserTilIngen'; tabell: string; rad: number; til: string }
  /** Rows of a case that is not there. */
  | { slag: 'sakMangler'; sakId: string; tabell: string; rader: number }
  /** A picture that is named and not there, or whose bytes are not those that were kept. */
  | { slag: 'vedlegg'; sakId: string; id: string; hva: 'mangler' | 'annerledes' }
  | { slag: 'ikkeJson'; tabell: string; felt: string; id: string }
  /** Events of a kind that the database does not say it holds; the first of them is named. */
  | { slag: 'slagIkkeNotert'; sakId: string; nr: number }
  /** Kinds of events that the database says it holds and this program does not know. */
  | { slag: 'ukjenteSlag'; antall: number }

/** A database as it lies there, opened for looking at all of it. Nothing is written. */
export type Inspection = {
  /** Faults one by one, each told as it is found; `kjenner` tells which kinds of events are known. */
  funn(kjenner: (type: string, v: number) => boolean): Iterable<Funn>
  /** Every case that can be found, in order of id, each read at one moment. */
  alleSaker(): AsyncIterable<SakSomLest>
  close(): Promise<void>
}
