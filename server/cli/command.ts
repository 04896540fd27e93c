/** One subcommand of `stafett`. */
export type Command = {
  /** Names of the arguments, all required, as the help shows them. */
  argumenter: readonly string[]
  /** Names of the switches it knows, without dashes. */
  valg?: readonly string[]
  /** One line for the list of commands. */
  kort: string
  /** What it does and which settings it reads. */
  hjelp: string
  kjor(argumenter: string[], valg: ReadonlySet<string>): Promise<void>
}

/** A command did not do what it was asked for. The message tells the person who ran it why. */
export class CliFeil extends Error {
  override readonly name = 'CliFeil'
}
