/** Times are ISO 8601 instants. Only the hash of a token is ever stored. */
export type Sesjon = { tokenHash: string; personId: string; opprettet: string; utloper: string }

export type SesjonStore = {
  /** Also removes sessions that had run out when this one began. */
  opprett(sesjon: Sesjon): Promise<void>
  /** The session if it is still valid at `naa`. */
  finn(tokenHash: string, naa: string): Promise<Sesjon | undefined>
  slett(tokenHash: string): Promise<void>
}

/** One line of the access trace: who was shown what of which case or child, and when. */
export type Lesing = {
  personId: string
  sakId: string | null
  barnId: string | null
  hva: string
  tid: string
}

export type LesingStore = {
  /**
   * Takes the lines at once and writes them within a quarter of a second, and when closing.
   * @throws {LagringsFeil} when so many wait for the disk that no more may be read
   */
  logg(lesinger: Lesing[]): void
}
