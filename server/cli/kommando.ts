/** One subcommand of `stafett`. */
export type Kommando = {
  /** Names of the arguments, all required, as the help shows them. */
  argumenter: readonly string[]
  /** One line for the list of commands. */
  kort: string
  /** What it does and which settings it reads. */
  hjelp: string
  kjor(argumenter: string[]): Promise<void>
}
