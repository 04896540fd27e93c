import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import type { Barn } from './kommune.ts'
import { be } from './kommune.ts'
import { personId } from './person.ts'

/** Starts a case for the child on the screen, with oneself as holder, from an earlier day. */
export async function startSak(page: Page, barn: Barn, dag: string): Promise<void> {
  await page.goto('/ny-sak')
  await page.getByRole('link', { name: `Velg ${barn.navn}` }).click()
  await page.getByLabel('Det begynte før i dag').check()
  await page.getByLabel('Dato', { exact: true }).fill(dag)
  await page.getByRole('button', { name: 'Start saken' }).click()
  await expect(page.getByRole('heading', { level: 1, name: barn.navn })).toBeVisible()
}

/** A case begun today with this person as holder; gives its id. */
export async function harSak(
  page: Page,
  barn: Barn,
  holder: { navn: string; rolle: string },
): Promise<string> {
  const { sakId } = await be<{ sakId: string }>(page.request, 'sak.opprett', {
    barnId: barn.id,
    stafettholder: { person: personId(holder.navn), rolle: holder.rolle },
    kommandoId: randomUUID(),
  })
  return sakId
}
