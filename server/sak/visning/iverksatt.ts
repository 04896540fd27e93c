import type { LagretHendelse, Store } from '../../../db/store.ts'
import { lesHendelse } from '../../../machines/forlop/les.ts'
import type { SakDataFor } from '../../../machines/sak/hendelser.ts'

type Utkast = SakDataFor<'plan.utkastLagret'>

/**
 * The rows of each plan that one of the events put in force, by its number: those of the draft that was
 * saved last. The case remembers them too, but with the dates that later periods gave them.
 */
export const iverksatteRader = async (
  store: Pick<Store, 'sisteAv'>,
  sakId: string,
  hendelser: readonly LagretHendelse[],
): Promise<Map<number, Utkast['rader']>> => {
  const iverksatt = hendelser.filter(({ type }) => type === 'plan.iverksatt')
  const funnet = await Promise.all(
    iverksatt.map(async ({ nr }) => {
      const utkast = await store.sisteAv(sakId, 'plan.utkastLagret', nr)
      return utkast ? [[nr, (lesHendelse(utkast).data as Utkast).rader] as const] : []
    }),
  )
  return new Map(funnet.flat())
}
