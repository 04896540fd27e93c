import { LagringsFeil } from '../feil.ts'
import type { Helse } from '../store/commit.ts'
import { sqliteKode } from './kobling.ts'

const DISKFEIL = /^SQLITE_(FULL|IOERR|READONLY|CANTOPEN|CORRUPT|NOTADB|BUSY|NOMEM|PERM)/

export type Helsevakt = ReturnType<typeof helsevakt>

/** Remembers whether the last write reached the disk. */
export function helsevakt() {
  let naa: Helse = { ok: true }
  const vakt = {
    naa: () => naa,
    lyktes() {
      naa = { ok: true }
    },
    /** Notes a refusal by the disk and answers it as `LagringsFeil`; other errors come back as they are. */
    feilet(feil: unknown): unknown {
      const kode = sqliteKode(feil)
      if (kode === undefined || !DISKFEIL.test(kode)) return feil
      if (naa.ok) naa = { ok: false, siden: new Date().toISOString(), kode }
      return new LagringsFeil(kode, feil)
    },
    /** Makes a write that tells whether it reached the disk. */
    vokt:
      <A extends unknown[], R>(skriv: (...args: A) => R) =>
      (...args: A): R => {
        try {
          const svar = skriv(...args)
          vakt.lyktes()
          return svar
        } catch (feil) {
          throw vakt.feilet(feil)
        }
      },
  }
  return vakt
}
