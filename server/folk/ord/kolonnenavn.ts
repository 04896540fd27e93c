import { nokkel, ordliste } from '../../fravaer/csv/ordbok.ts'
import type { Felt, Slag } from '../slag.ts'
import { kolonner } from '../slag.ts'
import { folkeord } from './alle.ts'

/**
 * What exports call the columns, besides the names in the templates: as in PIFU-IMS, OneRoster, and the lists
 * of Conexus, WIS Skole and IST Extens (docs/beslutninger/0038-folk-kommer-fra-filer.md).
 */
const OGSAA: Record<Felt, string> = {
  enhet:
    'enhetsid, organisasjonsnummer, orgnr, org.nr, bedriftsnummer, skole, skolenavn, skule, barnehage, barnehagenavn, school, org, orgSourcedId, school id',
  // In a file of units the name of a school is its own: there this goes before «enhet».
  navn: 'enhetsnavn, skolenavn, skulenavn, skulenamn, barnehagenavn, barnehagenamn, skole, skule, barnehage, school, school name',
  arena: 'type, enhetstype',
  kommune: 'skoleeier, barnehageeier, eier, owner, municipality',
  skoletid: 'åpningstid, opningstid',
  planleggingsdager: 'planleggingsdag, plandager, planning days',
  gruppe:
    'klasse, klassenavn, klassen, avdeling, avdelingsnavn, basisgruppe, gruppenavn, kontaktlærergruppe, class, class name, department',
  ansattnummer:
    'ansattnr, ansatt, ansattid, workforceID, tilsettnummer, employee number, employee id',
  fornavn: 'fornamn, given, givenname, given name, first name',
  etternavn: 'etternamn, family, familyname, family name, last name, surname',
  epost: 'e-post, epostadresse, e-postadresse, mail, email, e-mail',
  rolle: 'roller, stilling, funksjon, role',
  slutter: 'sluttdato, sluttet, slutta, sluttar, til, til dato, end, end date',
  fodselsnummer:
    'fødselsnummer, fødselsnr, fnr, personnummer, identitetsnummer, nin, personNIN, norEduPersonNIN, d-nummer, national id',
  egenId:
    'elevid, elev-id, elevnummer, elevnr, barnid, internid, eksternid, lokal id, fiktivt fødselsnummer, sisID, studentID, personLIN, sourcedId, external id',
  fodt: 'fødselsdato, født, fødd, bday, birth date, date of birth',
  barn: 'barnet, elev, eleven, barnets fødselsnummer, elevens fødselsnummer, barnets id, elevid, elev-id, elevnummer, child, pupil, student',
  foresattId: 'foresattid, foresatt-id, guardian id',
  relasjon: 'tilknytning, slektskap, relation, relationship',
  telefon: 'tlf, mobil, mobilnummer, mobiltelefon, telefonnummer, phone, mobile, tel',
  foreldreansvar: 'parental responsibility',
  husstand: 'hjem, heim, home, household',
  spraak: 'språk, morsmål, language, native tongue',
  tolk: 'trenger tolk, treng tolk, interpreter',
  skjermet: 'skjerma, adressesperre, sperret adresse, gradering, shielded, protected',
}

/** Beside a number or an id, «barn» or «elev» is a name. */
const NUMRENE = ordliste(
  'barnets fødselsnummer, elevens fødselsnummer, barnets id, elevid, elevnummer',
)

type Bok = { ord: ReadonlyMap<string, Felt>; foran: readonly string[] }
const boker = new Map<Slag, Bok>()

/** The column of such a file that a heading's word means, and which words go before others, as `nokkel` gives them. */
export function kolonnenavn(slag: Slag): Bok {
  const funnet = boker.get(slag) ?? { ord: lagBok(slag), foran: [...NUMRENE, ...malens(slag)] }
  boker.set(slag, funnet)
  return funnet
}

const feltene = (slag: Slag): Felt[] => [...kolonner(slag).maa, ...kolonner(slag).kan]

/** What the columns are called in the templates. */
const malens = (slag: Slag): string[] =>
  Object.values(folkeord).flatMap(({ kolonne }) =>
    feltene(slag).map((felt) => nokkel(kolonne[felt])),
  )

const lagBok = (slag: Slag): ReadonlyMap<string, Felt> =>
  new Map(
    feltene(slag).flatMap((felt) =>
      [
        ...Object.values(folkeord).map(({ kolonne }) => nokkel(kolonne[felt])),
        ...ordliste(OGSAA[felt]),
      ].map((ord) => [ord, felt] as const),
    ),
  )
