import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { finnChromium } from '../kjor/chromium.mjs'
import { sakMed } from './stotte/demosaker.ts'
import { loggInn } from './stotte/person.ts'
import { expect, test } from './stotte/test.ts'

/** Files of a folder in which a text stands, as a browser writes it: one byte a letter, or two. */
const medTekst = (mappe: string, tekst: string): string[] =>
  readdirSync(mappe, { recursive: true, withFileTypes: true })
    .filter((fil) => fil.isFile())
    .map((fil) => join(fil.parentPath, fil.name))
    .filter((sti) => {
      const innhold = readFileSync(sti)
      return innhold.includes(tekst) || innhold.includes(Buffer.from(tekst, 'utf16le'))
    })

test('what was typed does not stay in the browser’s own files', async ({ server, baseURL }) => {
  const { id, holder } = sakMed(server.data, 'trapp.trinn1.planlegge', 'utkast.paabegynt')
  const profil = mkdtempSync(join(tmpdir(), 'stafett-profil-'))
  const kontekst = await chromium.launchPersistentContext(profil, {
    executablePath: finnChromium(),
    args: ['--headless=new', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
    ...(baseURL && { baseURL }),
  })
  const page = await kontekst.newPage()
  await loggInn(page, holder)
  let skrevet = 0
  for (const sti of ['gjor/notat.skrevet', 'gjor/samtale.holdt', 'plan']) {
    await page.goto(`/sak/${id}/${sti}`)
    const felter = page.locator('main :is(textarea, input[type="text"], input:not([type]))')
    await expect(felter.first()).toBeVisible()
    for (const felt of await felter.all()) {
      await felt.fill('fjellrev')
      skrevet++
    }
    if (sti.startsWith('gjor')) {
      await expect(page.getByText('Kladden er lagret', { exact: true })).toBeVisible()
    }
    // The browser writes down what a page holds a little while after it has changed.
    await page.waitForTimeout(2_500)
  }
  await page.goto('/logg-ut')
  await page.waitForTimeout(2_500)
  await kontekst.close()
  expect(skrevet).toBeGreaterThan(5)
  expect(medTekst(profil, 'gjor/notat.skrevet')).not.toEqual([])
  expect(medTekst(profil, 'fjellrev')).toEqual([])
  rmSync(profil, { recursive: true })
})
