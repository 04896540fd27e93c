import type { Frist } from '../sak/frister.ts'
import { etterDato, saksfrister } from '../sak/frister.ts'
import type { Stand } from './stand.ts'
import { prosessMed } from './stand.ts'

/** A date that waits for somebody, in the case itself or in one of its processes. */
export type FristOm = Frist & { om?: string }

// Asked for by the list, the poller's rows and the screen, before and after each step.
const lest = new WeakMap<Stand, readonly FristOm[]>()

/**
 * Every date that waits for somebody, soonest first. Read off the states, so that it cannot be
 * forgotten: an active case always has one; deadlines rest while a case is on hold.
 */
export const frister = (stand: Stand): readonly FristOm[] => {
  const alle = lest.get(stand) ?? lesFrister(stand)
  lest.set(stand, alle)
  return alle
}

const lesFrister = ({ rutine, sak, prosesser }: Stand): FristOm[] =>
  [
    ...saksfrister(rutine, sak),
    ...[...prosesser].flatMap(([om, { navn, snapshot }]) =>
      prosessMed(navn)
        .frister(rutine, snapshot.context, sak.context)
        .map((frist): FristOm => ({ ...frist, om })),
    ),
  ].sort(etterDato)
