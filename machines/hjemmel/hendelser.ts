import { z } from 'zod'
import type { Hendelse } from '../sak/konvolutt.ts'
import { FAGFOLK } from '../sak/roller.ts'
import { tekst } from '../sak/skjema/felles.ts'
import type { Verden } from '../sak/skjema/verden.ts'
import type { HjemmelKontekst } from './kontekst.ts'

const grunn = tekst(1000)

const avgjorelse = { v: 1, slag: 'avgjorelse', gruppe: 'laget', roller: FAGFOLK } as const

/** What must not wait for consent: a duty to notify, danger to life (domain.md §11). */
export const hjemmelhendelser = {
  'hjemmel.brukt': {
    ...avgjorelse,
    ord: { hjemmel: 'hjemmel', tjeneste: 'tjeneste' },
    bygges: 'perRutine',
    // It is decided now, and may not be said to have been decided before.
    tidligst: ({ idag }: Pick<Verden, 'idag'>) => idag,
    skjema: ({ rutine }: Pick<Verden, 'rutine'>) => {
      const valgene = rutine.samtykke.unntak.map(({ hjemmel, tjenester }) =>
        z.strictObject({
          hjemmel: z.literal(hjemmel),
          tjeneste: z.enum(tjenester),
          begrunnelse: tekst(2000),
        }),
      )
      return z.discriminatedUnion('hjemmel', valgene as [(typeof valgene)[number]])
    },
  },
  'hjemmel.opphort': {
    ...avgjorelse,
    bygges: 'enGang',
    tidligst: ({ egen }: Pick<Verden, 'egen'>) => (egen as HjemmelKontekst).dato,
    skjema: () => z.strictObject({ grunn }),
  },
} as const
type Definisjoner = typeof hjemmelhendelser

export type HjemmelDataFor<T extends keyof Definisjoner> = z.infer<
  ReturnType<Definisjoner[T]['skjema']>
>
export type HjemmelHendelse = {
  [T in keyof Definisjoner]: Hendelse<T, HjemmelDataFor<T>>
}[keyof Definisjoner]
