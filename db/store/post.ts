/**
 * What a letter about a meeting says: when and where it is, by the name that calendars know it by; the link
 * by which its receiver answers when it can be; or that nothing comes of it. Nothing of the case, nor the
 * meeting's id in it. By `lenke` a guardian says what they want to talk about.
 */
export type Motebrev =
  | {
      slag: 'tid'
      uid: string
      sekvens: number
      dato: string
      fra: string
      til: string
      sted: string | null
      /** It has a place, which is not told by mail. */
      sporOmSted?: true
      enhet: string
      lenke?: string
    }
  | { slag: 'avstemning'; lenke: string; enhet: string }
  | { slag: 'bortfalt'; enhet: string }

/** To staff (`mottaker`) or to a guardian (`foresatt`), by id. */
type Mottaker = { mottaker: string; foresatt?: null } | { mottaker?: null; foresatt: string }

/** A letter by mail: what kind of thing it tells of, and to whom. Never about which child. */
export type NyttBrev = Mottaker & { id: string; type: string; mote?: Motebrev; opprettet: string }

/** `ferdig` is null while it waits. With `feil`, it was given up then; without, sent. */
export type Brev = {
  id: string
  type: string
  mottaker: string | null
  foresatt: string | null
  mote: Motebrev | null
  opprettet: string
  forsok: number
  feil: string | null
  ferdig: string | null
}

/** Times are ISO 8601 instants. */
export type PostStore = {
  /**
   * Takes messages out of the outbox, each with the letter that it becomes, if any. A message that is
   * out already gives no letter again, nor does what a letter that waits tells of already.
   */
  legg(ut: { melding: string; brev: NyttBrev | null }[], tid: string): Promise<void>
  /**
   * The letter whose turn it is, which nobody else gets before `til`. A person's letters come in their
   * order: one that waits to be tried again holds back those after it.
   */
  ta(naa: string, til: string): Promise<Brev | undefined>
  provIgjen(id: string, naar: { neste: string; forsok: number; feil: string }): Promise<void>
  /** It was sent, or given up where `feil` says why. */
  ferdig(id: string, tid: string, feil: string | null): Promise<void>
  /** How many letters wait, and how many have been given up since. */
  stand(siden: string): Promise<{ venter: number; gittOpp: number }>
  /**
   * Of these names that calendars know a meeting by, those with a letter of that number that was sent or
   * waits to be.
   */
  kaltInn(uider: readonly string[], sekvens: number): Promise<Set<string>>
  /** The newest letters, at most `antall`. */
  siste(antall: number): Promise<Brev[]>
  /**
   * Deletes letters that were done before then, at most `antall`; of meetings, those that were over by then.
   * Answers how many.
   */
  rydd(foer: string, antall: number): Promise<number>
}
