import type { AnyActorScope, AnyMachineSnapshot, AnyStateMachine } from 'xstate'
import { createActor, fromTransition } from 'xstate'

export type Effekt = { type: string; params?: unknown }

// XState's `transition` and `initialTransition` make a new actor for each step, and run the machine
// once more to begin it; that is more than half of their work. A step asks nothing of it: one, which
// is never started, stands in for all.
const ingen = createActor(fromTransition((uendret) => uendret, null))

/** Takes one step of a machine, and gathers its effects as data instead of carrying them out. */
const ta = <S>(steg: (scope: AnyActorScope) => S): [S, readonly Effekt[]] => {
  const effekter: Effekt[] = []
  const snapshot = steg({
    self: ingen,
    system: ingen.system,
    id: '',
    sessionId: '',
    logger: () => {},
    defer: () => {},
    emit: () => {},
    stopChild: () => {},
    actionExecutor: (effekt) => effekter.push(effekt),
  })
  return [snapshot, effekter]
}

/** Whether the state has a transition for the event at all. */
export const harOvergang = (snapshot: AnyMachineSnapshot, hendelse: { type: string }): boolean =>
  snapshot.machine.getTransitionData(snapshot, hendelse).length > 0

/** The snapshot after one event, and the effects. */
export const overgang = <S extends AnyMachineSnapshot>(
  snapshot: S,
  hendelse: { type: string },
): [S, readonly Effekt[]] =>
  ta((scope) => snapshot.machine.transition(snapshot, hendelse, scope) as S)

/** A machine's first snapshot, and the effects. */
export const begynnelse = <M extends AnyStateMachine>(
  maskin: M,
  input: unknown,
): [ReturnType<M['getInitialSnapshot']>, readonly Effekt[]] =>
  ta((scope) => maskin.getInitialSnapshot(scope, input) as ReturnType<M['getInitialSnapshot']>)
