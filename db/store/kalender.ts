/** The secret address of each person's calendar, known here by a print of it only. */
export type KalenderStore = {
  /** When the address that holds now was made; undefined where there is none. */
  laget(personId: string): Promise<string | undefined>
  /** Gives the person this address; the one from before opens nothing any more. */
  gi(personId: string, hemmelighetHash: string, opprettet: string): Promise<void>
  ta(personId: string): Promise<void>
  /** Whose address it is. */
  eier(hemmelighetHash: string): Promise<string | undefined>
}
