import { z } from 'zod'
import type { Tjeneste } from '../../roller.ts'
import { harGrunnlag } from '../laget.ts'
import type { Part } from '../part.ts'
import { partnokkel } from '../part.ts'
import { tekst } from './felles.ts'
import type { Verden } from './verden.ts'

/** Whom the family brings along comes by their own words, and needs no consent of theirs. */
const MED_FAMILIEN: Tjeneste = 'fraBarnetsLiv'

/** The services that consent, or a basis in law, lets in today (R676). */
const tjenester = ({ rutine, kontekst, idag }: Verden) =>
  rutine.tjenester.filter((en) => en !== MED_FAMILIEN && harGrunnlag(kontekst, en, idag))

/** Who may be asked today. The one place where that is judged. */
const mulige = (v: Verden): Part[] => [
  { slag: 'barnet' },
  ...v.foresatte.map(({ id }): Part => ({ slag: 'foresatt', foresatt: id })),
  ...v.ansatte.map(({ person, rolle }): Part => ({ slag: 'ansatt', person, rolle })),
  ...tjenester(v).map((tjeneste): Part => ({ slag: 'tjeneste', tjeneste })),
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
