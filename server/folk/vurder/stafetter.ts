import type { Person, PersonRolle, Stafett, Store } from '../../../db/store.ts'
import { stafettroller } from '../../../machines/sak/hendelser/stafett.ts'
import { createCache } from '../../sak/cache.ts'

const ved = (enhetId: string | null, roller: readonly PersonRolle[]) =>
  roller.filter((en) => en.enhetId === enhetId).map(({ rolle }) => rolle)

/**
 * The relays that somebody holds or is offered, and has to hand over before these are their roles: at a unit where
 * they lose a role, and are left with none that may hold it where the case stands.
 */
export async function maaGisVidere(
  store: Store,
  { id, roller: har }: Person,
  faar: readonly PersonRolle[],
): Promise<Stafett[]> {
  const mister = (enhetId: string | null) =>
    ved(enhetId, har).some((rolle) => !ved(enhetId, faar).includes(rolle))
  if (!har.some(({ enhetId }) => mister(enhetId))) return []
  const { klar } = createCache(store)
  const kanHoldes = async ({ sakId, enhetId }: Stafett) => {
    const { rutine, stand } = await klar(sakId, 0)
    const roller =
      stafettroller(rutine, stand.sak.context) ??
      rutine.trinn.flatMap(({ stafettholder }) => stafettholder)
    return ved(enhetId, faar).some((rolle) => roller.includes(rolle))
  }
  const stafetter = (await store.folk.stafetter(id)).filter(({ enhetId }) => mister(enhetId))
  const holdes = await Promise.all(stafetter.map(kanHoldes))
  return stafetter.filter((_, i) => !holdes[i])
}
