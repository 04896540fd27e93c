import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A fresh temporary folder with the given files; what is not text is written as JSON. */
export function mappeMed(filer: Record<string, unknown>): string {
  const rot = mkdtempSync(join(tmpdir(), 'stafett-'))
  for (const [sti, innhold] of Object.entries(filer)) {
    mkdirSync(dirname(join(rot, sti)), { recursive: true })
    writeFileSync(join(rot, sti), typeof innhold === 'string' ? innhold : JSON.stringify(innhold))
  }
  return rot
}
