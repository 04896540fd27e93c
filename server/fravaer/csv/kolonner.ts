import type { Felt } from './felt.ts'
import { FELT } from './felt.ts'
import { ordbok, ordliste } from './ordbok.ts'
import type { Kolonnesett } from './overskrift.ts'

/** The columns of an absence file, and what they are called in bokmål, nynorsk and English files. */
export const KOLONNER: Kolonnesett<Felt> = {
  alle: Object.keys(FELT) as Felt[],
  maa: (felt) => FELT[felt] === 'paakrevd',
  ord: ordbok<Felt>({
    barn: 'barn, barnet, elev, eleven, fødselsnummer, fodselsnummer, fnr, child, pupil, student, national id',
    dato: 'dato, dag, date, day',
    art: 'art, type, fraværsart, fraværstype, fråværsart, fråværstype, kind, absence kind',
    aarsak: 'årsak, aarsak, grunn, fraværsårsak, fråværsårsak, reason, cause',
    timer: 'timer, timar, antall timer, tal på timar, hours',
    fag: 'fag, faget, emne, subject, subjects',
    forsent:
      'forsent, for sent, for seint, forseint, minutter for sent, minutt for seint, forsentkomming, late, minutes late',
    fra: 'fra, frå, fra kl, frå kl, fra klokka, frå klokka, start, starttid, from, from time, start time',
    til: 'til, til kl, til klokka, slutt, sluttid, slutttid, to, to time, end, end time',
  }),
  // Beside a number, «elev» or «barn» is a name.
  foran: ordliste(
    'fødselsnummer, fodselsnummer, fnr, national id, barn, child, dato, date, art, kind, årsak, reason, timer, timar, hours, fag, subject, for sent, for seint, minutes late, fra, frå, from, til, to',
  ),
}
