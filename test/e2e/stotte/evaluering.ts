import type { Page } from '@playwright/test'
import { kvittert, naaKortet } from './sak.ts'

export type Utfall = 'Videreføres' | 'Justeres' | 'Avsluttes'

/** Answers the questions about one row of the plan. */
export async function svarOmRad(
  page: Page,
  omraade: string,
  utfall: Utfall,
  resultat: string,
): Promise<void> {
  const rad = page.locator('section').filter({
    has: page.getByRole('heading', { level: 2, name: omraade }),
  })
  const velg = (sporsmaal: string, svar: string) =>
    rad
      .getByRole('group', { name: sporsmaal })
      .getByRole('radio', { name: svar, exact: true })
      .check()
  await velg('Ble det gjort?', 'Ja')
  await velg('Hjalp det?', 'Delvis')
  await rad.getByLabel('Hva kom ut av det?').fill(resultat)
  await velg('Hva skjer med tiltaket nå?', utfall)
  if (utfall === 'Avsluttes') await velg('Hvorfor avsluttes det?', 'Det er fullført')
}

/** From the case's own button: before the agreed day it says that one prepares. */
const begynnEvaluering = (page: Page): Promise<void> =>
  naaKortet(page)
    .getByRole('link', { name: /^(Evaluer planen|Forbered evalueringen)$/ })
    .click()

/** Who was there, what they agreed on and when; then the evaluation is sent. */
export async function fullfor(page: Page, dag: string): Promise<void> {
  const medVar = page.getByRole('group', { name: 'Hvem var med?' })
  await medVar.getByRole('checkbox', { name: /(Barnet|Eleven)$/ }).check()
  await medVar.getByRole('checkbox', { name: /Foresatte$/ }).check()
  await page.getByLabel('Hva ble dere enige om?').fill('Vi ser an dette sammen.')
  await page.getByLabel('Når skjedde det?').fill(dag)
  await page.getByRole('button', { name: 'Evaluer planen' }).click()
  await kvittert(page, page.getByRole('heading', { name: 'Nå', exact: true }))
}

/** Evaluates a plan of one row, from the case and back to it. */
export async function evaluer(page: Page, dag: string, utfall: Utfall): Promise<void> {
  await begynnEvaluering(page)
  await svarOmRad(page, 'Trygg start på dagen', utfall, 'Det ble gjort hver morgen.')
  await fullfor(page, dag)
}
