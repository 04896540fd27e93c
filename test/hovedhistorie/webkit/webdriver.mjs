/** The driver answered with an error. `kode` is the protocol's name for it. */
export class Avvist extends Error {
  /** @param {string} hva @param {{ error: string, message: string }} svar */
  constructor(hva, svar) {
    super(`${hva}: ${svar.error} ${svar.message}`)
    this.kode = svar.error
  }
}

/** @typedef {(sti: string, kropp: object) => Promise<unknown>} Kall */

/**
 * A session of WebDriver, the W3C's protocol.
 * @param {string} driver its address
 * @returns {Promise<{ kall: Kall, versjon: string }>} calls within the session, which reject with Avvist;
 * and the browser's name and version
 */
export async function nyOkt(driver) {
  const { sessionId, capabilities } =
    /** @type {{ sessionId: string, capabilities: Record<string, string> }} */ (
      await spor(`${driver}/session`, { capabilities: {} })
    )
  return {
    kall: (sti, kropp) => spor(`${driver}/session/${sessionId}${sti}`, kropp),
    versjon: `${capabilities.browserName} ${capabilities.browserVersion}`,
  }
}

/** @param {string} adresse @param {object} kropp */
async function spor(adresse, kropp) {
  const svar = await fetch(adresse, { method: 'POST', body: JSON.stringify(kropp) })
  const { value } = await svar.json()
  if (!svar.ok) throw new Avvist(new URL(adresse).pathname, value)
  return /** @type {unknown} */ (value)
}
