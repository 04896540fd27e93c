import type { Page } from '@playwright/test'
import { sakMed } from './stotte/demosaker.ts'
import { loggInn } from './stotte/person.ts'
import { expect, test } from './stotte/test.ts'

/** Lets nothing of this kind through until what is answered is called. */
async function hold(page: Page, hva: string): Promise<() => void> {
  let slipp = () => {}
  const slippes = new Promise<void>((ferdig) => {
    slipp = ferdig
  })
  await page.route(hva, async (route) => {
    await slippes
    await route.continue()
  })
  return slipp
}

/** The name and the mark at the top of the page, and the colour behind them. */
const toppen = (page: Page) =>
  page.evaluate(() => {
    const { x, y, width, height } =
      document.querySelector('#rot svg')?.getBoundingClientRect() ?? {}
    return { merke: { x, y, width, height }, bak: getComputedStyle(document.body).backgroundColor }
  })

for (const tetthet of ['romslig', 'tett']) {
  test(`before anything has come, the frame stands in its own colours, and stays where it is: ${tetthet}`, async ({
    page,
    server: _,
  }) => {
    const feil: string[] = []
    page.on('console', (melding) => melding.type() === 'error' && feil.push(melding.text()))
    await page.emulateMedia({ colorScheme: 'light' })
    await page.addInitScript((valg) => localStorage.setItem('stafett.valg', JSON.stringify(valg)), {
      tema: 'dark',
      tetthet,
    })
    const slipp = await hold(page, '**/assets/*.{js,css}')
    await page.goto('/', { waitUntil: 'commit' })
    await expect(page.locator('.ramme-hode')).toContainText('Stafett')
    const ramme = await toppen(page)
    // --ds-color-neutral-background-tinted of the dark theme.
    expect(ramme.bak).toBe('rgb(27, 32, 37)')
    slipp()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await toppen(page)).toEqual(ramme)
    expect(feil).toEqual([])
  })
}

test('what the page opens with is asked for before the program has come, and only then', async ({
  page: forste,
  server,
}) => {
  const { id, holder } = sakMed(server.data, 'plan.gjelder')
  /** Every question up to the live stream, those of the first call apart. */
  async function spurt(sti: string) {
    const page = await forste.context().newPage()
    const kall: string[][] = []
    page.on('request', (foresporsel) => {
      const [, hva] = /\/api\/trpc\/([^?]+)/.exec(foresporsel.url()) ?? []
      if (hva && kall.at(-1)?.[0] !== 'sak.folg') kall.push(hva.split(','))
    })
    const slipp = await hold(page, '**/assets/*.js')
    await page.goto(sti, { waitUntil: 'commit' })
    await expect.poll(() => kall.length).toBe(1)
    slipp()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.close()
    const [forst = [], ...senere] = kall
    return { forst, igjen: senere.flat().filter((hva) => forst.includes(hva)) }
  }
  expect(await spurt('/logg-inn')).toEqual({ forst: ['okt.demobrukere', 'oppslag.ord'], igjen: [] })
  await loggInn(forste, holder)
  expect(await spurt('/')).toEqual({ forst: ['okt.meg', 'oppslag.ord', 'sak.list'], igjen: [] })
  const sak = ['okt.meg', 'oppslag.ord', 'sak.hent']
  expect(await spurt(`/sak/${id}`)).toEqual({ forst: [...sak, 'sak.hent'], igjen: [] })
  expect(await spurt(`/sak/${id}/kartlegging`)).toEqual({ forst: sak, igjen: [] })
})

for (const [hva, valg, staar] of [
  ['as one reads', {}, true],
  ['names hidden', { skjulNavn: true }, false],
  ['a browser in another language than the reader', { spraak: 'en' }, false],
] as const) {
  test(`a case says who it is about and what is to be done before the program has come: ${hva}`, async ({
    page,
    server,
  }) => {
    const { id, holder } = sakMed(server.data, 'plan.gjelder')
    await loggInn(page, holder)
    await page.addInitScript(
      (valg) => localStorage.setItem('stafett.valg', JSON.stringify(valg)),
      valg,
    )
    const slipp = await hold(page, '**/assets/*.js')
    await page.goto(`/sak/${id}`, { waitUntil: 'commit' })
    await expect(page.locator('.ramme')).toBeVisible()
    expect(await page.evaluate(async () => (await window.stafettForst?.svar)?.length)).toBe(4)
    const [navn, naa] = [page.locator('.ramme-navn'), page.locator('.ramme-naa')]
    const sagt = [...(await navn.allTextContents()), ...(await naa.allTextContents())]
    expect(sagt).toHaveLength(staar ? 2 : 0)
    slipp()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(navn).toHaveCount(0)
    for (const en of sagt) await expect(page.locator('main').getByText(en).first()).toBeVisible()
  })
}

test('when what was asked for beforehand is not answered, the page asks itself', async ({
  page,
  server,
}) => {
  const { id, holder } = sakMed(server.data, 'plan.gjelder')
  await loggInn(page, holder)
  let forste = true
  await page.route('**/api/trpc/okt.meg*', (route) => {
    const avbryt = forste
    forste = false
    return avbryt ? route.abort() : route.continue()
  })
  await page.goto(`/sak/${id}`)
  await expect(page.getByRole('navigation', { name: 'Deler av saken' })).toBeVisible()
  expect(forste).toBe(false)
})

test('a way to another page shows at once that it has begun, and no longer when one is there', async ({
  page,
  server,
}) => {
  const { holder } = sakMed(server.data, 'plan.gjelder')
  await loggInn(page, holder)
  await page.goto('/')
  const lenke = page.locator('main a[href^="/sak/"]').first()
  await expect(lenke).toBeVisible()
  const slipp = await hold(page, '**/api/trpc/sak.hent*')
  const synlig = await lenke.evaluate(
    (a: HTMLElement) =>
      new Promise<boolean>((ferdig) => {
        a.click()
        // Painted with the very next frame.
        requestAnimationFrame(() => ferdig(document.querySelector('[data-underveis]') !== null))
      }),
  )
  expect(synlig).toBe(true)
  await page.clock.runFor(1000)
  await expect(page.getByRole('status').filter({ hasText: 'Henter siden' })).toBeAttached()
  slipp()
  await expect(page.getByRole('navigation', { name: 'Deler av saken' })).toBeVisible()
  await expect(page.locator('[data-underveis]')).toHaveCount(0)
})
