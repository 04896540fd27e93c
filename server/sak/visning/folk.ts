import type { Store } from '../../../db/store.ts'
import type { Stand } from '../../../machines/forlop/stand.ts'
import { prosessMed } from '../../../machines/forlop/stand.ts'
import type { PersonIRolle } from '../../../machines/sak/konvolutt.ts'
import { ansvarlige } from '../../../machines/sak/plan/ansvarlige.ts'

/** Names of the persons that a case speaks of, and of the unit it may go to, by id. */
export type Navn = Record<string, string>

export const folkI = async (
  store: Store,
  { sak, prosesser }: Stand,
  ansatte: readonly PersonIRolle[],
): Promise<Navn> => {
  const { stafett, plan } = sak.context
  const planer = [...plan.tidligere, ...(plan.gjeldende ? [plan.gjeldende] : [])]
  const ider = new Set([
    stafett.holder.person,
    ...(stafett.tilbud ? [stafett.tilbud.til.person] : []),
    ...planer.map((p) => p.ansvarlig.person),
    ...Object.values(plan.gjeldende?.meldt ?? {}).map(({ av }) => av),
    ...ansvarlige(plan).flatMap((en) => (en.slag === 'ansatt' ? en.person : [])),
    ...ansatte.map((en) => en.person),
    ...[...prosesser.values()].flatMap(({ navn, snapshot }) =>
      prosessMed(navn).personer(snapshot.context),
    ),
  ])
  return navnFor(store, ider)
}

export const navnFor = async (
  store: Pick<Store, 'personer'>,
  ider: Iterable<string>,
): Promise<Navn> => Object.fromEntries(await store.personer.navn([...new Set(ider)]))
