import type { Page } from '@playwright/test'
import { nyttBarn } from './stotte/kommune.ts'
import { tellVeien } from './stotte/teller.ts'
import { expect, test } from './stotte/test.ts'

const skriv = (side: Page, felt: string, tekst: string) => side.getByLabel(felt).fill(tekst)

test('from Mine saker to a plan in force: few taps, few pages', async ({ server, somPerson }) => {
  const barn = nyttBarn(server.data, 'provefjord-skole', '6A')
  const guro = await somPerson('Guro Syntetisk')
  const vei = await tellVeien(guro)
  await guro.goto('/')
  await vei.begynn()

  await test.step('the case is started', async () => {
    await guro.getByRole('link', { name: 'Ny sak' }).click()
    await guro.getByRole('searchbox').fill(barn.navn)
    await guro.getByRole('link', { name: new RegExp(barn.navn) }).click()
    await guro.getByRole('button', { name: 'Start saken' }).click()
    await expect(guro.getByRole('heading', { level: 1, name: barn.navn })).toBeVisible()
  })

  const sak = new URL(guro.url()).pathname.split('/').slice(0, 3).join('/')
  await guro.goto(`${sak}/samtale`)
  await test.step('the worry, the guardians, the child, and up: one page', async () => {
    await expect(guro.getByRole('heading', { level: 1 })).toHaveText('Undring og første samtale')
    await guro.screenshot({ path: 'test-results/t0.png', fullPage: true })
    await skriv(guro, 'Hva ser du, og hva undrer du deg over?', 'Gråter ved porten på mandager.')
    await guro.getByLabel('På telefon').check()
    await skriv(guro, 'Hva snakket dere om?', 'Vondt i magen om morgenen.')
    await skriv(guro, 'Hva sa eller viste barnet?', 'Jeg vil ha noen å gå inn sammen med.')
    await guro.getByLabel('Barnets egne ord').check()
    await guro.getByLabel('Ja, og barnet er enig').check()
    await skriv(guro, 'Hvorfor går dere opp et trinn?', 'Vi må finne ut av det sammen.')
    await guro.screenshot({ path: 'test-results/t0b.png', fullPage: true })
    await guro.getByRole('button', { name: 'Lagre og gå til trinn 1' }).click()
  })

  await test.step('the meeting with child and guardians: one page', async () => {
    await expect(guro.getByRole('heading', { level: 1 })).toHaveText('Samtalen på trinn 1')
    await guro.screenshot({ path: 'test-results/t1.png', fullPage: true })
    await skriv(guro, 'Hva snakket dere om?', 'Hvordan morgenen er hjemme og her.')
    for (const felt of await guro.getByLabel('Hva kom fram?').all()) {
      await felt.fill('Overgangene er tyngst.')
    }
    const sider = guro.getByLabel('Hvordan forstår de situasjonen?')
    await sider.nth(0).fill('Det er overgangene, ikke fagene.')
    await sider.nth(1).fill('Det begynner med sene kvelder.')
    await guro.getByRole('button', { name: 'Bruk disse ordene' }).click()
    await skriv(guro, 'Hva er dere enige om?', 'Vi begynner med morgenen.')
    await guro.screenshot({ path: 'test-results/t1b.png', fullPage: true })
    await guro.getByRole('button', { name: 'Lagre og lag planen' }).click()
  })

  await test.step('the plan', async () => {
    await expect(guro.getByLabel('Område')).toBeFocused()
    await guro.screenshot({ path: 'test-results/t2.png', fullPage: true })
    await skriv(guro, 'Område', 'Trygg start på dagen')
    await skriv(guro, 'Hvorfor', 'Komme inn sammen med noen')
    await skriv(guro, 'Tiltak 1', 'En kjent voksen møter ved porten')
    await skriv(guro, 'Ansvarlig', 'Kontaktlærer')
    await guro.getByRole('button', { name: 'Sett planen i kraft' }).click()
    await expect(guro.getByRole('heading', { name: 'Tiltaksplan', exact: true })).toBeFocused()
  })
  const { trykk, sider } = vei.telt()
  console.log({ trykk, sider })
})
