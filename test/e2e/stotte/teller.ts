import type { Page } from '@playwright/test'

/** What a way through the pages costs the one who walks it. */
export type Vei = { trykk: number; sider: readonly string[] }

/**
 * Counts what a person does: each press with a finger or a mouse, each Enter or space that presses
 * something, and each page that comes. What is typed, and Tab to the next field, is not counted.
 */
export async function tellVeien(page: Page) {
  let trykk = 0
  let sider: string[] = []
  await page.exposeBinding('trykket', () => {
    trykk += 1
  })
  await page.addInitScript(() => {
    const si = () => (window as unknown as { trykket(): void }).trykket()
    window.addEventListener('pointerdown', si, true)
    window.addEventListener(
      'keydown',
      ({ key, target }) => {
        const skriver =
          target instanceof HTMLTextAreaElement ||
          (target instanceof HTMLInputElement &&
            target.type !== 'checkbox' &&
            target.type !== 'radio')
        if ((key === 'Enter' || key === ' ') && !skriver) si()
      },
      true,
    )
  })
  page.on('framenavigated', (ramme) => {
    const { pathname } = new URL(ramme.url())
    const forrige = sider.at(-1)
    if (ramme !== page.mainFrame() || forrige === pathname) return
    // A case's own address leads on to its first tab.
    if (forrige !== undefined && pathname.startsWith(`${forrige}/`)) sider.pop()
    sider.push(pathname)
  })
  return {
    /** What has been done so far was the way to the start. */
    async begynn() {
      trykk = 0
      sider = [new URL(page.url()).pathname]
    },
    /** The page one began on is not counted. */
    telt: (): Vei => ({ trykk, sider: sider.slice(1) }),
  }
}
