import { spawn } from 'node:child_process'

/** A command ended with something other than 0. */
export class KommandoFeilet extends Error {
  /** @param {string} kommando @param {number} kode */
  constructor(kommando, kode) {
    super(`«${kommando}» mislyktes (kode ${kode}).`)
    this.kode = kode
  }
}

/**
 * Runs a command in the same terminal and waits for it.
 * @param {string} program
 * @param {string[]} argumenter
 * @param {string} mappe
 * @returns {Promise<void>} rejects with KommandoFeilet
 */
export function kjor(program, argumenter, mappe) {
  return new Promise((ferdig, feil) => {
    // npm is npm.cmd on Windows, which only a shell can start.
    const shell = process.platform === 'win32' && program === 'npm'
    spawn(program, argumenter, { cwd: mappe, stdio: 'inherit', shell })
      .on('error', feil)
      .on('close', (kode, signal) =>
        kode === 0
          ? ferdig()
          : feil(
              new KommandoFeilet([program, ...argumenter].join(' '), signal ? 130 : (kode ?? 1)),
            ),
      )
  })
}
