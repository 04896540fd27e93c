import { LagringsFeil } from '../feil.ts'
import type { Batch, CommitOutcome } from '../store/commit.ts'
import { batchWriter } from './batchWriter.ts'
import { brutt } from './brutt.ts'
import type { Connection } from './connection.ts'
import type { HealthGuard } from './health.ts'

type Waiting = {
  batch: Batch
  resolve: (outcome: CommitOutcome) => void
  reject: (feil: unknown) => void
}

/**
 * Groups the commits of one turn of the event loop into one transaction, so that
 * they share one sync of the disk. Nobody is answered before it has returned.
 * When one of a group fails, the group is undone and each is tried alone: then
 * what must be unique and is there already is an answer, not an error.
 */
export function commitQueue(db: Connection, health: HealthGuard) {
  let queue: Waiting[] = []
  const { write, committed } = batchWriter(db)
  const transaction = db.$client.transaction((group: Waiting[]) =>
    group.map((en) => ({ en, outcome: write(en.batch) })),
  )

  function flush(): void {
    const group = queue
    queue = []
    const feil = writeGroup(group)
    if (feil === undefined) return
    const alle = feil instanceof LagringsFeil || group.length === 1
    for (const en of group) {
      const egenFeil = alle ? feil : writeGroup([en])
      if (egenFeil !== undefined) en.reject(egenFeil)
    }
  }

  /** Answers each of the group, or answers nobody and returns what went wrong. */
  function writeGroup(group: Waiting[]): unknown {
    try {
      const written = transaction.immediate(group)
      committed()
      health.succeeded()
      for (const { en, outcome } of written) en.resolve(outcome)
      return undefined
    } catch (feil) {
      const [alene] = group.length === 1 ? group : []
      const av = alene && brutt(feil)
      if (av === undefined) return health.failed(feil)
      alene?.resolve({ outcome: 'opptatt', av })
      return undefined
    }
  }

  return {
    commit: (batch: Batch) =>
      new Promise<CommitOutcome>((resolve, reject) => {
        queue.push({ batch, resolve, reject })
        if (queue.length === 1) setImmediate(flush)
      }),
    /** Writes what waits at once. */
    flush,
  }
}
