import type { Stafett } from '../../db/store.ts'
import type { Felt } from './slag.ts'

/** What can be wrong with a line. Words are put on it in `ord/`. */
export type Grunn =
  | 'tomFil'
  | 'forMange'
  | 'langLinje'
  | 'anforsel'
  | 'flyttetOverskrift'
  | 'manglerKolonne'
  | 'dobbelKolonne'
  | 'flereFelt'
  | 'mangler'
  | 'forLang'
  | 'idform'
  | 'orgnummer'
  | 'elleveSiffer'
  | 'kontrollsiffer'
  | 'datoINummer'
  | 'ekteNummer'
  | 'datoform'
  | 'datoFinnesIkke'
  | 'fremtid'
  | 'fodtStemmerIkke'
  | 'ukjentArena'
  | 'klokkeslett'
  | 'ukjentRolle'
  | 'rolleArena'
  | 'telefon'
  | 'epost'
  | 'jaNei'
  | 'husstand'
  | 'ukjentEnhet'
  | 'ukjentGruppe'
  | 'ukjentBarn'
  | 'arenaFast'
  | 'navnBrukt'
  | 'annetBarn'
  | 'liktBarn'
  | 'liktBarnUtenId'
  | 'dobbel'
  | 'sammePerson'
  | 'forMangeForesatte'
  | 'utenforOmfang'
  | 'annenEnhet'
  | 'rolleUtenforOmfang'
  | 'holderStafett'
  | 'degSelv'

/** What to look twice at on a line that can be brought in all the same. */
export type Merknad =
  | 'ukjentKolonne'
  | 'ingenSlutter'
  | 'slutterSenere'
  | 'sluttetFoer'
  | 'utenRolle'
  | 'nyttNummer'
  | 'sakBlir'
  | 'erSkjermet'

/**
 * `linje` is about the line as a whole. `n` is a number in the words: of a line, or the most there may be.
 * `verdi` is what stood there, as a `sitat`. `sted` is where somebody is whom it may be about. `stafetter` are those
 * that stand in the way.
 */
type Om = { felt: Felt | 'linje'; verdi?: string | undefined }
export type Linjefeil = Om & {
  grunn: Grunn
  n?: number
  sted?: string
  stafetter?: readonly Stafett[]
}
/** `verdi` is which columns, where it is about those. */
export type Advarsel = Om & { merknad: Merknad }
