import { z } from 'zod'
import type { Deltaker, Rolle } from '../../roller.ts'
import type { Rutine } from '../../rutine/skjema.ts'
import { FAGFOLK } from '../roller.ts'
import { tekst } from './felles.ts'
import type { Verden } from './verden.ts'

/**
 * Somebody who may be asked to a table of the case, named by id and never by name: the child, a guardian,
 * staff of the unit, a service, or others from the child's life, told by what they are («farmor»).
 */
export type Part =
  | { slag: 'barnet' }
  | { slag: 'foresatt'; foresatt: string }
  | { slag: 'ansatt'; person: string; rolle: Rolle }
  | { slag: 'tjeneste'; tjeneste: Deltaker }
  | { slag: 'annen'; annen: string }

const UTENOM: readonly string[] = ['barnet', 'foresatte', 'andre', ...FAGFOLK]

/** The services that the routine knows at its tables: neither family, nor the unit's own staff. */
const tjenester = ({ deltakere }: Pick<Rutine, 'deltakere'>) =>
  deltakere.filter((en) => !UTENOM.includes(en))

/** Who may be asked today. The one place where that is judged. */
const mulige = ({ kandidater, foresatte, rutine }: Verden): Part[] => [
  { slag: 'barnet' },
  ...foresatte.map(({ id }): Part => ({ slag: 'foresatt', foresatt: id })),
  ...kandidater.map(({ person, rolle }): Part => ({ slag: 'ansatt', person, rolle })),
  ...tjenester(rutine).map((tjeneste): Part => ({ slag: 'tjeneste', tjeneste })),
]

const annen = z.strictObject({ slag: z.literal('annen'), annen: tekst(60) })

const somSkjema = (en: Part): z.ZodType<Part> => {
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
}

/** One of exactly these. */
export const enAv = (parter: readonly Part[]): z.ZodType<Part> =>
  parter.length > 0 ? z.union(parter.map(somSkjema)) : z.never()

/**
 * Those who are at a table, nobody twice: whoever may be asked today, and of `ogsaa` those who were asked
 * before.
 */
export const parter = (v: Verden, ogsaa: readonly Part[] = []) => {
  const alle = new Map([...ogsaa, ...mulige(v)].map((en) => [partnokkel(en), en]))
  return z
    .array(z.union([...[...alle.values()].map(somSkjema), annen]))
    .min(1)
    .max(30)
    .refine((valgt) => new Set(valgt.map(partnokkel)).size === valgt.length, {
      params: { grunn: 'toGanger' },
    })
    .meta({ uniqueItems: true })
}

/** The same for the same party, and no other. */
export const partnokkel = (en: Part): string => {
  switch (en.slag) {
    case 'barnet':
      return en.slag
    case 'foresatt':
      return `${en.slag} ${en.foresatt}`
    case 'ansatt':
      return `${en.slag} ${en.person} ${en.rolle}`
    case 'tjeneste':
      return `${en.slag} ${en.tjeneste}`
    case 'annen':
      return `${en.slag} ${en.annen}`
  }
}

/** As which of those that the routine speaks of a party is at the table. */
export const deltarSom = (en: Part): Deltaker => {
  switch (en.slag) {
    case 'barnet':
      return 'barnet'
    case 'foresatt':
      return 'foresatte'
    case 'ansatt':
      return en.rolle
    case 'tjeneste':
      return en.tjeneste
    case 'annen':
      return 'andre'
  }
}
