import type { Aapnehinder } from '../../db/feil.ts'
import { DatabaseFeil, LagringsFeil } from '../../db/feil.ts'

const SENTENCES: Record<Aapnehinder, (fil: string) => string> = {
  finnesIkke: (fil) => `${fil} finnes ikke. Kjør «stafett migrate» først.`,
  ikkeSkrivbar: (fil) =>
    `Stafett kan ikke skrive til ${fil}. Sjekk at mappen finnes og kan skrives i.`,
  ikkeDatabase: (fil) => `${fil} er ikke en Stafett-database.`,
  nyereVersjon: (fil) => `${fil} er laget av en nyere versjon av Stafett. Oppgrader Stafett først.`,
  opptatt: (fil) => `${fil} gjøres klar av en annen Stafett. Vent litt, og prøv igjen.`,
  ikkeMigrert: (fil) => `${fil} er fra en eldre versjon av Stafett. Kjør «stafett migrate» først.`,
  ikkePlass: (fil) =>
    `Det er ikke plass til en kopi av ${fil} og det nye ved siden av. Ingenting er endret. Rydd plass, og prøv igjen.`,
}

/** What went wrong with the database, in one sentence for the operator; undefined for other errors. */
export function dbSentence(feil: unknown): string | undefined {
  if (feil instanceof DatabaseFeil) return SENTENCES[feil.grunn](feil.fil)
  if (!(feil instanceof LagringsFeil)) return undefined
  return feil.kode === 'SQLITE_FULL'
    ? 'Disken er full. Det som ikke fikk plass, er ikke skrevet. Rydd plass, og prøv igjen.'
    : `Databasen kunne ikke skrives (${feil.kode}). Det som ikke gikk, er ikke skrevet.`
}
