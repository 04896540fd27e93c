import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A folder of the test's own, gone when the test is. */
export function egenMappe(): string {
  const mappe = mkdtempSync(join(tmpdir(), 'stafett-'))
  onTestFinished(() => rmSync(mappe, { recursive: true, force: true }))
  return mappe
}
