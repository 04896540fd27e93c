import type { ExecutableActionsFrom } from 'xstate'
import { transition } from 'xstate'
import type { SakHendelse } from './hendelser.ts'
import type { SakMaskin } from './maskin.ts'
import type { SakSnapshot } from './tilstand.ts'

/**
 * The snapshot after one event, and the effects as data. XState's `transition` starts an actor of
 * the machine each time, with an initial state that nobody looks at; that is half of its work. So
 * it is given the machine's own step, with the present snapshot in place of an initial one.
 */
export const overgang = (
  snapshot: SakSnapshot,
  hendelse: SakHendelse,
): [SakSnapshot, ExecutableActionsFrom<SakMaskin>[]] =>
  transition(
    {
      transition: (fra: SakSnapshot, event: SakHendelse, scope) =>
        fra.machine.transition(fra, event, scope),
      getInitialSnapshot: () => snapshot,
      getPersistedSnapshot: (uendret) => uendret,
    },
    snapshot,
    hendelse,
  )
