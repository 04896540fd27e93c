import type { Foresattdata } from '../../machines/familie/foresatt.ts'
import { Epost, Telefon } from '../../machines/familie/foresatt.ts'
import type { Fodselsnummer } from '../../machines/folk/fodselsnummer.ts'
import { erEgenId, lesFodselsnummer } from '../../machines/folk/fodselsnummer.ts'
import { erOrganisasjonsnummer } from '../../machines/folk/organisasjonsnummer.ts'
import type { Arena, Rolle } from '../../machines/roller.ts'
import { Klokkeslett } from '../../machines/rutine/skjema.ts'
import { nokkel, ordbok, ordliste } from '../fravaer/csv/ordbok.ts'
import { tolkDato } from '../fravaer/csv/verdier.ts'
import { tekster } from '../tekster/oversett.ts'
import type { Grunn } from './feil.ts'

export type Verdi<T> = { verdi: T } | { grunn: Grunn; n?: number }
export type Leser<T> = (tekst: string) => Verdi<T>

/** As many characters as a name may have. */
export const NAVN_MAKS = 100
const SPRAAK_MAKS = 60

/** All languages' words for the same choices, and others besides. */
function ordene<V extends string>(
  valg: (spraak: keyof typeof tekster) => Partial<Record<V, string>>,
  ogsaa: Record<V, string>,
): ReadonlyMap<string, V> {
  const alle = (['nb', 'nn', 'en'] as const).map((spraak) => Object.entries(valg(spraak)))
  const kjente = alle.flat().map(([verdi, ord]) => [nokkel(String(ord)), verdi as V] as const)
  return new Map([...kjente, ...ordbok(ogsaa)])
}

const ROLLER = ordene<Rolle>((spraak) => tekster[spraak].rolle, {
  kontaktlaerer: 'kontaktlærer, klassestyrer, lærer, lærar',
  teamleder: 'teamleder, trinnleder, teamleiar, trinnleiar',
  pedagogiskLeder: 'pedagogisk leder, pedleder, ped.leder',
  tiltaksleder: 'tiltaksleder',
  rektor: 'rektor, principal',
  styrer: 'styrer, daglig leder',
  enhetsleder: 'enhetsleder',
  kommunalsjef: 'kommunalsjef, oppvekstsjef',
  koordinator: 'koordinator, BTI-koordinator, BTI-coordinator',
  helsesykepleier: 'helsesykepleier, helsesøster',
  los: 'los',
  ppt: 'PPT, PP-rådgiver',
})

/** Titles that exports of staff have, and that no role of the routine belongs to. */
const UTEN_ROLLE = new Set(
  ordliste(
    'assistent, elevassistent, skoleassistent, skuleassistent, barnehageassistent, lærerassistent, lærarassistent, SFO-assistent, pedagogisk medarbeider, pedagogisk medarbeidar, fagarbeider, fagarbeidar, barne- og ungdomsarbeider, barne- og ungdomsarbeidar, lærling, vaktmester, vaktmeister, driftsoperatør, driftsleder, driftsleiar, renholder, reinhaldar, renholdsoperatør, reinhaldsoperatør, renholdsleder, reinhaldsleiar, sekretær, skolesekretær, skulesekretær, førstesekretær, konsulent, førstekonsulent, kontormedarbeider, kontormedarbeidar, kontorleder, kontorleiar, merkantil, bibliotekar, skolebibliotekar, skulebibliotekar, SFO-leder, SFO-leiar, SFO-medarbeider, SFO-medarbeidar, kokk, kjøkkenassistent, kjøkenassistent, kantinemedarbeider, kantinemedarbeidar, IKT-ansvarlig, IKT-ansvarleg, assistant, caretaker, cleaner, secretary, librarian',
  ),
)

const RELASJONER = ordene<Foresattdata['relasjon']>(
  (spraak) => tekster[spraak].foresatt.valg.relasjon,
  {
    mor: 'mor, mamma',
    far: 'far, pappa',
    forelder: 'forelder, foresatt, føresett, guardian',
    fosterforelder: 'fosterforelder, fostermor, fosterfar, fosterhjem',
    annen: 'annen, anna, andre, other',
  },
)

const ARENAER = ordbok<Arena>({
  skole: 'skole, skule, grunnskole, grunnskule, school',
  barnehage: 'barnehage, kindergarten',
})

const SVAR = ordbok<'ja' | 'nei'>({ ja: 'ja, j, x, yes, y, true', nei: 'nei, n, no, false' })

/** Something must stand there. */
export const paakrevd =
  <T>(les: Leser<T>): Leser<T> =>
  (tekst) =>
    tekst === '' ? { grunn: 'mangler' } : les(tekst)

/** Where nothing stands, nothing is told. */
export const valgfri =
  <T>(les: Leser<T>): Leser<T | undefined> =>
  (tekst) =>
    tekst === '' ? { verdi: undefined } : les(tekst)

const ord =
  (maks: number): Leser<string> =>
  (tekst) => {
    const verdi = tekst.normalize('NFC').replace(/\s+/g, ' ')
    return verdi.length > maks ? { grunn: 'forLang', n: maks } : { verdi }
  }
export const lesOrd = ord(NAVN_MAKS)
export const lesSpraak = ord(SPRAAK_MAKS)

const iBok =
  <V>(bok: ReadonlyMap<string, V>, ellers: Grunn): Leser<V> =>
  (tekst) => {
    const verdi = bok.get(nokkel(tekst))
    return verdi === undefined ? { grunn: ellers } : { verdi }
  }

export const lesArena = iBok(ARENAER, 'ukjentArena')
/** Null: a title that no role belongs to. */
export const lesRolle: Leser<Rolle | null> = (tekst) =>
  UTEN_ROLLE.has(nokkel(tekst)) ? { verdi: null } : iBok(ROLLER, 'ukjentRolle')(tekst)

export const lesJaNei: Leser<boolean> = (tekst) => {
  const svar = SVAR.get(nokkel(tekst)) ?? { '1': 'ja', '0': 'nei' }[tekst]
  return svar === undefined ? { grunn: 'jaNei' } : { verdi: svar === 'ja' }
}

/** What is not among the words is told in words of their own. */
export const lesRelasjon: Leser<Pick<Foresattdata, 'relasjon' | 'egneOrd'>> = (tekst) => {
  const relasjon = RELASJONER.get(nokkel(tekst))
  if (relasjon) return { verdi: { relasjon, egneOrd: null } }
  const egne = lesOrd(tekst)
  return 'verdi' in egne ? { verdi: { relasjon: 'annen', egneOrd: egne.verdi } } : egne
}

export const lesHusstand: Leser<'forste' | 'andre' | 'tredje'> = (tekst) => {
  const [, tall] = /^(?:\D*\s)?([123])$/.exec(tekst) ?? []
  const verdi = ({ '1': 'forste', '2': 'andre', '3': 'tredje' } as const)[tall ?? '']
  return verdi ? { verdi } : { grunn: 'husstand' }
}

/** An id that somebody's own files use: one word. */
export const lesId: Leser<string> = (tekst) =>
  /^[\p{L}\d][\p{L}\d._/-]{0,39}$/u.test(tekst) ? { verdi: tekst } : { grunn: 'idform' }

export const lesEnhetsid: Leser<string> = (tekst) => {
  const siffer = tekst.replace(/\s/g, '')
  if (!/^\d{9}$/.test(siffer)) return lesId(tekst)
  return erOrganisasjonsnummer(siffer) ? { verdi: siffer } : { grunn: 'orgnummer' }
}

export const lesNummer: Leser<Fodselsnummer & { siffer: string }> = (tekst) => {
  const siffer = tekst.replace(/\s/g, '')
  const lest = lesFodselsnummer(siffer)
  return 'grunn' in lest ? lest : { verdi: { ...lest, siffer } }
}

export const lesEgenId: Leser<string> = (tekst) =>
  erEgenId(tekst) ? { verdi: tekst } : { grunn: 'idform' }

/** The number or the id that a child is known by. */
export const lesBarnet: Leser<string> = (tekst) => {
  const nummer = lesNummer(tekst)
  if ('verdi' in nummer) return { verdi: nummer.verdi.siffer }
  return erEgenId(tekst) ? { verdi: tekst } : nummer
}

export const lesDag = tolkDato as Leser<string>

/** As many days as a unit may plan on, of a year or two. */
export const DAGER_MAKS = 60

export const lesDager: Leser<string[]> = (tekst) => {
  const dager: string[] = []
  for (const ord of tekst.split(/[\s,|]+/).filter(Boolean)) {
    const dag = tolkDato(ord)
    if ('grunn' in dag) return { grunn: dag.grunn as Grunn }
    dager.push(dag.verdi)
  }
  if (dager.length > DAGER_MAKS) return { grunn: 'forLang', n: DAGER_MAKS }
  return { verdi: [...new Set(dager)].sort() }
}

export const lesSkoletid: Leser<{ fra: string; til: string }> = (tekst) => {
  const [fra = '', til = '', ...flere] = tekst
    .split(/\s*[-–—]\s*/)
    .map((klokke) => klokke.replace('.', ':').padStart(5, '0'))
  const gyldig = [fra, til].every((klokke) => Klokkeslett.safeParse(klokke).success)
  return gyldig && flere.length === 0 && fra < til
    ? { verdi: { fra, til } }
    : { grunn: 'klokkeslett' }
}

export const lesTelefon: Leser<string> = (tekst) => {
  const verdi = tekst
    .replace(/[().-]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^00/, '+')
  return Telefon.safeParse(verdi).success ? { verdi } : { grunn: 'telefon' }
}

export const lesEpost: Leser<string> = (tekst) =>
  Epost.safeParse(tekst).success ? { verdi: tekst } : { grunn: 'epost' }
