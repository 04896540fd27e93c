import { erEgenId } from '../../../machines/folk/fodselsnummer.ts'
import { erDato } from '../../../machines/kalender/dato.ts'
import type { FravaerAarsak, FravaerArt } from '../../../machines/rutine/fravaer.ts'
import { FAGNAVN, FLEST_FAG, SENEST } from '../../../machines/sak/skjema/fravaersdag.ts'
import { datogrunn } from '../periode.ts'
import type { Grunn } from './felt.ts'
import { nokkel, ordbok } from './ordbok.ts'

export type Verdi<T> = { verdi: T } | { grunn: Grunn }

const ART = ordbok<FravaerArt>({
  dokumentert: 'dokumentert, dok, documented',
  udokumentert: 'udokumentert, udok, undocumented',
})

const AARSAK = ordbok<FravaerAarsak>({
  sykdom: 'sykdom, syk, sjukdom, sjuk, illness, sick',
  sammenhengendeSykdom: 'sammenhengende sykdom, samanhengande sjukdom, continuous illness',
  avklart: 'avklart, avklart fravær, avklart fråvær, clarified, clarified absence',
  permisjon: 'permisjon, leave, granted leave',
  annet: 'annet, anna, other',
  ukjent: 'ukjent, ukjend, unknown',
})

const NORSK_DATO = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/
const ISO_DATO = /^\d{4}-\d{2}-\d{2}$/
const TALL = /^\d+([.,]\d+)?$/

/** What a child is known by: the number, or where there is none the school's own id. */
export function lesBarn(tekst: string): Verdi<string> {
  const siffer = tekst.replace(/\s/g, '')
  if (siffer === '') return { grunn: 'mangler' }
  if (/^\d{11}$/.test(siffer)) return { verdi: siffer }
  return erEgenId(tekst) ? { verdi: tekst } : { grunn: 'elleveSiffer' }
}

/** Reads `03.12.2026`, `3.12.26` or `2026-12-03`; a short year is one of this century. */
export function tolkDato(tekst: string): Verdi<string> {
  if (tekst === '') return { grunn: 'mangler' }
  const dato = tekst.replace(
    NORSK_DATO,
    (_, dag: string, maaned: string, aar: string) =>
      `${aar.padStart(4, '20')}-${maaned.padStart(2, '0')}-${dag.padStart(2, '0')}`,
  )
  if (!ISO_DATO.test(dato)) return { grunn: 'datoform' }
  return erDato(dato) ? { verdi: dato } : { grunn: 'datoFinnesIkke' }
}

/** The day that somebody was away. */
export function lesDato(tekst: string, idag: string): Verdi<string> {
  const lest = tolkDato(tekst)
  const grunn = 'verdi' in lest ? datogrunn(lest.verdi, idag) : undefined
  return grunn ? { grunn } : lest
}

export const lesArt = (tekst: string): Verdi<FravaerArt> => velg(ART, tekst, 'ukjentArt')
export const lesAarsak = (tekst: string): Verdi<FravaerAarsak> =>
  velg(AARSAK, tekst, 'ukjentAarsak')

/** Hours away; nothing there means the whole day. */
export function lesTimer(tekst: string): Verdi<number | null> {
  if (tekst === '') return { verdi: null }
  if (!TALL.test(tekst)) return { grunn: 'ikkeTall' }
  const timer = Number(tekst.replace(',', '.'))
  return timer > 0 && timer <= 24 ? { verdi: timer } : { grunn: 'timetall' }
}

/** The subjects, once each, with a comma or a slash between; nothing there says nothing of them. */
export function lesFag(tekst: string): Verdi<string[] | undefined> {
  if (tekst === '') return { verdi: undefined }
  const fag = new Map(
    tekst
      .normalize('NFC')
      .split(/[,/]/)
      .map((navn) => navn.replace(/\s+/g, ' ').trim())
      .filter((navn) => navn !== '')
      .map((navn) => [navn.toLowerCase(), navn]),
  )
  const navnene = [...fag.values()]
  const gale = navnene.length === 0 || navnene.length > FLEST_FAG
  return gale || navnene.some(({ length }) => length > FAGNAVN)
    ? { grunn: 'fagliste' }
    : { verdi: navnene }
}

/** Whole minutes late; nothing there says nothing of it. */
export function lesForsent(tekst: string): Verdi<number | undefined> {
  if (tekst === '') return { verdi: undefined }
  const minutter = /^\d+$/.test(tekst) ? Number(tekst) : 0
  return minutter >= 1 && minutter <= SENEST ? { verdi: minutter } : { grunn: 'minutter' }
}

function velg<V>(valgene: ReadonlyMap<string, V>, tekst: string, ellers: Grunn): Verdi<V> {
  if (tekst === '') return { grunn: 'mangler' }
  const verdi = valgene.get(nokkel(tekst))
  return verdi === undefined ? { grunn: ellers } : { verdi }
}
