/**
 * What a person has begun to write under a name of the form's. `data` is JSON text. `kommandoId` is the
 * command it was last sent as, where it was. `versjon` is another one each time it is stored.
 */
export type Kladd = {
  personId: string
  navn: string
  data: string
  kommandoId: string | null
  versjon: string
  endret: string
}

/** `nyere`: another window has stored since, and nothing was written. `fullt`: the person has too many. */
export type Kladdlagring =
  | { outcome: 'lagret' }
  | { outcome: 'nyere'; kladd: Kladd }
  | { outcome: 'fullt' }

/** No part of any case: neither `verify` nor `rebuild` knows of it. */
export type KladdStore = {
  finn(personId: string, navn: string): Promise<Kladd | undefined>
  /** Names of all that the person has begun, in order. */
  navn(personId: string): Promise<string[]>
  /**
   * Stores it where what lies there is the version `sett`, or nothing, or says the same already; a new
   * one where the person has fewer than `mest`.
   */
  lagre(kladd: Kladd, sett: string | null, mest: number): Promise<Kladdlagring>
  slett(personId: string, navn: string): Promise<void>
  /**
   * Deletes what was changed last before `foer`, and what has been sent and carried out: at most `antall`.
   * Answers how many.
   */
  rydd(foer: string, antall: number): Promise<number>
  /** The secret of this database, made of chance the first time that it is asked for. */
  hemmelighet(): Promise<string>
}
