import type { Page } from '@playwright/test'
import { iBarnehagen, sakMed } from './stotte/demosaker.ts'
import { be, nyttBarn } from './stotte/kommune.ts'
import { motesider } from './stotte/motesider.ts'
import { loggInn } from './stotte/person.ts'
import { expect, test } from './stotte/test.ts'

const FANER = [
  'plan',
  'kartlegging',
  'stemme',
  'moter',
  'laget',
  'fravaer',
  'historikk',
  'trinnet',
  'tilstand',
]

const ord = (liste: string) =>
  new RegExp(`(?<!\\p{L})(${liste.replaceAll(' ', '|')})(?!\\p{L})`, 'iu')
const BARE_BOKMAAL = ord(
  'ikke hva hvem hvordan hvorfor hvis nå noe noen navn flere bare foresatte gjør dere fra uke',
)
const NORSK = ord(
  'og er ikke ikkje hva kva hvem kven nå sak saken planen evaluering barnet foresatte føresette trinn fravær fråvær',
)
/** A key that was shown in place of its text. */
const NOKKEL = /\b(sak|plan|ui|skjema|minesaker|nysak|fravaer|evaluering|felles)\.[a-z]+[A-Z.]\w*/

/** A place in a text that nothing was put into. */
const TOM_PLASS = /[#{}]/

/** A sentence that ends twice, as after a month that is shortened. */
const TO_PUNKTUM = /(?<!\.)\.\.(?!\.)/

/** What the screens themselves say, and nobody wrote: headings, links, buttons, labels, legends and terms. */
const egneOrd = (page: Page) =>
  page
    .locator('main')
    .locator(
      'h1:not(:has(*)), h2, h3, button:not(:has([class*=fritekst])), label, legend, dt, th[scope=col], summary',
    )
    .allInnerTexts()

async function skjermene(page: Page, data: string, spraak: 'nn' | 'en') {
  const sett: { sti: string; ord: string; alt: string }[] = []
  const saker = [
    sakMed(data, 'trapp.trinn1.folgeOpp', 'plan.tilEvaluering'),
    sakMed(data, 'trapp.trinn0.undring', 'liv.aktiv'),
    sakMed(data, 'trapp.trinn2.forstaa'),
  ]
  const [evalueres] = saker
  await loggInn(page, evalueres?.holder ?? '')
  const omMoter = await motesider(page, evalueres?.id ?? '')
  const stier = saker.map(({ id, holder }) => ({
    holder,
    stier: [
      '/',
      '/oppgaver',
      '/varsler',
      '/kalender',
      '/postkasse',
      '/ny-sak',
      '/fravaer/forslag',
      ...['idag', 'uka', 'terminen', 'blikk'].map((side) => `/fravaer/${side}`),
      ...FANER.map((fane) => `/sak/${id}/${fane}`),
      ...['foresatte.kontaktet', 'sak.lukket', 'notat.skrevet'].map((h) => `/sak/${id}/gjor/${h}`),
      `/sak/${id}/evaluering`,
      `/sak/${id}/familien`,
      `/sak/${id}/familien/ny`,
    ],
  }))
  const barn = nyttBarn(data, 'provefjord-skole', '7B')
  stier.push(
    // Whoever leads brings in cases, files and people; in a kindergarten, writes for the school.
    { holder: 'Tilde Prøve', stier: [`/ny-sak?barn=${barn.id}&iGang=true`, '/fravaer/importer'] },
    { holder: evalueres?.holder ?? '', stier: omMoter },
    { holder: 'Koordina Prøve', stier: ['/tilbakemeldinger', '/oppsett', '/oppsett?slag=barn'] },
    ...[iBarnehagen(data)].map(({ id, holder }) => ({
      holder,
      stier: [`/sak/${id}/trinnet`, `/sak/${id}/gjor/utdrag.gitt`],
    })),
  )
  for (const { holder, stier: disse } of stier) {
    await loggInn(page, holder)
    await be(page.request, 'okt.settSpraak', { spraak })
    for (const sti of disse) {
      await page.goto(sti)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.locator('html')).toHaveAttribute('lang', spraak)
      await expect(page.getByText(/^(Henter|Hentar|Loading) …$/)).toHaveCount(0)
      const alt = (await page.locator('body').allInnerTexts()).join()
      sett.push({ sti, ord: (await egneOrd(page)).join('\n'), alt })
    }
  }
  return sett
}

test('nynorsk is nynorsk on every screen', async ({ page, server }) => {
  for (const { sti, ord, alt } of await skjermene(page, server.data, 'nn')) {
    expect.soft(ord, sti).not.toMatch(BARE_BOKMAAL)
    expect.soft(alt, sti).not.toMatch(NOKKEL)
    expect.soft(alt, sti).not.toMatch(TOM_PLASS)
    expect.soft(alt, sti).not.toMatch(TO_PUNKTUM)
  }
})

test('English is English on every screen', async ({ page, server }) => {
  for (const { sti, ord, alt } of await skjermene(page, server.data, 'en')) {
    expect.soft(ord, sti).not.toMatch(NORSK)
    expect.soft(alt, sti).not.toMatch(NOKKEL)
    expect.soft(alt, sti).not.toMatch(TOM_PLASS)
    expect.soft(alt, sti).not.toMatch(TO_PUNKTUM)
  }
})

test('the language is changed in the menu and remembered', async ({ somPerson }) => {
  const page = await somPerson('Lise Oppdiktet')
  const spurt: string[] = []
  page.on('request', (en) => {
    const { pathname } = new URL(en.url())
    if (pathname.includes('oppslag.ord')) spurt.push(pathname)
  })
  await page.goto('/')
  await page.getByRole('button', { name: 'Meny for Lise Oppdiktet' }).click()
  await expect(page.getByText('kontaktlærer 3A')).toBeVisible()
  // Together with who one is: no page waits once more for the words of the roles.
  expect(spurt).toEqual(['/api/trpc/okt.meg,oppslag.ord,sak.list'])
  await page.getByText('Nynorsk', { exact: true }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'nn')
  await expect(page.getByText('kontaktlærar 3A')).toBeVisible()
  await page.getByText('Bokmål', { exact: true }).click()
  await expect(page.getByText('kontaktlærer 3A')).toBeVisible()
  await page.getByText('Nynorsk', { exact: true }).click()
  await expect(page.getByText('kontaktlærar 3A')).toBeVisible()
  expect(spurt.slice(1)).toEqual(['/api/trpc/oppslag.ord'])
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('lang', 'nn')
})
