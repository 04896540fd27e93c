import { sqliteCode } from '../connection.ts'

/** SQLite's name for why it refused a reading. What is not SQLite's doing is thrown on. */
export function refusal(feil: unknown): string {
  const kode = sqliteCode(feil)
  if (kode === undefined) throw feil
  return kode
}
