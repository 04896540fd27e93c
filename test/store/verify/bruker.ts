import { chmodSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished } from 'vitest'

const INGEN = 65_534

/**
 * Does a work as somebody whom file rights bind: root reads and writes whatever they say. Node does
 * not look at `TMPDIR` meanwhile.
 */
export async function somVanligBruker<T>(gjor: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return gjor()
  process.seteuid?.(INGEN)
  try {
    return await gjor()
  } finally {
    process.seteuid?.(0)
  }
}

/** Lets all read what is in a folder, and nobody write there, not even the one that owns it. */
export async function skrivebeskytt(mappe: string): Promise<void> {
  for (const navn of readdirSync(mappe)) chmodSync(join(mappe, navn), 0o444)
  chmodSync(mappe, 0o555)
  onTestFinished(() => chmodSync(mappe, 0o755))
  await somVanligBruker(async () => {
    expect(() => writeFileSync(join(mappe, 'ny'), '')).toThrow('EACCES')
  })
}
