import { LESES_IKKE } from '../../fravaer/advarsler.ts'
import type { Folkeord } from './alle.ts'

export const en: Folkeord = {
  slag: {
    enheter: { navn: 'Units', hva: 'The municipality’s schools and kindergartens, one line each.' },
    grupper: {
      navn: 'Classes',
      hva: 'The classes of the schools and departments of the kindergartens.',
    },
    ansatte: {
      navn: 'Staff',
      hva: 'Those who work with the children, one line for each role. The lines are all the roles that somebody has at the units in the file.',
    },
    barn: {
      navn: 'Children',
      hva: 'The children at the schools and kindergartens, one line each.',
    },
    foresatte: {
      navn: 'Guardians',
      hva: 'One line for each guardian of each child. An empty cell leaves what stands in Stafett.',
    },
  },
  kolonne: {
    enhet: 'unit',
    navn: 'name',
    arena: 'arena',
    kommune: 'municipality',
    skoletid: 'school hours',
    planleggingsdager: 'planning days',
    gruppe: 'class',
    ansattnummer: 'employee number',
    fornavn: 'first name',
    etternavn: 'last name',
    epost: 'e-mail',
    rolle: 'role',
    slutter: 'leaves',
    fodselsnummer: 'national id',
    egenId: 'id',
    fodt: 'date of birth',
    barn: 'child',
    foresattId: 'guardian id',
    relasjon: 'relation',
    telefon: 'phone',
    foreldreansvar: 'parental responsibility',
    husstand: 'home',
    spraak: 'language',
    tolk: 'interpreter',
    skjermet: 'shielded',
  },
  hva: {
    enhet:
      'The organisation number or the name. In the file of units: the organisation number, or a short id that does not change.',
    navn: 'The name of the school or kindergarten.',
    arena: 'School or kindergarten.',
    kommune: 'The name of the municipality.',
    skoletid: 'When the children are there, as 08:15–14:15. Empty: as the routine says.',
    planleggingsdager: 'The dates on which the staff plan, with spaces between.',
    gruppe:
      'The class or department. Staff: only for class teachers and those who lead a department.',
    ansattnummer:
      'The employee number, or another id that is the person’s own and does not change.',
    fornavn: 'All first names.',
    etternavn: 'The last name.',
    epost: 'The e-mail address.',
    rolle:
      'The role in the routine, such as class teacher, lead for measures or head teacher. Assistants, caretakers and others without a role may stand in the file.',
    slutter: 'The date from which it is over. Empty: goes on.',
    fodselsnummer:
      'National identity number or D-number, 11 digits. Empty for a child without one.',
    egenId: 'The school’s own id of the child. Needed where there is no national identity number.',
    fodt: 'As 03.12.2016 or 2016-12-03. May be empty where the national identity number stands.',
    barn: 'The child’s national identity number, or the school’s own id of the child.',
    foresattId:
      'The guardian’s id in the school’s system. By it Stafett knows somebody who changes name.',
    relasjon: 'Mother, father, parent, foster parent, or in your own words.',
    telefon: 'The phone number.',
    foreldreansvar: 'Yes or no.',
    husstand: '1, 2 or 3. Guardians in the same home have the same number.',
    spraak: 'The language they prefer to speak, if not Norwegian.',
    tolk: 'Yes or no.',
    skjermet:
      'Yes where phone and e-mail are not to stand in Stafett, as when the address is protected.',
  },
  grunn: {
    tomFil: 'The file is empty.',
    forMange: 'The file has more than {n} lines. Split it up.',
    langLinje: 'The line is too long.',
    anforsel: 'The quotation marks do not match.',
    flyttetOverskrift: 'The heading is on line {n}. Take out the lines above it.',
    manglerKolonne: 'The column is missing.',
    dobbelKolonne: 'The column is there more than once.',
    flereFelt: 'The line has a value without a column above it.',
    mangler: 'Is missing.',
    forLang: 'Is too long. At most {n} characters.',
    idform: 'May have letters, digits, full stop and hyphen, at most 40 characters, and no spaces.',
    orgnummer: 'Is not an organisation number. Is a digit wrong?',
    elleveSiffer:
      'Must have 11 digits. A spreadsheet may have removed a leading zero. If the child has none, write the school’s own id in the column id.',
    kontrollsiffer:
      'Is not a valid number. Is a digit wrong? A number that the school made itself belongs in the column id.',
    datoINummer: 'Does not begin with a date that exists.',
    ekteNummer:
      'May be the number of somebody who exists. Here only made-up ones are used, with the month raised by 80 or 40.',
    datoform: 'Write the date as 03.12.2026 or 2026-12-03.',
    datoFinnesIkke: 'The date does not exist.',
    fremtid: 'The date has not come yet.',
    fodtStemmerIkke: 'Is not the date in the national identity number.',
    ukjentArena: 'Must be school or kindergarten.',
    klokkeslett: 'Write from and until as 08:15–14:15.',
    ukjentRolle: 'Is not a role of the routine: {roller}.',
    rolleArena: 'Nobody has that role at such a unit.',
    telefon: 'Is not a phone number.',
    epost: 'Is not an e-mail address.',
    jaNei: 'Write yes or no.',
    husstand: 'Must be 1, 2 or 3.',
    ukjentEnhet:
      'There is no such unit. Bring in the units first, or see whether the name is written alike.',
    ukjentGruppe:
      'The unit has no such class. Bring in the classes first, or see whether it is written alike.',
    ukjentBarn:
      'Found no such child. Bring in the children first, or see whether the number is right.',
    arenaFast: 'A unit cannot change between school and kindergarten.',
    navnBrukt: 'Another unit has this name.',
    annetBarn: 'Belongs to another child, with another date of birth.',
    liktBarn:
      'A child with the same name and date of birth is here: {sted}. If it is the same child, write that child’s id in the column id. If it is another, write an id of its own there.',
    liktBarnUtenId:
      'A child with the same name and date of birth is here: {sted}. First bring in that child with the number it has in Stafett, and an id in the column id. Write the same id on this line if it is the same child, and another if it is another.',
    dobbel: 'Is on line {n} too, with different content.',
    sammePerson: 'Another line about the same person, line {n}, is wrong.',
    forMangeForesatte: 'The child has more than {n} guardians. Something else must be wrong.',
    utenforOmfang: 'You do not administer this unit.',
    annenEnhet:
      'Belongs also to a unit that you do not administer. Whoever administers both must do it.',
    rolleUtenforOmfang:
      'The role reaches beyond the unit. It is given by whoever administers the whole municipality.',
    holderStafett: 'Holds the relay, or is offered it, and must hand it over first.',
    degSelv: 'This is you. Somebody else must take away your own roles.',
  },
  merknad: {
    ukjentKolonne: LESES_IKKE.en,
    ingenSlutter:
      'Nobody leaves, and no role is taken away, as long as the file has lines with errors.',
    slutterSenere: 'The date has not come. Bring in the file again then.',
    sluttetFoer: 'Has left, and is not brought in.',
    utenRolle: 'The title has no role in Stafett.',
    nyttNummer: 'Gets a different number from before.',
    sakBlir: 'Has a case that is not closed. It stays at the unit where it is.',
    erSkjermet: 'Is shielded in Stafett. Phone and e-mail are not brought in.',
  },
}
