/** The disk refused a write: nothing of it is stored. `kode` is the database's own name for why. */
export class LagringsFeil extends Error {
  override readonly name = 'LagringsFeil'
  readonly kode: string

  constructor(kode: string, cause: unknown) {
    super(`lagringen svarte ${kode}`, { cause })
    this.kode = kode
  }
}

export type Aapnehinder =
  | 'finnesIkke'
  | 'ikkeSkrivbar'
  | 'ikkeDatabase'
  | 'nyereVersjon'
  | 'ikkeMigrert'
  | 'opptatt'

/** The database cannot be opened or migrated. The message is one sentence for the operator. */
export class DatabaseFeil extends Error {
  override readonly name = 'DatabaseFeil'
  readonly grunn: Aapnehinder

  constructor(grunn: Aapnehinder, fil: string, cause?: unknown) {
    super(SETNING[grunn](fil), { cause })
    this.grunn = grunn
  }
}

const SETNING: Record<Aapnehinder, (fil: string) => string> = {
  finnesIkke: (fil) => `${fil} finnes ikke. Kjør «stafett migrate» først.`,
  ikkeSkrivbar: (fil) =>
    `Stafett kan ikke skrive til ${fil}. Sjekk at mappen finnes og kan skrives i.`,
  ikkeDatabase: (fil) => `${fil} er ikke en Stafett-database.`,
  nyereVersjon: (fil) => `${fil} er laget av en nyere versjon av Stafett. Oppgrader Stafett først.`,
  opptatt: (fil) => `${fil} gjøres klar av en annen Stafett. Vent litt, og prøv igjen.`,
  ikkeMigrert: (fil) => `${fil} er fra en eldre versjon av Stafett. Kjør «stafett migrate» først.`,
}
