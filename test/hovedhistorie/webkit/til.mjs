import { setTimeout as pause } from 'node:timers/promises'

const FRIST = 30_000

/**
 * Tries again until it comes true.
 * @param {string} hva what is waited for, to be named if it does not come
 * @param {() => Promise<unknown>} prov
 * @returns {Promise<void>} rejects when the time is up
 */
export async function til(hva, prov) {
  const slutt = Date.now() + FRIST
  while (!(await prov())) {
    if (Date.now() > slutt) throw new Error(`Kom ikke: ${hva}`)
    await pause(50)
  }
}
