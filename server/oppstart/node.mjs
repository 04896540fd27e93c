const LAVESTE = { 20: 19, 22: 12 }

/**
 * Says in one sentence why this Node version cannot run Stafett, or undefined when it can.
 * Same range as `engines` in package.json.
 * @param {string} versjon as `process.versions.node`
 * @returns {string | undefined}
 */
export function nodeForGammel(versjon) {
  const [stor = 0, liten = 0] = versjon.split('.').map(Number)
  const laveste = new Map(Object.entries(LAVESTE)).get(String(stor))
  if (stor > 22 || (laveste !== undefined && liten >= laveste)) return undefined
  return `Stafett trenger Node 20.19 eller nyere i 20-serien, eller 22.12 eller nyere. Her kjører Node ${versjon}.`
}
