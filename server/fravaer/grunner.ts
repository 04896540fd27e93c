import { FAGNAVN, FLEST_FAG, SENEST } from '../../machines/sak/skjema/fravaersdag.ts'
import type { Spraak } from '../api/spraak.ts'
import type { Grunn, Linjefeil } from './csv/felt.ts'

const TEKSTER: Record<Spraak, Record<Grunn, string>> = {
  nb: {
    tomFil: 'Filen er tom.',
    forMange: 'Filen har mer enn {n} linjer. Del den opp.',
    langLinje: 'Linjen er for lang.',
    anforsel: 'Anførselstegnene går ikke opp.',
    ukjentKolonne: 'Kolonne {n} har et navn som ikke er kjent. Ta den bort.',
    manglerKolonne: 'Kolonnen mangler.',
    dobbelKolonne: 'Kolonnen står flere ganger.',
    flereFelt: 'Linjen har en verdi uten kolonne over seg.',
    mangler: 'Mangler.',
    elleveSiffer:
      'Må være fødselsnummeret, 11 siffer, eller skolens egen ID. Et regneark kan ha tatt bort en null først.',
    ukjentBarn: 'Fant ikke barnet på enhetene du kan importere for.',
    datoform: 'Skriv datoen som 03.12.2026 eller 2026-12-03.',
    datoFinnesIkke: 'Datoen finnes ikke.',
    fremtid: 'Datoen har ikke vært ennå.',
    forGammel: 'Datoen er mer enn to år tilbake.',
    ukjentArt: 'Må være dokumentert eller udokumentert.',
    ukjentAarsak: 'Må være sykdom, sammenhengende sykdom, avklart, permisjon, annet eller ukjent.',
    ikkeTall: 'Er ikke et tall.',
    timetall: 'Må være over 0 og høyst 24.',
    fagliste: `Skriv høyst ${FLEST_FAG} fag, hvert på høyst ${FAGNAVN} tegn, med komma eller skråstrek mellom.`,
    minutter: `Må være hele minutter, fra 1 til ${SENEST}.`,
    utenTimer: 'Fyll ut timer også. Uten timer gjelder linjen hele dagen.',
    dobbel: 'Samme barn og dag står flere ganger med ulikt innhold.',
  },
  nn: {
    tomFil: 'Fila er tom.',
    forMange: 'Fila har meir enn {n} linjer. Del henne opp.',
    langLinje: 'Linja er for lang.',
    anforsel: 'Hermeteikna går ikkje opp.',
    ukjentKolonne: 'Kolonne {n} har eit namn som ikkje er kjent. Ta henne bort.',
    manglerKolonne: 'Kolonnen manglar.',
    dobbelKolonne: 'Kolonnen står fleire gonger.',
    flereFelt: 'Linja har ein verdi utan kolonne over seg.',
    mangler: 'Manglar.',
    elleveSiffer:
      'Må vere fødselsnummeret, 11 siffer, eller skulen sin eigen ID. Eit rekneark kan ha teke bort ein null først.',
    ukjentBarn: 'Fann ikkje barnet på einingane du kan importere for.',
    datoform: 'Skriv datoen som 03.12.2026 eller 2026-12-03.',
    datoFinnesIkke: 'Datoen finst ikkje.',
    fremtid: 'Datoen har ikkje vore enno.',
    forGammel: 'Datoen er meir enn to år tilbake.',
    ukjentArt: 'Må vere dokumentert eller udokumentert.',
    ukjentAarsak: 'Må vere sjukdom, samanhengande sjukdom, avklart, permisjon, anna eller ukjend.',
    ikkeTall: 'Er ikkje eit tal.',
    timetall: 'Må vere over 0 og høgst 24.',
    fagliste: `Skriv høgst ${FLEST_FAG} fag, kvart på høgst ${FAGNAVN} teikn, med komma eller skråstrek mellom.`,
    minutter: `Må vere heile minutt, frå 1 til ${SENEST}.`,
    utenTimer: 'Fyll ut timar òg. Utan timar gjeld linja heile dagen.',
    dobbel: 'Same barn og dag står fleire gonger med ulikt innhald.',
  },
  en: {
    tomFil: 'The file is empty.',
    forMange: 'The file has more than {n} lines. Split it up.',
    langLinje: 'The line is too long.',
    anforsel: 'The quotation marks do not match.',
    ukjentKolonne: 'Column {n} has a name that is not known. Take it out.',
    manglerKolonne: 'The column is missing.',
    dobbelKolonne: 'The column is there more than once.',
    flereFelt: 'The line has a value without a column above it.',
    mangler: 'Is missing.',
    elleveSiffer:
      'Must be the national identity number, 11 digits, or the school’s own id. A spreadsheet may have removed a leading zero.',
    ukjentBarn: 'Found no such child at the units you may import for.',
    datoform: 'Write the date as 03.12.2026 or 2026-12-03.',
    datoFinnesIkke: 'The date does not exist.',
    fremtid: 'The date has not come yet.',
    forGammel: 'The date is more than two years back.',
    ukjentArt: 'Must be documented or undocumented.',
    ukjentAarsak: 'Must be illness, continuous illness, clarified, leave, other or unknown.',
    ikkeTall: 'Is not a number.',
    timetall: 'Must be over 0 and at most 24.',
    fagliste: `Write at most ${FLEST_FAG} subjects of at most ${FAGNAVN} characters each, with a comma or slash between.`,
    minutter: `Must be whole minutes, from 1 to ${SENEST}.`,
    utenTimer: 'Fill in the hours too. Without hours the line is about the whole day.',
    dobbel: 'The same child and day is there more than once with different content.',
  },
}

/** What is wrong, in plain words. Repeats nothing of what stood in the file. */
export function begrunn({ grunn, n }: Pick<Linjefeil, 'grunn' | 'n'>, spraak: Spraak): string {
  const tekst = TEKSTER[spraak][grunn]
  return n === undefined ? tekst : tekst.replace('{n}', n.toLocaleString(spraak))
}
