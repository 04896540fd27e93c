/** Work that the server does by itself, over and over. */
export type Jobb = {
  navn: string
  /** From the end of one round to the next, in milliseconds. */
  mellomrom: number
  /** One round. Answers how many things it did; ends early at the signal. */
  kjor(signal: AbortSignal): Promise<number>
}
