import type { HendelseType } from '../../machines/forlop/hendelser.ts'
import { definisjonAv } from '../../machines/forlop/hendelser.ts'
import type { Maal } from '../api/maal.ts'
import type { Oppslag } from './ordkilde.ts'
import { egetNavn, erListe, fraKilde, fraListe, valghjelp } from './ordkilde.ts'
import { tekster } from './oversett.ts'
import type { Hendelsestekst } from './typer.ts'

export type Skjemaord = {
  /** The fields that have words, in the order in which they are asked for. */
  felter: readonly string[]
  felt: (navn: string) => string
  hjelp: (navn: string) => string | undefined
  /** One element of a list that is filled in row by row. */
  element: (felt: string) => string | undefined
  /** A choice as it stands inside a sentence. */
  valg: (felt: string, verdi: string) => string
  /** The same, undefined when the value is no choice but somebody's own words. */
  finnValg: (felt: string, verdi: string) => string | undefined
  /** What one should know before a choice is made, where there is something. */
  valghjelp: (felt: string, verdi: string) => string | undefined
}

const egetValg = (
  type: HendelseType,
  felt: string,
  verdi: string,
  spraak: Maal,
): string | undefined => {
  const { valg }: Hendelsestekst = tekster[spraak].hendelse[type]
  return valg?.[felt]?.[verdi]
}

const funnet = (tekst: string | undefined, type: HendelseType, hva: string): string => {
  if (tekst === undefined) throw new Error(`There are no words for ${hva} in ${type}`)
  return tekst
}

/**
 * A choice as it stands in a case, where its words are the event's own or of a list that events
 * share. Throws on one that has no words, or whose words are the routine's or the case's.
 */
export const valgtekst = (
  spraak: Maal,
  type: HendelseType,
  felt: string,
  verdi: string,
): string => {
  const kilde = definisjonAv(type).ord?.[felt]
  if (!kilde) return funnet(egetValg(type, felt, verdi, spraak), type, `${felt} ${verdi}`)
  const ord = erListe(kilde) ? fraListe(kilde, verdi, spraak) : undefined
  return funnet(ord, type, `${felt} ${verdi}`)
}

/** The words for one event's form. Each throws on a field or a choice that has no words. */
export const skjemaord = (type: HendelseType, spraak: Maal, oppslag: Oppslag): Skjemaord => {
  const ord: Hendelsestekst = tekster[spraak].hendelse[type]
  const elementer: Partial<Record<string, string>> = tekster[spraak].element
  const kilder = definisjonAv(type).ord
  const finnValg = (felt: string, verdi: string): string | undefined => {
    const kilde = kilder?.[felt]
    return kilde ? fraKilde(kilde, verdi, spraak, oppslag) : egetValg(type, felt, verdi, spraak)
  }
  return {
    felter: Object.keys(ord.felt ?? {}),
    felt: (felt) => funnet(ord.felt?.[felt] ?? egetNavn(felt, spraak, oppslag), type, felt),
    hjelp: (felt) => ord.hjelp?.[felt],
    element: (felt) => elementer[felt],
    valg: (felt, verdi) => funnet(finnValg(felt, verdi), type, `${felt} ${verdi}`),
    valghjelp: (felt, verdi) => valghjelp(kilder?.[felt], verdi, spraak, oppslag.rutine),
    finnValg,
  }
}
