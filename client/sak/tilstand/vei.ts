import type { inferRouterOutputs } from '@trpc/server'
import type { AppRouter } from '../../../server/api/router.ts'
import type { Region } from './kart.ts'
import { erI } from './kart.ts'

export type Gaatt = inferRouterOutputs<AppRouter>['tilstand']['vei']

/** The states of a region in the order in which the case came into them, each with the day. */
const stier = ({ skritt }: Gaatt, { rot }: Pick<Region, 'rot'>) =>
  skritt.flatMap(({ dato, inn }) =>
    inn.filter((sti) => erI(sti, rot.id)).map((sti) => ({ sti, dato })),
  )

/** Each stretch that has been walked in a region, once. */
export function strekninger(gaatt: Gaatt, region: Pick<Region, 'rot'>) {
  const punkter = stier(gaatt, region)
  const alle = punkter.slice(1).map(({ sti }, nr) => ({ fra: punkter[nr]?.sti ?? sti, til: sti }))
  return [...new Map(alle.map((en) => [`${en.fra} ${en.til}`, en])).values()]
}

/** The day on which the case came last into each state that it has been in, and into those around it. */
export function sistInne({ skritt }: Gaatt): ReadonlyMap<string, string> {
  const sist = new Map<string, string>()
  const sto = new Map<string, string>()
  for (const { dato, inn } of skritt) {
    for (const sti of inn) {
      const ledd = sti.split('.')
      const region = ledd[0] ?? ''
      const foer = sto.get(region)
      ledd.forEach((_, nr) => {
        const rundt = ledd.slice(0, nr + 1).join('.')
        if (foer === undefined || !erI(foer, rundt)) sist.set(rundt, dato)
      })
      sto.set(region, sti)
    }
  }
  return sist
}
