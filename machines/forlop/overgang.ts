import type { AnyActorLogic, AnyMachineSnapshot } from 'xstate'
import { transition } from 'xstate'

export type Effekt = { type: string; params?: unknown }

/** Whether the state has a transition for the event at all. */
export const harOvergang = (snapshot: AnyMachineSnapshot, hendelse: { type: string }): boolean =>
  snapshot.machine.getTransitionData(snapshot, hendelse).length > 0

/**
 * The snapshot after one event, and the effects as data. XState's `transition` starts an actor of
 * the machine each time, with an initial state that nobody looks at; that is half of its work. So
 * it is given the machine's own step, with the present snapshot in place of an initial one.
 */
export const overgang = <S extends AnyMachineSnapshot>(
  snapshot: S,
  hendelse: { type: string },
): [S, readonly Effekt[]] => {
  const steget: AnyActorLogic = {
    transition: (fra: S, event, scope) => fra.machine.transition(fra, event, scope),
    getInitialSnapshot: () => snapshot,
    getPersistedSnapshot: (uendret) => uendret,
  }
  return transition(steget, snapshot, hendelse) as [S, readonly Effekt[]]
}
