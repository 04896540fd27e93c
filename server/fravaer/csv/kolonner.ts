import type { Felt, Linjefeil } from './felt.ts'
import { FELT } from './felt.ts'
import { nokkel, ordbok } from './ordbok.ts'
import { sitat } from './sitat.ts'

/** What the columns of bokmål, nynorsk and English files are called. */
const NAVN = ordbok<Felt>({
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
})

/** The field of each column; `ukjent` has a name that means nothing, null has no name. */
export type Kolonner = (Felt | 'ukjent' | null)[]

/** Reads the heading. `kolonner` is null when the lines below cannot be read by it. */
export function lesKolonner(celler: readonly string[]): {
  kolonner: Kolonner | null
  feil: Linjefeil[]
} {
  const kolonner = celler.map((celle) =>
    celle === '' ? null : (NAVN.get(nokkel(celle)) ?? 'ukjent'),
  )
  const ukjente = celler.flatMap((celle, i): Linjefeil[] =>
    kolonner[i] === 'ukjent'
      ? [{ felt: 'linje', grunn: 'ukjentKolonne', n: i + 1, verdi: sitat(celle) }]
      : [],
  )
  const antallAvHver = (Object.keys(FELT) as Felt[]).flatMap((felt): Linjefeil[] => {
    const antall = kolonner.filter((kolonne) => kolonne === felt).length
    if (antall > 1) return [{ felt, grunn: 'dobbelKolonne' }]
    return antall === 0 && FELT[felt] === 'paakrevd' ? [{ felt, grunn: 'manglerKolonne' }] : []
  })
  return {
    kolonner: antallAvHver.length > 0 ? null : kolonner,
    feil: [...ukjente, ...antallAvHver],
  }
}
