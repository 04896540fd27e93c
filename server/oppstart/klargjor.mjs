import { KommandoFeilet } from './kjor.mjs'
import { nodeForGammel } from './node.mjs'
import { ROT } from './rot.mjs'

/**
 * Checks Node, then runs each step on the repository. Ends the process with one sentence when
 * Node is too old or a step's command fails.
 * @param {...((rot: string) => Promise<void>)} steg
 */
export async function klargjor(...steg) {
  const forGammel = nodeForGammel(process.versions.node)
  if (forGammel) {
    console.error(forGammel)
    process.exit(1)
  }
  try {
    for (const ett of steg) await ett(ROT)
  } catch (feil) {
    if (!(feil instanceof KommandoFeilet)) throw feil
    console.error(feil.message)
    process.exit(feil.kode)
  }
}
