import { LagringsFeil } from '../feil.ts'
import type { Batch, CommitOutcome } from '../store/commit.ts'
import { batchWriter } from './batchWriter.ts'
import { brutt } from './brutt.ts'
import type { Connection } from './connection.ts'
import type { HealthGuard } from './health.ts'
import { AGAIN_AFTER, isBusy, mayWait } from './patience.ts'
import { promise } from './promised.ts'

type Waiting = {
  batch: Batch
  since: number
  resolve: (outcome: CommitOutcome) => void
  reject: (feil: unknown) => void
}

/**
 * Groups the commits of one turn of the event loop into one transaction, so that
 * they share one sync of the disk. Nobody is answered before it has returned.
 * When one of a group fails, the group is undone and each is tried alone: then
 * what must be unique and is there already is an answer, not an error. While
 * another program holds the file they wait, in order, off the thread.
 */
export function commitQueue(db: Connection, health: HealthGuard) {
  let queue: Waiting[] = []
  const { write, committed } = batchWriter(db)
  const promised = promise(db)
  const transaction = db.$client.transaction((group: Waiting[]) =>
    group.map((en) => ({ en, outcome: write(en.batch) })),
  )

  /** Writes what waits; what `patient` another program keeps out goes back in the queue. */
  function flush(patient: boolean): void {
    const group = queue
    queue = []
    const feil = group.length > 0 ? writeGroup(group) : undefined
    if (feil === undefined) return
    const alle = isBusy(feil) || feil instanceof LagringsFeil || group.length === 1
    for (const en of group) {
      const egenFeil = alle ? feil : writeGroup([en])
      if (egenFeil === undefined) continue
      if (isBusy(egenFeil) && patient && mayWait(en.since)) queue.push(en)
      else en.reject(health.failed(egenFeil))
    }
    if (queue.length > 0) setTimeout(() => flush(true), AGAIN_AFTER)
  }

  /** Answers each of the group, or answers nobody and returns what went wrong. */
  function writeGroup(group: Waiting[]): unknown {
    try {
      const written = transaction.immediate(group)
      committed()
      promised.kept()
      health.succeeded()
      for (const { en, outcome } of written) en.resolve(outcome)
      return undefined
    } catch (feil) {
      const [alene] = group.length === 1 ? group : []
      const av = alene && brutt(feil)
      if (av === undefined) return isBusy(feil) ? feil : health.failed(feil)
      alene?.resolve({ outcome: 'opptatt', av })
      return undefined
    }
  }

  return {
    commit: (batch: Batch) =>
      new Promise<CommitOutcome>((resolve, reject) => {
        queue.push({ batch, since: performance.now(), resolve, reject })
        if (queue.length === 1) setImmediate(() => flush(true))
      }),
    /** Writes what waits at once, and refuses what cannot be. Nothing is committed after it. */
    close: () => {
      flush(false)
      promised.close()
    },
  }
}
