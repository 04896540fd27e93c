import type { Aapnehinder } from '../../db/feil.ts'
import { DatabaseFeil, LagringsFeil, TapFeil } from '../../db/feil.ts'

const SENTENCES: Record<Aapnehinder, (fil: string) => string> = {
  finnesIkke: (fil) => `${fil} finnes ikke. Kjør «stafett migrate» først.`,
  ikkeSkrivbar: (fil) =>
    `Stafett kan ikke skrive til ${fil}. Sjekk at mappen finnes og kan skrives i.`,
  ikkeDatabase: (fil) => `${fil} er ikke en Stafett-database.`,
  skadet: (fil) =>
    `${fil} er skadet. Ingenting er endret. Se hva «stafett verify» finner, og legg tilbake en kopi.`,
  nyereVersjon: (fil) => `${fil} er laget av en nyere versjon av Stafett. Oppgrader Stafett først.`,
  opptatt: (fil) => `${fil} gjøres klar av en annen Stafett. Vent litt, og prøv igjen.`,
  ikkeMigrert: (fil) => `${fil} er fra en eldre versjon av Stafett. Kjør «stafett migrate» først.`,
  ikkePlass: (fil) =>
    `Det er ikke plass til en kopi av ${fil} og det nye ved siden av. Ingenting er endret. Rydd plass, og prøv igjen.`,
  ikkeLesbar: (fil) => `Stafett kan ikke lese ${fil}. Sjekk at du har lov til å lese filen.`,
  ikkeKopiert: (fil) =>
    `Det gikk ikke å lage en midlertidig kopi av ${fil} å lese fra. Sjekk plass og rettigheter der midlertidige filer ligger, eller velg en annen mappe med TMPDIR.`,
  endret: (fil) => `${fil} ble skrevet til mens den ble kopiert. Prøv igjen.`,
}

const tapt = ({ fil, antall }: TapFeil) =>
  `${fil} mangler ${antall} hendelser som noen har fått kvittering for. Filen eller ${fil}-wal er skadet, eller en eldre kopi er lagt tilbake. Ingenting er endret. Finn en bedre kopi, eller gå videre uten dem med «stafett godta tap».`

/** What went wrong with the database, in one sentence for the operator; undefined for other errors. */
export function dbSentence(feil: unknown): string | undefined {
  if (feil instanceof TapFeil) return tapt(feil)
  if (feil instanceof DatabaseFeil) return SENTENCES[feil.grunn](feil.fil)
  if (!(feil instanceof LagringsFeil)) return undefined
  return feil.kode === 'SQLITE_FULL'
    ? 'Disken er full. Det som ikke fikk plass, er ikke skrevet. Rydd plass, og prøv igjen.'
    : `Databasen kunne ikke skrives (${feil.kode}). Det som ikke gikk, er ikke skrevet.`
}
