import { LagringsFeil } from '../feil.ts'
import type { Health } from '../store/commit.ts'
import { sqliteCode } from './connection.ts'
import { whenFree } from './patience.ts'

const DISK_ERROR = /^SQLITE_(FULL|IOERR|READONLY|CANTOPEN|CORRUPT|NOTADB|BUSY|NOMEM|PERM)/

export type HealthGuard = ReturnType<typeof healthGuard>

/** Remembers whether the last write reached the disk. */
export function healthGuard() {
  let current: Health = { ok: true }
  const self = {
    current: () => current,
    succeeded() {
      current = { ok: true }
    },
    /** Notes a refusal by the disk and answers it as `LagringsFeil`; other errors come back as they are. */
    failed(feil: unknown): unknown {
      const kode = sqliteCode(feil)
      if (kode === undefined || !DISK_ERROR.test(kode)) return feil
      if (current.ok) current = { ok: false, siden: new Date().toISOString(), kode }
      return new LagringsFeil(kode, feil)
    },
    /** Makes a write that waits while another program holds the file, and tells whether it reached the disk. */
    guard:
      <A extends unknown[], R>(write: (...args: A) => R) =>
      async (...args: A): Promise<R> => {
        try {
          const svar = await whenFree(() => write(...args))
          self.succeeded()
          return svar
        } catch (feil) {
          throw self.failed(feil)
        }
      },
  }
  return self
}
