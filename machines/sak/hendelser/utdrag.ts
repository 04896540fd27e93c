import { z } from 'zod'
import { planenNaa } from '../inntak/fraUtdrag.ts'
import { LEDELSE } from '../roller.ts'
import { linje, tekst } from '../skjema/felles.ts'
import type { Verden } from '../skjema/verden.ts'

const felles = { v: 1, slag: 'avgjorelse', gruppe: 'videre', roller: LEDELSE } as const

type Planvalget = { medPlan: z.ZodOptional<z.ZodType<boolean>> }

/** Whether the plan goes along: asked where there is one. */
const planen = ({ kontekst }: Verden): Planvalget => {
  const medPlan: z.ZodType<boolean> = z.boolean()
  return (planenNaa(kontekst) ? { medPlan } : {}) as Planvalget
}

/**
 * What the next place gets to know when a child goes on from kindergarten to school: what somebody wrote for
 * it, and nothing else of the case. The guardians have agreed to it (Rammeplan for barnehagen, chapter 6), and
 * may change their minds as long as it has not been taken in there.
 */
export const utdragshendelser = {
  'utdrag.gitt': {
    ...felles,
    bygges: 'hverGang',
    skjema: (v: Verden) =>
      z.strictObject({
        innhold: tekst(2000),
        ...planen(v),
        samtykke: linje(300).regex(/\S/),
      }),
  },
  'utdrag.trukket': {
    ...felles,
    bygges: 'enGang',
    skjema: () => z.strictObject({ grunn: tekst(1000) }),
  },
} as const
