import type { Funn, Skjemadel } from '../../db/store.ts'

type Av<S extends Funn['slag']> = Extract<Funn, { slag: S }>

const DELER: Record<Skjemadel, string> = {
  table: 'tabellen',
  column: 'kolonnen',
  index: 'indeksen',
  trigger: 'triggeren',
  view: 'visningen',
}

const ER: Record<Av<'skjema'>['hva'], string> = {
  mangler: 'mangler',
  tilOvers: 'hører ikke til',
  annerledes: 'er ikke som migrert',
}

const SENTENCES: { [S in Funn['slag']]: (funn: Av<S>) => string } = {
  fil: ({ sagt }) => `Databasefilen: SQLite melder «${sagt}».`,
  tapt: ({ antall }) => `Det mangler ${antall} hendelser som noen har fått kvittering for.`,
  ulest: ({ hva, kode }) => `${hva} kan ikke leses i sin helhet (${kode}).`,
  skjema: ({ hva, del, navn }) => `Skjemaet: ${DELER[del]} ${navn} ${ER[hva]}.`,
  viserTilIngen: ({ tabell, rad, til }) =>
    `Tabellen ${tabell}: rad ${rad} viser til en rad i ${til} som ikke finnes.`,
  sakMangler: ({ sakId, tabell, rader }) =>
    `Sak ${sakId}: saken mangler, men har ${rader} rader i ${tabell}.`,
  vedlegg: ({ sakId, id, hva }) =>
    `Sak ${sakId}: vedlegget ${id} ${hva === 'mangler' ? 'mangler' : 'er ikke slik det ble lagret'}.`,
  ikkeJson: ({ tabell, felt, id }) => `Tabellen ${tabell}: ${felt} i raden ${id} kan ikke leses.`,
  slagIkkeNotert: ({ sakId, nr }) =>
    `Tabellen hendelsesslag: slaget til hendelse ${nr} i sak ${sakId} er ikke notert.`,
  ukjenteSlag: ({ antall }) => `Tabellen hendelsesslag: ${antall} slag er ukjente.`,
}

/** What is wrong, in one sentence for the operator. */
export const findingSentence = <S extends Funn['slag']>(funn: Av<S>): string =>
  SENTENCES[funn.slag as S](funn)
