import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { til } from './til.mjs'

/**
 * WebKit's driver, on a screen of its own: WebKitGTK has no headless mode.
 * @param {{ driver: string, skjerm: string }} programmer their paths
 * @returns {Promise<{ adresse: string, stopp: () => Promise<void> }>}
 */
export async function startDriver(programmer) {
  const skjerm = spawn(programmer.skjerm, ['-displayfd', '1', '-screen', '0', '1280x900x24'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [nummer] = await once(skjerm.stdout, 'data')
  const port = await ledigPort()
  const adresse = `http://127.0.0.1:${port}`
  const driver = spawn(programmer.driver, [`--port=${port}`], {
    env: { ...process.env, DISPLAY: `:${String(nummer).trim()}`, GDK_BACKEND: 'x11' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  await til(adresse, () => fetch(`${adresse}/status`).catch(() => false))
  return {
    adresse,
    async stopp() {
      for (const prosess of [driver, skjerm]) {
        prosess.kill()
        await once(prosess, 'close')
      }
    },
  }
}

/** With port 0 the driver takes a free one too, but does not say which. */
async function ledigPort() {
  const tjener = createServer().listen(0, '127.0.0.1')
  await once(tjener, 'listening')
  const { port } = /** @type {import('node:net').AddressInfo} */ (tjener.address())
  tjener.close()
  return port
}
