import { z } from 'zod'
import type { Tjeneste } from '../../roller.ts'
import type { PersonIRolle } from '../konvolutt.ts'
import { harGrunnlag } from '../laget.ts'
import type { Part } from '../part.ts'
import { erFamilie, partnokkel } from '../part.ts'
import { tekst } from './felles.ts'
import type { Verden } from './verden.ts'

/** Where the words of a party come from. */
export const PARTORD = {
  person: 'person',
  rolle: 'rolle',
  foresatt: 'person',
  tjeneste: 'tjeneste',
  annen: 'egneOrd',
} as const

/** Whom the family brings along comes by their own words, and needs no consent of theirs. */
const MED_FAMILIEN: Tjeneste = 'fraBarnetsLiv'

/** The services that consent, or a basis in law, lets in today (R676). */
const tjenester = ({ rutine, kontekst, idag }: Verden) =>
  rutine.tjenester.filter((en) => en !== MED_FAMILIEN && harGrunnlag(kontekst, en, idag))

// The same staff is asked about for as long as nobody comes or goes: what is made of each is made once.
const husket = <Fra extends object, Til>(lag: (fra: Fra) => Til) => {
  const laget = new WeakMap<Fra, Til>()
  return (fra: Fra): Til => {
    const til = laget.get(fra) ?? lag(fra)
    laget.set(fra, til)
    return til
  }
}

const BARNET: Part = { slag: 'barnet' }
const somAnsatt = husket(
  ({ person, rolle }: PersonIRolle): Part => ({ slag: 'ansatt', person, rolle }),
)

/** Who there is around the child today. */
type Rundt = Pick<Verden, 'foresatte' | 'ansatte'>

/** Who may be asked today. The one place where that is judged. */
const mulige = (v: Verden): Part[] => [
  BARNET,
  ...v.foresatte.map(({ id }): Part => ({ slag: 'foresatt', foresatt: id })),
  ...v.ansatte.map(somAnsatt),
  ...tjenester(v).map((tjeneste): Part => ({ slag: 'tjeneste', tjeneste })),
]

/** Whether it is a guardian of before, or one who worked here: nobody who is asked today. */
export const erBorte = ({ foresatte, ansatte }: Rundt, part: Part): boolean => {
  if (part.slag === 'foresatt') return foresatte.every(({ id }) => id !== part.foresatt)
  return part.slag === 'ansatt' && ansatte.every(({ person }) => person !== part.person)
}

/** Those who may be asked today, and of `ogsaa` those who were asked before; each once. */
const alle = (v: Verden, ogsaa: readonly Part[]): Part[] => [
  ...new Map([...ogsaa, ...mulige(v)].map((en) => [partnokkel(en), en])).values(),
]

/** The child and the guardians of today, and those of `ogsaa`. */
export const familien = (v: Verden, ogsaa: readonly Part[]): Part[] =>
  alle(v, ogsaa).filter(erFamilie)

const annen = (ord: z.ZodType<string>) => z.strictObject({ slag: z.literal('annen'), annen: ord })

const somSkjema = husket((en: Part): z.ZodType<Part> => {
  switch (en.slag) {
    case 'barnet':
      return z.strictObject({ slag: z.literal('barnet') })
    case 'foresatt':
      return z.strictObject({ slag: z.literal('foresatt'), foresatt: z.literal(en.foresatt) })
    case 'ansatt': {
      const { person, rolle } = en
      return z.strictObject({
        slag: z.literal('ansatt'),
        person: z.literal(person),
        rolle: z.literal(rolle),
      })
    }
    case 'tjeneste':
      return z.strictObject({ slag: z.literal('tjeneste'), tjeneste: z.literal(en.tjeneste) })
    case 'annen':
      return z.strictObject({ slag: z.literal('annen'), annen: z.literal(en.annen) })
  }
})

/** One of exactly these. */
export const enAv = (parter: readonly Part[]): z.ZodType<Part> =>
  parter.length > 0 ? z.union(parter.map(somSkjema)) : z.never()

/** One who may be asked today, one of `ogsaa`, or somebody who is told by these words. */
export const enPart = (
  v: Verden,
  ogsaa: readonly Part[],
  ord: z.ZodType<string>,
): z.ZodType<Part> => z.union([...alle(v, ogsaa).map(somSkjema), annen(ord)])

/**
 * Those who are at a table, nobody twice: whoever may be asked today, and of `ogsaa` those who were asked
 * before.
 */
export const parter = (v: Verden, ogsaa: readonly Part[] = []) =>
  z
    .array(enPart(v, ogsaa, tekst(60)))
    .min(1)
    .max(30)
    .refine((valgt) => new Set(valgt.map(partnokkel)).size === valgt.length, {
      params: { grunn: 'toGanger' },
    })
    .meta({ uniqueItems: true })
