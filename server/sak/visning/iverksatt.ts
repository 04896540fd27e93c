import type { LagretHendelse, Store } from '../../../db/store.ts'
import { lesHendelse } from '../../../machines/forlop/les.ts'
import type { Utkast } from '../../../machines/sak/kontekst.ts'

/**
 * Each plan that one of the events put in force, by its number: the draft that was saved last. The case
 * remembers it too, but with the dates that later periods gave its rows.
 */
export const iverksattePlaner = async (
  store: Pick<Store, 'sisteAv'>,
  sakId: string,
  hendelser: readonly LagretHendelse[],
): Promise<Map<number, Utkast>> => {
  const iverksatt = hendelser.filter(({ type }) => type === 'plan.iverksatt')
  const funnet = await Promise.all(
    iverksatt.map(async ({ nr }) => {
      const utkast = await store.sisteAv(sakId, 'plan.utkastLagret', nr)
      return utkast ? [[nr, lesHendelse(utkast).data as Utkast] as const] : []
    }),
  )
  return new Map(funnet.flat())
}
