import type { inferRouterOutputs } from '@trpc/server'
import type { AppRouter } from '../../../server/api/router.ts'
import type { Sak } from '../bruk.ts'

export type Region = inferRouterOutputs<AppRouter>['tilstand']['bilde']['regioner'][number]
export type Status = 'mulig' | 'mangler' | 'system' | 'ikkeHer'

/** The states that the case stands in, with those around them. */
export const aktive = ({ tilstander }: Pick<Sak, 'tilstander'>): ReadonlySet<string> =>
  new Set(
    tilstander.flatMap((sti) => {
      const ledd = sti.split('.')
      return ledd.map((_, nr) => ledd.slice(0, nr + 1).join('.'))
    }),
  )

/** Whether a transition can be taken now, and by whom, read off what the case says it has. */
export function status(
  { overganger }: Sak,
  { type, slag }: Pick<Region['overganger'][number], 'type' | 'slag'>,
): Status {
  if (slag !== 'hendelse') return 'system'
  const overgang = overganger.find((en) => en.type === type)
  if (!overgang) return 'ikkeHer'
  if (overgang.roller.every((rolle) => rolle === 'system')) return 'system'
  return overgang.tillatt ? 'mulig' : 'mangler'
}
