import { til } from './til.mjs'
import { Avvist } from './webdriver.mjs'

/** Passes by itself, when React has drawn what it is about to draw. */
const FORBIGAAENDE = [
  'no such element',
  'stale element reference',
  'element not interactable',
  'element click intercepted',
]

/**
 * A page as the story knows it, in a session of WebDriver.
 * @param {import('./webdriver.mjs').Kall} kall
 * @returns {import('../historie.mjs').Side}
 */
export function somSide(kall) {
  /** @param {string} skript @param {...unknown} args */
  const kjor = (skript, ...args) => kall('/execute/sync', { script: skript, args })
  /** @param {string} uttrykk */
  const evaluate = (uttrykk) => kjor(`return (${uttrykk})`)

  /** @param {string} hva @param {(element: string) => Promise<unknown>} gjor */
  const paa = (hva, gjor) =>
    til(hva, async () => {
      try {
        const funnet = /** @type {object} */ (await kall('/element', velger(hva)))
        // The driver is content with an edge in view, and that can lie behind what sticks to the bottom.
        await kjor(`arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })`, funnet)
        await gjor(`/element/${Object.values(funnet)[0]}`)
        return true
      } catch (feil) {
        if (feil instanceof Avvist && FORBIGAAENDE.includes(feil.kode)) return false
        throw feil
      }
    })
  /** @param {string} hva */
  const trykk = (hva) => paa(hva, (element) => kall(`${element}/click`, {}))

  return {
    goto: (adresse) => kall('/url', { url: adresse }),
    locator: (hva) => ({
      click: () => trykk(hva),
      fill: (tekst) =>
        paa(hva, async (element) => {
          await kall(`${element}/clear`, {})
          await kall(`${element}/value`, { text: tekst })
        }),
    }),
    select: (hva, verdi) => trykk(`${hva} option[value="${verdi}"]`),
    waitForFunction: (hva) => til(hva, () => evaluate(hva)),
    evaluate,
  }
}

/** @param {string} hva CSS, or XPath when it says so, as with Puppeteer */
function velger(hva) {
  const [, xpath] = /^xpath\/(.*)/.exec(hva) ?? []
  return xpath ? { using: 'xpath', value: xpath } : { using: 'css selector', value: hva }
}
