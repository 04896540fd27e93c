import type { Foresattdata } from '../../machines/familie/foresatt.ts'
import type { Arena, Rolle } from '../../machines/roller.ts'
import { sitat } from '../fravaer/csv/sitat.ts'
import type { Grunn, Linjefeil } from './feil.ts'
import type { Felt, Slag } from './slag.ts'
import type { Celler, Rad } from './tabell.ts'
import type { Leser } from './verdier.ts'
import * as v from './verdier.ts'

export type Enhetsrad = {
  id: string
  navn: string
  arena: Arena
  kommune: string
  skoletid: { fra: string; til: string } | undefined
  planleggingsdager: string[] | undefined
}
/** `enhet` is an id or a name. */
export type Grupperad = { enhet: string; gruppe: string }
export type Ansattrad = {
  ansattnummer: string
  navn: string
  epost: string | undefined
  /** Null: a title that has no part in the routine. */
  rolle: Rolle | null
  enhet: string | undefined
  gruppe: string | undefined
  slutter: string | undefined
}
export type Barnerad = {
  fodselsnummer: string | undefined
  egenId: string | undefined
  /** ISO date. */
  fodt: string
  dnummer: boolean
  fornavn: string
  etternavn: string
  enhet: string
  gruppe: string | undefined
  slutter: string | undefined
}
export type Foresattrad = {
  barn: string
  egenId: string | undefined
  navn: string
  relasjon: Pick<Foresattdata, 'relasjon' | 'egneOrd'>
  telefon: string | undefined
  epost: string | undefined
  foreldreansvar: boolean | undefined
  husstand: 'forste' | 'andre' | 'tredje' | undefined
  spraak: string | undefined
  tolk: boolean | undefined
  skjermet: boolean | undefined
  slutter: string | undefined
}

export type Radtyper = {
  enheter: Enhetsrad
  grupper: Grupperad
  ansatte: Ansattrad
  barn: Barnerad
  foresatte: Foresattrad
}

/** What may stand in a file today. */
export type Rammer = {
  idag: string
  /** Numbers that somebody may have are refused: everybody here is made up. */
  bareSyntetiske: boolean
}

/** Reads a cell; undefined where it could not be, and that is noted. */
type Hent = <T>(felt: Felt, les: Leser<T>) => T | undefined
/** Notes what is wrong, unless one of these cells could not be read: then it is wrong for that. */
type Fei = (felt: Felt, grunn: Grunn, og?: readonly Felt[], n?: number) => void

const lesere: {
  [S in Slag]: (hent: Hent, fei: Fei, rammer: Rammer) => Radtyper[S] | undefined
} = {
  enheter: (hent) => {
    const id = hent('enhet', v.paakrevd(v.lesEnhetsid))
    const navn = hent('navn', v.paakrevd(v.lesOrd))
    const arena = hent('arena', v.paakrevd(v.lesArena))
    const kommune = hent('kommune', v.paakrevd(v.lesOrd))
    const skoletid = hent('skoletid', v.valgfri(v.lesSkoletid))
    const planleggingsdager = hent('planleggingsdager', v.valgfri(v.lesDager))
    if (id === undefined || navn === undefined || !arena || kommune === undefined) return undefined
    return { id, navn, arena, kommune, skoletid, planleggingsdager }
  },
  grupper: (hent) => {
    const enhet = hent('enhet', v.paakrevd(v.lesOrd))
    const gruppe = hent('gruppe', v.paakrevd(v.lesOrd))
    return enhet === undefined || gruppe === undefined ? undefined : { enhet, gruppe }
  },
  ansatte: (hent, fei) => {
    const ansattnummer = hent('ansattnummer', v.paakrevd(v.lesId))
    const navn = lesNavn(hent, fei)
    const epost = hent('epost', v.valgfri(v.lesEpost))
    const rolle = hent('rolle', v.paakrevd(v.lesRolle))
    const enhet = hent('enhet', v.valgfri(v.lesOrd))
    const gruppe = hent('gruppe', v.valgfri(v.lesOrd))
    const slutter = hent('slutter', v.valgfri(v.lesDag))
    if (ansattnummer === undefined || navn === undefined || rolle === undefined) return undefined
    return { ansattnummer, navn, epost, rolle, enhet, gruppe, slutter }
  },
  barn: (hent, fei, { idag, bareSyntetiske }) => {
    const nummer = hent('fodselsnummer', v.valgfri(v.lesNummer))
    const egenId = hent('egenId', v.valgfri(v.lesEgenId))
    const skrevet = hent('fodt', v.valgfri(v.lesDag))
    const fornavn = hent('fornavn', v.paakrevd(v.lesOrd))
    const etternavn = hent('etternavn', v.paakrevd(v.lesOrd))
    const enhet = hent('enhet', v.paakrevd(v.lesOrd))
    const slutter = hent('slutter', v.valgfri(v.lesDag))
    const gruppe = hent(
      'gruppe',
      slutter === undefined ? v.paakrevd(v.lesOrd) : v.valgfri(v.lesOrd),
    )
    if (bareSyntetiske && nummer && !nummer.syntetisk) fei('fodselsnummer', 'ekteNummer')
    if (!nummer && egenId === undefined) fei('fodselsnummer', 'mangler', ['egenId'])
    const fodt = skrevet ?? nummer?.fodt
    if (fodt === undefined) fei('fodt', 'mangler', ['fodselsnummer'])
    else if (fodt > idag) fei('fodt', 'fremtid')
    // The date in a D-number may be the day on which it was asked for.
    const dnummer = nummer?.slag === 'dnummer'
    if (nummer && !dnummer && fodt !== nummer.fodt) fei('fodt', 'fodtStemmerIkke')
    if (fodt === undefined || !fornavn || !etternavn || !enhet) return undefined
    const fodselsnummer = nummer?.siffer
    return { fodselsnummer, egenId, fodt, dnummer, fornavn, etternavn, enhet, gruppe, slutter }
  },
  foresatte: (hent, fei) => {
    const barn = hent('barn', v.paakrevd(v.lesBarnet))
    const navn = lesNavn(hent, fei)
    const relasjon = hent('relasjon', v.paakrevd(v.lesRelasjon))
    const resten = {
      egenId: hent('foresattId', v.valgfri(v.lesId)),
      telefon: hent('telefon', v.valgfri(v.lesTelefon)),
      epost: hent('epost', v.valgfri(v.lesEpost)),
      foreldreansvar: hent('foreldreansvar', v.valgfri(v.lesJaNei)),
      husstand: hent('husstand', v.valgfri(v.lesHusstand)),
      spraak: hent('spraak', v.valgfri(v.lesSpraak)),
      tolk: hent('tolk', v.valgfri(v.lesJaNei)),
      skjermet: hent('skjermet', v.valgfri(v.lesJaNei)),
      slutter: hent('slutter', v.valgfri(v.lesDag)),
    }
    if (barn === undefined || navn === undefined || !relasjon) return undefined
    return { barn, navn, relasjon, ...resten }
  },
}

function lesNavn(hent: Hent, fei: Fei): string | undefined {
  const fornavn = hent('fornavn', v.paakrevd(v.lesOrd))
  const etternavn = hent('etternavn', v.paakrevd(v.lesOrd))
  if (fornavn === undefined || etternavn === undefined) return undefined
  const navn = `${fornavn} ${etternavn}`
  if (navn.length > v.NAVN_MAKS) fei('etternavn', 'forLang', [], v.NAVN_MAKS)
  return navn
}

/** A line as read: what stands there, or what is wrong with it. */
export type Lest<T> = { nr: number } & ({ rad: T } | { feil: Linjefeil[] })

/** Reads the cells of a line. */
export function lesRad<S extends Slag>(slag: S, rad: Rad, rammer: Rammer): Lest<Radtyper[S]> {
  if ('feil' in rad) return rad
  const { nr, celler } = rad
  const feil: Linjefeil[] = []
  const fei: Fei = (felt, grunn, og = [], n) => {
    if (feil.some((en) => en.felt === felt || og.some((et) => et === en.felt))) return
    feil.push({ felt, grunn, verdi: sitat(celler(felt)), ...(n !== undefined && { n }) })
  }
  const lest = lesere[slag](lesMed(celler, feil), fei, rammer)
  return feil.length > 0 || lest === undefined ? { nr, feil } : { nr, rad: lest }
}

const lesMed =
  (celler: Celler, feil: Linjefeil[]): Hent =>
  (felt, les) => {
    const lest = les(celler(felt))
    if ('verdi' in lest) return lest.verdi
    const { n } = lest
    feil.push({
      felt,
      grunn: lest.grunn,
      verdi: sitat(celler(felt)),
      ...(n !== undefined && { n }),
    })
    return undefined
  }
