import { erSkoledag } from '../kalender/skoledager.ts'
import type { Monster, Terskel, Vindu } from '../rutine/fravaer.ts'
import type { Rutine, TrinnNr } from '../rutine/skjema.ts'
import type { Hjemmetid } from '../timeplan/uke.ts'
import { timerBorte } from './avtalt.ts'
import type { Sett } from './monstre.ts'
import { finnMonster } from './monstre.ts'
import { iRekkefolge, utelatelser } from './teller.ts'
import type { Fravaersdag } from './terskler.ts'
import { alleTerskler, telling } from './terskler.ts'

/**
 * A person has judged the absence, as high up as `trinn`: the days that counted then, and the other days
 * that were known. What is asked for at that trinn or below is not asked about these days again.
 */
export type Svart = { trinn: TrinnNr; talte: string[]; andre: string[] }

/** What asks, by the id of a threshold or a pattern, and the days it asks about. A pattern asks for trinn 0. */
export type Sporsmaal = { id: string; trinn: TrinnNr; dager: string[] }

/** The absence of a child, and what was answered about it. */
export type Spurt = {
  dager: readonly Fravaersdag[]
  hjemme?: readonly Hjemmetid[]
  svart: readonly Svart[]
  /**
   * The case that is asked: for a trinn above its own of all days, and for what its own asks for each time, as of
   * patterns, of days after `siden`.
   */
  sak: { trinn: TrinnNr; siden: string } | null
}

/**
 * What the absence asks a person on a day, of the days that nobody has answered for; null when it asks
 * nothing. What asks for the highest trinn speaks; of several, the one that the routine names first.
 */
export function sporsmaal(rutine: Rutine, spurt: Spurt, idag: string): Sporsmaal | null {
  const alle = [...fraTerskler(rutine, spurt, idag), ...fraMonstre(rutine, spurt, idag)]
  return alle.reduce<Sporsmaal | null>((a, b) => (a && a.trinn >= b.trinn ? a : b), null)
}

/**
 * Whether a call home may be answer enough: where the routine asks for no more than that somebody
 * contacts the guardians and asks why (R323–325, R609–612). Higher up it asks for a meeting (R635), and of
 * a pattern for a talk with the pupil (R335–337, R604–605).
 */
export const kanAvklares = (
  rutine: Rutine,
  { id, trinn }: Pick<Sporsmaal, 'id' | 'trinn'>,
): boolean => trinn === 0 && alleTerskler(rutine).some(({ terskel }) => terskel.id === id)

/** What an answer given now is good for. */
export function svarPaa(
  rutine: Rutine,
  { dager, hjemme = [], svart }: Pick<Spurt, 'dager' | 'hjemme' | 'svart'>,
  trinn: TrinnNr,
): Svart {
  const utelatelse = utelatelser(rutine, dager, hjemme)
  const foer = besvart(svart, trinn)
  const talte: string[] = []
  const andre: string[] = []
  for (const dag of iRekkefolge(dager)) {
    if (!utelatelse(dag)) talte.push(dag.dato)
    else andre.push(dag.dato)
  }
  return {
    trinn,
    talte: talte.filter((dato) => !foer.talte.has(dato)),
    andre: andre.filter((dato) => !foer.alle.has(dato)),
  }
}

/** Each threshold that could ask, and the days that it would ask about: nobody has answered for them. */
export const ubesvarte = (
  rutine: Rutine,
  { dager, hjemme, svart, sak }: Spurt,
  idag: string,
): { terskel: Terskel; nye: string[] }[] =>
  rutine.fravaer.vinduer.flatMap((vindu) => {
    const { talte } = telling(rutine, vindu, dager, idag, hjemme)
    return vindu.terskler.flatMap((terskel) => {
      const siden = sporFra(terskel, sak)
      if (siden === undefined) return []
      const foer = besvart(svart, terskel.trinn)
      return [{ terskel, nye: talte.filter((dato) => dato > siden && !foer.talte.has(dato)) }]
    })
  })

/** The day after which a threshold asks of days; undefined where it does not ask. */
function sporFra({ trinn, iTrinn = [] }: Terskel, sak: Spurt['sak']): string | undefined {
  if (!sak || trinn > sak.trinn) return ''
  return iTrinn.includes(sak.trinn) ? sak.siden : undefined
}

/** The rule that asked. Undefined where the routine has none of that id. */
export function finnRegel(
  rutine: Rutine,
  id: string,
): { vindu: Vindu; terskel: Terskel } | { monster: Monster } | undefined {
  const monster = rutine.fravaer.monstre.find((en) => en.id === id)
  return monster ? { monster } : alleTerskler(rutine).find(({ terskel }) => terskel.id === id)
}

const fraTerskler = (rutine: Rutine, spurt: Spurt, idag: string): Sporsmaal[] =>
  ubesvarte(rutine, spurt, idag)
    .filter(({ terskel, nye }) => nye.length > terskel.over)
    .map(({ terskel: { id, trinn }, nye }) => ({ id, trinn, dager: nye }))

function fraMonstre(rutine: Rutine, spurt: Spurt, idag: string): Sporsmaal[] {
  const { sak } = spurt
  const aktuelle = rutine.fravaer.monstre.filter(({ iTrinn }) => !sak || iTrinn.includes(sak.trinn))
  if (aktuelle.length === 0) return []
  const sett = nyttAaSe(rutine, spurt, idag)
  return aktuelle.flatMap((monster) => {
    const dager = finnMonster(monster, sett)
    return dager.length > 0 ? [{ id: monster.id, trinn: 0 as const, dager }] : []
  })
}

function nyttAaSe(rutine: Rutine, { dager, hjemme = [], svart, sak }: Spurt, idag: string): Sett {
  const hittil = iRekkefolge(dager.filter(({ dato }) => dato <= idag))
  const utelatelse = utelatelser(rutine, hittil, hjemme)
  const foer = besvart(svart, 0)
  const siden = hittil.filter(({ dato }) => !sak || dato > sak.siden)
  const nye = siden.filter(({ dato }) => !foer.alle.has(dato))
  return {
    rutine,
    idag,
    talte: siden
      .filter((dag) => !foer.talte.has(dag.dato) && dag.timer === null && !utelatelse(dag))
      .map(({ dato }) => dato),
    deler: nye
      .map((dag) => ({ ...dag, timer: timerBorte(dag, hjemme) }))
      .filter(({ dato, timer }) => timer > 0 && erSkoledag(dato, rutine)),
    dager: hittil,
    nye: new Set(nye.map(({ dato }) => dato)),
  }
}

/** The days that answers for this trinn or above are good for. */
function besvart(svart: readonly Svart[], trinn: TrinnNr) {
  const her = svart.filter((en) => en.trinn >= trinn)
  const talte = new Set(her.flatMap((en) => en.talte))
  return { talte, alle: new Set([...talte, ...her.flatMap((en) => en.andre)]) }
}
