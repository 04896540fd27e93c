import type { Page } from '@playwright/test'
import { undersok } from './stotte/axe.ts'
import { sakMed } from './stotte/demosaker.ts'
import { loggInn } from './stotte/person.ts'
import { tabTil } from './stotte/tast.ts'
import { expect, test } from './stotte/test.ts'

const BILDET = 'Bilde av tilstandene i saken'

test('the picture is read, moved in and left by keyboard, and the list says the same', async ({
  page,
  server,
}) => {
  const { id, holder } = sakMed(server.data, 'trapp.trinn1.folgeOpp', 'plan.gjelder')
  await loggInn(page, holder)
  await page.goto(`/sak/${id}/tilstand`)
  const bildet = page.getByRole('region', { name: BILDET })
  const trappen = bildet
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'Tiltakstrappen' }) })
  await expect(trappen.getByText('Følge opp (nå)')).toBeVisible()

  // What is said has room where it was placed: letters are measured by the browser alone.
  const forLange = () =>
    bildet.evaluate((el) =>
      [...el.querySelectorAll<HTMLElement>('div[style*="height"]')]
        .filter((boks) => boks.scrollHeight > boks.clientHeight + 1)
        .map((boks) => boks.textContent),
    )
  // The type may come after the picture.
  await expect.poll(forLange).toEqual([])

  // Larger with +, all of it again with 0.
  const bredde = async () => (await trappen.getByText('Følge opp (nå)').boundingBox())?.width ?? 0
  await tabTil(page, 'region', BILDET)
  const foer = await bredde()
  await page.keyboard.press('+')
  await expect.poll(bredde).toBeGreaterThan(foer * 1.1)
  await page.keyboard.press('0')
  await expect.poll(bredde).toBeLessThanOrEqual(foer)

  // A step that lacks something says what, and leads to what would bring it about.
  const hev = trappen.getByText('Gå til trinn 2').locator('..')
  await expect(hev).toContainText('Mangler: Evaluer planen')
  await expect(hev.getByRole('link', { name: 'Evaluer planen' })).toHaveAttribute(
    'href',
    `/sak/${id}/evaluering`,
  )

  // Read out: the way walked, where it stands, and right after that what leads on from there.
  await expect(trappen.getByRole('list').first()).toMatchAriaSnapshot(`
    - list:
      - listitem:
        - heading "Trinn 0 (sist 13. okt.) Oppdage tidlig" [level=4]
        - list:
          - listitem:
            - text: Konkretisere (sist
            - time: 13. okt.
            - text: )
      - listitem:
        - heading "Trinn 1 · nå siden 27. okt. Samtale og plan" [level=4]
        - list:
          - listitem:
            - text: Kartlegge (sist
            - time: 27. okt.
            - text: )
          - listitem:
            - text: Forstå sammen (sist
            - time: 29. okt.
            - text: )
          - listitem:
            - text: Lage plan (sist
            - time: 2. nov.
            - text: )
          - listitem:
            - text: Følge opp (nå)
            - list:
              - listitem:
                - strong: Gå til trinn 2
                - text: "Mangler:"
                - link "Evaluer planen"
              - listitem:
                - strong:
                  - link "Kartlegg på nytt"
              - listitem:
                - strong: Gå til trinn 0
              - listitem:
                - strong:
                  - link "8 steg som ikke flytter saken"
                - text: 8 av dem er mulige nå
      - listitem:
        - heading "Trinn 2 Undersøke mer" [level=4]
  `)

  // The same in lists has an address of its own.
  await page.keyboard.press('t')
  await expect(page).toHaveURL(/tilstand\?som=liste$/)
  await expect(bildet).toHaveCount(0)
  const trinn = page.getByRole('listitem').filter({ hasText: 'Trinn 1: Samtale og plan' }).first()
  await expect(trinn.getByRole('listitem').filter({ hasText: 'Følge opp' }).first()).toContainText(
    'nå',
  )
  await undersok(page, 'tilstanden som liste')
  await page.reload()
  await tabTil(page, 'link', 'Kartlegg på nytt')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Kartlegg på nytt' })).toBeVisible()
})

/** Fingers on the glass, each going from one place to another. */
async function fingre(page: Page, ...veier: { fra: Sted; til: Sted }[]) {
  const cdp = await page.context().newCDPSession(page)
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Sted[]) =>
    cdp.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: touchPoints.map((punkt, id) => ({ ...punkt, id })),
    })
  await send(
    'touchStart',
    veier.map(({ fra }) => fra),
  )
  for (const del of [0.2, 0.4, 0.6, 0.8, 1])
    await send(
      'touchMove',
      veier.map(({ fra, til }) => flyttet(fra, (til.x - fra.x) * del, (til.y - fra.y) * del)),
    )
  await send('touchEnd', [])
  await cdp.detach()
}

type Sted = { x: number; y: number }
const flyttet = ({ x, y }: Sted, dx: number, dy: number): Sted => ({ x: x + dx, y: y + dy })

test('on a phone one sees where the case stands, and zooms and moves by fingers, mouse, keys and buttons', async ({
  somPerson,
  server,
}) => {
  const { id, holder } = sakMed(server.data, 'trapp.trinn1.folgeOpp', 'plan.gjelder')
  const page = await somPerson(holder, { viewport: { width: 360, height: 740 }, hasTouch: true })
  await page.goto(`/sak/${id}/tilstand`)
  const bildet = page.getByRole('region', { name: BILDET })
  const naa = bildet.locator('[data-lyser]')
  const folgeOpp = naa.getByText('Følge opp (nå)')
  await expect(folgeOpp).toBeVisible()

  // What is lit and what leads on from it can be read, and nobody has to look for it to the side.
  await expect(naa).toContainText(['Samtale og plan', 'Følge opp', 'I gang', 'Gjelder'])
  const ikkeLest = () =>
    bildet.evaluate((ramme) => {
      const { left, right } = ramme.getBoundingClientRect()
      const ark = ramme.querySelector('section')?.parentElement
      if (!ark) throw new Error('there is no picture')
      const skala = ark.getBoundingClientRect().width / ark.offsetWidth
      const skrift = (el: Element) => Number.parseFloat(getComputedStyle(el).fontSize)
      return [...ramme.querySelectorAll<HTMLElement>('[data-lyser], [data-status]')]
        .filter((boks) => {
          const her = boks.getBoundingClientRect()
          const minst = Math.min(skrift(boks), ...[...boks.querySelectorAll('*')].map(skrift))
          return her.left < left || her.right > right || minst * skala < 11.99
        })
        .map((boks) => boks.textContent)
    })
  await expect.poll(ikkeLest).toEqual([])
  await bildet.evaluate((el) => el.scrollIntoView())
  await expect(naa.first()).toBeInViewport({ ratio: 0.99 })

  const maal = async () => {
    const boks = await folgeOpp.boundingBox()
    if (!boks) throw new Error('the state is not shown')
    return { x: boks.x + boks.width / 2, y: boks.y + boks.height / 2, bredde: boks.width }
  }
  /** Comes to be so many times as large, and its middle moved so far: to the pixel. */
  const blir = async (foer: Sted & { bredde: number }, ganger: number, dx: number, dy: number) =>
    expect
      .poll(async () => {
        const { x, y, bredde } = await maal()
        return [
          Math.abs(bredde / foer.bredde - ganger) < 0.02,
          Math.abs(x - foer.x - dx) <= 2,
          Math.abs(y - foer.y - dy) <= 2,
        ]
      })
      .toEqual([true, true, true])

  // Two fingers, from 60 px apart to 90, and on to the right and down: what they hold goes with them.
  const start = await maal()
  await fingre(
    page,
    { fra: flyttet(start, -30, 0), til: flyttet(start, -25, 12) },
    { fra: flyttet(start, 30, 0), til: flyttet(start, 65, 12) },
  )
  await blir(start, 1.5, 20, 12)
  expect(await page.evaluate(() => visualViewport?.scale)).toBe(1)

  // The wheel scrolls as on any page; with Ctrl it zooms where it points.
  const stort = await maal()
  await page.mouse.move(stort.x, stort.y)
  await page.mouse.wheel(0, 40)
  await blir(stort, 1, 0, -40)
  const rullet = await maal()
  await page.mouse.move(rullet.x, rullet.y)
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -20)
  await page.keyboard.up('Control')
  await blir(rullet, Math.exp(0.2), 0, 0)

  // The mouse takes hold of it.
  const forDrag = await maal()
  await page.mouse.move(forDrag.x, forDrag.y)
  await page.mouse.down()
  await page.mouse.move(forDrag.x + 30, forDrag.y - 25, { steps: 3 })
  await page.mouse.up()
  await page.mouse.move(forDrag.x - 30, forDrag.y)
  await blir(forDrag, 1, 30, -25)

  // Arrows move, − makes it smaller.
  await bildet.focus()
  await page.keyboard.press('ArrowRight')
  await blir(forDrag, 1, -10, -25)
  await page.keyboard.press('ArrowDown')
  await blir(forDrag, 1, -10, -65)
  await page.keyboard.press('-')
  const bredde = async () => (await maal()).bredde
  await expect.poll(bredde).toBeCloseTo(forDrag.bredde / 1.25, 0)

  // One finger moves, and what it threw may go on by itself.
  const foerKast = await maal()
  await fingre(page, { fra: foerKast, til: flyttet(foerKast, -80, 0) })
  await expect.poll(async () => (await maal()).x).toBeLessThan(foerKast.x - 40)

  // The buttons: larger, smaller, and all of it.
  await page.getByRole('button', { name: 'Større' }).click()
  await expect.poll(bredde).toBeCloseTo(forDrag.bredde, 0)
  await page.getByRole('button', { name: 'Mindre' }).click()
  await expect.poll(bredde).toBeCloseTo(forDrag.bredde / 1.25, 0)
  await page.getByRole('button', { name: 'Vis alt' }).click()
  await expect
    .poll(() =>
      bildet.evaluate((el) => [el.scrollWidth - el.clientWidth, el.scrollHeight - el.clientHeight]),
    )
    .toEqual([0, 0])
})
