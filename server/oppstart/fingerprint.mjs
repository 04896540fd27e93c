import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'

/**
 * SHA-256 (hex) over names and contents of files and folders. Changes when a file is added,
 * removed, renamed or edited; the clock and the folder's own place on disk do not matter.
 * @param {string} rot
 * @param {string[]} stier relative to `rot`; each must exist
 * @returns {string}
 */
export function fingerprint(rot, stier) {
  const hash = createHash('sha256')
  for (const fil of stier.flatMap((sti) => filer(join(rot, sti)))) {
    const innhold = readFileSync(fil)
    hash.update(`${relative(rot, fil)}\0${innhold.length}\0`).update(innhold)
  }
  return hash.digest('hex')
}

/** @param {string} sti @returns {string[]} */
function filer(sti) {
  if (statSync(sti).isFile()) return [sti]
  return readdirSync(sti)
    .sort()
    .flatMap((navn) => filer(join(sti, navn)))
}
