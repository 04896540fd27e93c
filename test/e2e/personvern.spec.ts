import type { Page } from '@playwright/test'
import Database from 'better-sqlite3'
import { enAvHverTilstand, sakMed } from './stotte/demosaker.ts'
import { loggInn } from './stotte/person.ts'
import { expect, test } from './stotte/test.ts'

function barnetI(data: string, sakId: string): { fornavn: string; etternavn: string } {
  const db = new Database(data, { readonly: true })
  const barn = db
    .prepare<[string], { fornavn: string; etternavn: string }>(
      'select fornavn, etternavn from barn join sak on sak.barnId = barn.id where sak.id = ?',
    )
    .get(sakId)
  db.close()
  if (!barn) throw new Error(`no case ${sakId}`)
  return barn
}

/** The name as a word of its own: the school of a child named Prøve may lie in Prøvefjord. */
const somOrd = (navn: string) => new RegExp(`(?<!\\p{L})${navn}(?!\\p{L})`, 'u')

/** The text that can be read on the screen: what is blurred cannot. */
const lesbart = (page: Page) =>
  page.locator('main').evaluate((main) => {
    const sloret = (node: Node | null): boolean =>
      node instanceof Element &&
      (getComputedStyle(node).filter.includes('blur') || sloret(node.parentElement))
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
    const tekst: string[] = []
    while (walker.nextNode()) {
      if (!sloret(walker.currentNode.parentElement))
        tekst.push(walker.currentNode.textContent ?? '')
    }
    return tekst.join('\n')
  })

test('the browser’s tab never says whom the case is about', async ({ page, server }) => {
  const { id, holder } = sakMed(server.data, 'trapp.trinn1.folgeOpp', 'plan.tilEvaluering')
  const { fornavn, etternavn } = barnetI(server.data, id)
  await loggInn(page, holder)
  const stier = ['plan', 'kartlegging', 'stemme', 'fravaer', 'historikk', 'tilstand']
  for (const sti of [...stier, 'evaluering', 'plan/utskrift', 'gjor/barnet.hort']) {
    await page.goto(`/sak/${id}/${sti}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page).toHaveTitle(/ · Stafett$/)
    expect(await page.title(), sti).not.toMatch(somOrd(fornavn))
    expect(await page.title(), sti).not.toMatch(somOrd(etternavn))
    expect(page.url(), sti).not.toContain(encodeURIComponent(fornavn))
  }
})

test('with names hidden, neither names nor free text are on the screen', async ({
  page,
  server,
}) => {
  const saker = enAvHverTilstand(server.data).filter(({ tilstand }) =>
    /plan\.gjelder|trapp\.trinn0\.undring/.test(tilstand),
  )
  const [forste] = saker
  if (!forste) throw new Error('the demo has no such case')
  await loggInn(page, forste.holder)
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('F2')
  await expect(page.getByText('Navn er skjult')).toBeVisible()
  for (const { id, holder } of saker) {
    const { fornavn, etternavn } = barnetI(server.data, id)
    await loggInn(page, holder)
    for (const fane of ['plan', 'kartlegging', 'stemme', 'historikk']) {
      await page.goto(`/sak/${id}/${fane}`)
      await expect(page.getByRole('region', { name: 'Nå', exact: true })).toBeVisible()
      const tekst = await lesbart(page)
      expect(tekst).toContain('Stafettholder')
      expect.soft(tekst, fane).not.toMatch(somOrd(fornavn))
      expect.soft(tekst, fane).not.toMatch(somOrd(etternavn))
    }
  }
})
