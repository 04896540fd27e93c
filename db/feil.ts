/** The disk refused a write: nothing of it is stored. `kode` is the database's own name for why. */
export class LagringsFeil extends Error {
  override readonly name = 'LagringsFeil'
  readonly kode: string

  constructor(kode: string, cause: unknown) {
    super(`the storage answered ${kode}`, { cause })
    this.kode = kode
  }
}

export type Aapnehinder =
  | 'finnesIkke'
  | 'ikkeSkrivbar'
  | 'ikkeDatabase'
  | 'skadet'
  | 'nyereVersjon'
  | 'ikkeMigrert'
  | 'opptatt'
  | 'ikkePlass'
  | 'ikkeLesbar'
  | 'ikkeKopiert'
  | 'endret'

/** The database cannot be opened or brought up to date. Words are put on it at the edge. */
export class DatabaseFeil extends Error {
  override readonly name = 'DatabaseFeil'
  readonly grunn: Aapnehinder
  readonly fil: string

  constructor(grunn: Aapnehinder, fil: string, cause?: unknown) {
    super(`${fil}: ${grunn}`, { cause })
    this.grunn = grunn
    this.fil = fil
  }
}

/** Events that senders were told were kept are not there any more; `antall` is how many. */
export class TapFeil extends Error {
  override readonly name = 'TapFeil'
  readonly fil: string
  readonly antall: number

  constructor(fil: string, antall: number) {
    super(`${fil}: ${antall} events are gone`)
    this.fil = fil
    this.antall = antall
  }
}
