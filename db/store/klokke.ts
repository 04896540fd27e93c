/** How late it was when the database was last in use, by a clock that was trusted. ISO 8601 instants. */
export type KlokkeStore = {
  /** The last instant that was noted, else that of the newest event; undefined where there is neither. */
  sist(): Promise<string | undefined>
  noter(tid: string): Promise<void>
}
