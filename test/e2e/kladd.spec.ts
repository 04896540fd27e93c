import type { Page, Route } from '@playwright/test'
import Database from 'better-sqlite3'
import { kollega, sakMed } from './stotte/demosaker.ts'
import { be } from './stotte/kommune.ts'
import { gjor } from './stotte/sak.ts'
import type { Server } from './stotte/server.ts'
import { expect, test } from './stotte/test.ts'

const SENDING = /sak\.send/
const KLADD = /kladd\./

const notat = (page: Page) => page.getByLabel('Notat')
const send = (page: Page) => page.getByRole('button', { name: 'Lagre i saken' }).click()
const provNaa = (page: Page) => page.getByRole('button', { name: 'Prøv nå' }).click()
const ikkeSendt = (page: Page) => page.getByRole('alert').filter({ hasText: 'Ikke sendt' })
const tattVarePaa = (page: Page) => page.getByText(/^Vi tok vare på det du skrev i dag kl\. \d/)

/** How many events of the case hold this text. */
function iSaken(server: Server, sakId: string, tekst: string): number {
  const db = new Database(server.data, { readonly: true })
  const antall = db
    .prepare<[string, string], number>(
      `select count(*) from hendelse where sakId = ? and data like '%"' || ? || '"%'`,
    )
    .pluck()
    .get(sakId, tekst)
  db.close()
  return antall ?? 0
}

type Linje = { page: Page; server: Server }

/** What goes wrong with the sending, what is done about it, and what the person sees then. */
const oyeblikk: {
  naar: string
  galt: (l: Linje) => Promise<unknown>
  rett: (l: Linje) => Promise<unknown>
}[] = [
  {
    naar: 'before it is sent',
    galt: ({ page }) => page.context().setOffline(true),
    rett: ({ page }) => page.context().setOffline(false),
  },
  {
    naar: 'when the request gets lost',
    galt: ({ page }) => page.route(SENDING, (rute) => rute.abort(), { times: 1 }),
    rett: ({ page }) => provNaa(page),
  },
  {
    naar: 'when the answer gets lost',
    galt: ({ page }) => page.route(SENDING, mottattUtenSvar, { times: 1 }),
    rett: ({ page }) => provNaa(page),
  },
  {
    naar: 'when a proxy answers 503',
    galt: ({ page }) =>
      page.route(SENDING, (rute) => rute.fulfill({ status: 503, body: '<h1>503</h1>' }), {
        times: 1,
      }),
    rett: ({ page }) => provNaa(page),
  },
  {
    naar: 'when the server ends before it came',
    galt: ({ server }) => server.stopp(),
    rett: async ({ page, server }) => {
      await server.start()
      await provNaa(page)
    },
  },
  {
    naar: 'when the server ends after it came',
    galt: ({ page, server }) =>
      page.route(
        SENDING,
        async (rute) => {
          await rute.fetch()
          await server.stopp()
          await rute.abort()
        },
        { times: 1 },
      ),
    rett: async ({ page, server }) => {
      await server.start()
      await provNaa(page)
    },
  },
]

const mottattUtenSvar = async (rute: Route) => {
  await rute.fetch()
  await rute.abort()
}

for (const { naar, galt, rett } of oyeblikk) {
  test(`a line lost ${naar}: the text is safe, it is sent once, and nothing moves`, async ({
    server,
    somPerson,
  }) => {
    const { id, holder } = sakMed(server.data, 'trapp.trinn0.hore')
    const tekst = `Notat ${naar}`
    const page = await somPerson(holder)
    await page.goto(`/sak/${id}/gjor/notat.skrevet`)
    await notat(page).fill(tekst)
    await galt({ page, server })
    await send(page)
    await expect(ikkeSendt(page)).toBeVisible()
    await expect(notat(page)).toHaveValue(tekst)
    await rett({ page, server })
    await expect(page.getByRole('status').getByText('er lagret i saken')).toBeVisible()
    await expect(page).toHaveURL(/gjor\/notat\.skrevet$/)
    expect(iSaken(server, id, tekst)).toBe(1)
  })
}

for (const lukk of ['reloaded', 'closed'] as const) {
  test(`a page ${lukk} while it is sent: what came is told, what did not is there to send`, async ({
    server,
    somPerson,
  }) => {
    const { id, holder } = sakMed(server.data, 'trapp.trinn0.hore')
    let page = await somPerson(holder)
    const sti = `/sak/${id}/gjor/notat.skrevet`
    const paaNytt = async () => {
      const kontekst = page.context()
      if (lukk === 'closed') {
        await page.close()
        page = await kontekst.newPage()
      }
      await page.goto(sti)
    }
    const begynn = async (tekst: string, underveis: (rute: Route) => Promise<void>) => {
      await page.goto(sti)
      await notat(page).fill(tekst)
      const nadd = new Promise<void>((ferdig) => {
        const holdt = async (rute: Route) => {
          await underveis(rute)
          ferdig()
        }
        void page.route(SENDING, holdt, { times: 1 })
      })
      await send(page)
      await nadd
      await paaNytt()
    }

    // Closing the page lets go of a request that is held: there it is lost.
    await begynn(`Ikke framme ${lukk}`, async (rute) => {
      if (lukk === 'closed') await rute.abort()
    })
    await expect(notat(page)).toHaveValue(`Ikke framme ${lukk}`)
    await expect(tattVarePaa(page)).toBeVisible()
    expect(iSaken(server, id, `Ikke framme ${lukk}`)).toBe(0)
    await send(page)
    await expect(page.getByText('«Skriv et notat» er lagret i saken')).toBeVisible()
    expect(iSaken(server, id, `Ikke framme ${lukk}`)).toBe(1)

    await begynn(`Framme ${lukk}`, async (rute) => {
      await rute.fetch()
    })
    await expect(page.getByText('Det du sendte herfra sist, kom fram.')).toBeVisible()
    await expect(notat(page)).toHaveValue('')
    expect(iSaken(server, id, `Framme ${lukk}`)).toBe(1)
  })
}

test('whoever leaves, or says no, is not overtaken by what was to be sent', async ({
  server,
  somPerson,
}) => {
  const { id, holder } = sakMed(server.data, 'trapp.trinn0.hore')
  const tekst = 'Skrevet og forlatt'
  const page = await somPerson(holder)
  await page.goto(`/sak/${id}/gjor/notat.skrevet`)
  await notat(page).fill(tekst)
  await page.context().setOffline(true)
  await send(page)
  await page.getByRole('button', { name: 'Ikke send' }).click()
  await expect(ikkeSendt(page)).toHaveCount(0)
  await expect(notat(page)).toHaveValue(tekst)
  await send(page)
  await expect(ikkeSendt(page)).toBeVisible()
  await page.getByRole('link', { name: /^← Saken til / }).click()
  await expect(page).not.toHaveURL(/gjor/)
  const lagret = page.waitForResponse(/kladd\.lagre/)
  await page.context().setOffline(false)
  await lagret
  await page.goto(`/sak/${id}/gjor/notat.skrevet`)
  await expect(notat(page)).toHaveValue(tekst)
  expect(iSaken(server, id, tekst)).toBe(0)
  await page.getByRole('button', { name: 'Begynn på nytt' }).click()
  await expect(notat(page)).toHaveValue('')
  await page.getByRole('button', { name: 'Hent tilbake det jeg skrev' }).click()
  await expect(notat(page)).toHaveValue(tekst)
})

test('«Avbryt» by a slip can be undone, wherever one is by then; with nothing written nothing is said', async ({
  server,
  somPerson,
}) => {
  const { id, holder } = sakMed(server.data, 'trapp.trinn0.hore')
  const sti = `/sak/${id}/gjor/notat.skrevet`
  const page = await somPerson(holder)
  const avbryt = () => page.getByRole('button', { name: 'Avbryt' }).click()
  const angre = page.getByRole('button', { name: 'Angre' })
  await page.goto(sti)
  await notat(page).fill('   ')
  await avbryt()
  await expect(page).toHaveURL(/historikk$/)
  await expect(angre).toHaveCount(0)

  await page.goto(sti)
  await notat(page).fill('Kastet ved et uhell')
  await avbryt()
  await expect(page.getByRole('status').getByText('Det du skrev, er kastet.')).toBeVisible()
  await page.getByRole('link', { name: 'Mine saker', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Mine saker' })).toBeVisible()
  await angre.click()
  await expect(notat(page)).toHaveValue('Kastet ved et uhell')
  await expect(notat(page)).toBeFocused()
  await expect(angre).toHaveCount(0)
  await expect(page.getByText('Kladden er lagret', { exact: true })).toBeVisible()
  await page.reload()
  await expect(notat(page)).toHaveValue('Kastet ved et uhell')

  await avbryt()
  await page.goBack()
  await notat(page).fill('Skrevet i stedet')
  await angre.click()
  await expect(notat(page)).toHaveValue('Kastet ved et uhell')
  await page.getByRole('button', { name: 'Hent tilbake det jeg skrev' }).click()
  await expect(notat(page)).toHaveValue('Skrevet i stedet')

  await avbryt()
  await page.getByRole('button', { name: `Meny for ${holder}` }).click()
  await page.getByRole('button', { name: 'Logg ut' }).click()
  await expect(page.getByRole('heading', { name: 'Hvem er du i dag?' })).toBeVisible()
  await expect(angre).toHaveCount(0)
})

test('whatever form one is in the middle of, a reload loses nothing', async ({
  server,
  somPerson,
}) => {
  const { id, holder } = sakMed(server.data, 'trapp.trinn1.kartlegge', 'stafett.holdes')
  const page = await somPerson(holder)
  const { overganger } = await be<{
    overganger: { type: string; om?: string; tillatt: boolean }[]
  }>(page.request, 'sak.hent', { sakId: id })
  const skrevet: string[] = []
  for (const { type, om, tillatt } of overganger) {
    if (!tillatt || type.startsWith('plan.')) continue
    await page.goto(`/sak/${id}/gjor/${type}${om ? `?om=${om}` : ''}`)
    await expect(page.locator('main form button[type="submit"]')).toBeVisible()
    const felt = page.locator('main form :is(textarea, input[type="text"]):not([inputmode])')
    const valg = page.locator('main form input[type="radio"]')
    if ((await felt.count()) === 0 && (await valg.count()) > 0) await valg.first().check()
    if ((await felt.count()) === 0) continue
    await felt.first().fill(`Midt i ${type}`)
    await page.reload()
    await expect(felt.first(), type).toHaveValue(`Midt i ${type}`)
    skrevet.push(type)
  }
  expect(skrevet.length).toBeGreaterThan(5)
})

test('when the case moved on meanwhile, what was begun is told of, to copy or to throw away', async ({
  server,
  somPerson,
}) => {
  const { id, holder } = sakMed(server.data, 'trapp.trinn0.hore')
  const page = await somPerson(holder)
  const sti = `/sak/${id}/gjor/barnet.hort`
  await page.goto(sti)
  await page.getByRole('radio').first().check()
  await page.getByRole('textbox').first().fill('Sagt før saken ble satt på vent')
  await expect(page.getByText('Kladden er lagret', { exact: true })).toBeVisible()
  await page.goto(`/sak/${id}`)
  const kort = page.getByRole('region', { name: 'Kladd du har liggende' })
  await expect(page.getByRole('heading', { name: 'Laget', exact: true })).toBeVisible()
  await expect(kort).toHaveCount(0)

  const annen = await somPerson(kollega(server.data, id))
  await annen.goto(`/sak/${id}`)
  await gjor(annen, 'Sett saken på vent', {
    'Hvorfor venter dere?': 'Familien er bortreist.',
    'Når skal saken tas opp igjen?': '2026-12-01',
  })
  await expect(kort).toBeVisible()
  await expect(kort.getByText('Sagt før')).toBeHidden()
  await kort.locator('summary').click()
  await expect(kort.getByText('Sagt før saken ble satt på vent')).toBeVisible()
  await expect(kort.getByText('hort', { exact: true })).toHaveCount(0)
  // An address that was kept leads to the text too.
  await page.goto(sti)
  await expect(page.getByText('Sagt før saken ble satt på vent')).toBeVisible()
  await page.getByRole('button', { name: 'Kast', exact: true }).click()
  await expect(page.getByText('Sagt før saken ble satt på vent')).toHaveCount(0)
  await page.getByRole('button', { name: 'Angre' }).click()
  await expect(page.getByText('Sagt før saken ble satt på vent')).toBeVisible()

  await annen.goto(`/sak/${id}`)
  await gjor(annen, 'Ta opp saken igjen', { 'Hvorfor tar dere opp saken igjen?': 'De er hjemme.' })
  await expect(page.getByRole('textbox').first()).toHaveValue('Sagt før saken ble satt på vent')
  await page.goto(`/sak/${id}`)
  await expect(page.getByRole('heading', { name: 'Laget', exact: true })).toBeVisible()
  await expect(kort).toHaveCount(0)
})

test('without a line, and without a server that remembers, the browser keeps it for its owner alone', async ({
  server,
  somPerson,
}) => {
  const { id, holder } = sakMed(server.data, 'trapp.trinn0.hore')
  const sti = `/sak/${id}/gjor/notat.skrevet`
  const page = await somPerson(holder)
  await page.goto(sti)
  await expect(notat(page)).toBeVisible()
  await page.route(KLADD, (rute) => rute.abort())
  await notat(page).fill('Bare her')
  await expect(page.getByText('Kladden er lagret på denne maskinen')).toBeVisible()
  await page.reload()
  await expect(notat(page)).toHaveValue('Bare her')
  const iNettleseren = () => page.evaluate(() => JSON.stringify({ ...localStorage }))
  expect(await iNettleseren()).toContain('stafett.kladd')
  expect(await iNettleseren()).not.toContain('Bare her')
  await page.getByRole('button', { name: `Meny for ${holder}` }).click()
  await page.getByRole('button', { name: 'Logg ut' }).click()
  await expect(page.getByRole('heading', { name: 'Hvem er du i dag?' })).toBeVisible()
  expect(await iNettleseren()).not.toContain('stafett.kladd')
})

test('where the browser may keep nothing, it says so, and what the server has is there', async ({
  server,
  somPerson,
}) => {
  const { id, holder } = sakMed(server.data, 'trapp.trinn0.hore')
  const page = await somPerson(holder)
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await page.goto(`/sak/${id}/gjor/notat.skrevet`)
  await expect(notat(page)).toBeVisible()
  await page.route(KLADD, (rute) => rute.abort())
  await notat(page).fill('Ingen plass')
  await expect(page.getByText('Ikke lagret ennå')).toBeVisible()
  await page.unroute(KLADD)
  await expect(page.getByText('Kladden er lagret', { exact: true })).toBeVisible()
  await page.reload()
  await expect(notat(page)).toHaveValue('Ingen plass')
})

test('a second tab has the same text, and one that was written in keeps its own', async ({
  server,
  somPerson,
}) => {
  const { id, holder } = sakMed(server.data, 'trapp.trinn0.hore')
  const sti = `/sak/${id}/gjor/barnet.hort`
  const en = await somPerson(holder)
  const to = await en.context().newPage()
  for (const page of [en, to]) {
    await page.goto(sti)
    await expect(page.getByRole('radio').first()).toBeVisible()
  }
  await en.getByRole('radio').first().check()
  await en.getByRole('textbox').first().fill('Skrevet i den ene')
  await expect(to.getByRole('textbox').first()).toHaveValue('Skrevet i den ene')

  await en.route(KLADD, (rute) => rute.abort())
  await en.getByRole('textbox').first().fill('Den ene, uten linje')
  await to.getByRole('textbox').first().fill('Den andre')
  await expect(to.getByText('Kladden er lagret', { exact: true })).toBeVisible()
  await en.unroute(KLADD)
  await expect(en.getByText(/^Du har også skrevet her i et annet vindu, i dag/)).toBeVisible()
  await expect(en.getByRole('textbox').first()).toHaveValue('Den ene, uten linje')
  await en.getByRole('button', { name: 'Bytt til det' }).click()
  await expect(en.getByRole('textbox').first()).toHaveValue('Den andre')
  await en.getByRole('button', { name: 'Bytt til det' }).click()
  await en.getByRole('button', { name: 'Behold det som står her' }).click()
  await expect(to.getByRole('textbox').first()).toHaveValue('Den ene, uten linje')
})
