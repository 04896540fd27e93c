import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { kjor } from './kjor.mjs'

/**
 * Brings node_modules in line with package-lock.json, and does nothing when it already is.
 * @param {string} rot the repository's folder
 * @returns {Promise<void>} rejects when npm fails
 */
export async function installerVedBehov(rot) {
  if (!erInstallert(rot)) {
    console.info('Installerer det Stafett trenger. Første gang kan det ta et par minutter.')
    // A user's NODE_ENV=production must not leave out vite: the client is built here.
    await kjor('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], rot)
  }
  if (!databasenKanLastes(rot)) {
    console.info('Node er byttet ut siden sist. Bygger databasedriveren på nytt.')
    await kjor('npm', ['rebuild', 'better-sqlite3'], rot)
  }
}

/**
 * True when npm's own record of what lies in node_modules has every package of the lock file, in
 * the same version. Optional packages are left out: which of them fit depends on the machine.
 * @param {string} rot
 * @returns {boolean}
 */
export function erInstallert(rot) {
  const logg = join(rot, 'node_modules/.package-lock.json')
  if (!existsSync(logg)) return false
  const ligger = pakker(logg)
  return Object.entries(pakker(join(rot, 'package-lock.json'))).every(
    ([sti, pakke]) =>
      sti === '' || pakke.optional || pakke.devOptional || ligger[sti]?.version === pakke.version,
  )
}

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean }} Pakke
 * @param {string} fil
 * @returns {Record<string, Pakke>}
 */
function pakker(fil) {
  return JSON.parse(readFileSync(fil, 'utf8')).packages
}

/** The native driver is built for one Node version. @param {string} rot @returns {boolean} */
function databasenKanLastes(rot) {
  try {
    const Database = createRequire(join(rot, 'package.json'))('better-sqlite3')
    new Database(':memory:').close()
    return true
  } catch {
    return false
  }
}
