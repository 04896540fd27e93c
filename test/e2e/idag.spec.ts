import { undersok } from './stotte/axe.ts'
import { tabTil } from './stotte/tast.ts'
import { expect, test } from './stotte/test.ts'

test('a head’s morning with the keyboard alone', async ({ somPerson }) => {
  const page = await somPerson('Rektor Prøve')
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1, name: 'I dag' })).toBeVisible()
  const forfalt = page.getByRole('region', { name: 'Over fristen hos andre' })
  const utenSak = page.getByRole('region', { name: 'Fravær som bør ses på, uten sak' })
  await expect(forfalt.getByRole('button', { name: /^Minn / }).first()).toBeVisible()
  await undersok(page, 'rektors dag')

  await test.step('reminds the one who is latest', async () => {
    const knapp = forfalt.getByRole('button', { name: /^Minn Tilde Prøve om/ }).first()
    const navn = (await knapp.getAttribute('aria-label')) ?? ''
    await tabTil(page, 'button', navn)
    await page.keyboard.press('Enter')
    await expect(forfalt.getByText('Minnet i dag')).toBeFocused()
    await expect(page.getByRole('button', { name: navn })).toBeHidden()
  })

  const linjer = utenSak.locator('[data-knapp="linje"]')
  const antall = await linjer.count()
  expect(antall).toBeGreaterThan(2)

  await test.step('goes down and up, and folds out the days', async () => {
    const forste = (await linjer.first().locator('strong').textContent()) ?? ''
    await tabTil(page, 'button', new RegExp(`^${forste}`))
    await page.keyboard.press('j')
    await expect(linjer.nth(1)).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await expect(linjer.nth(2)).toBeFocused()
    await page.keyboard.press('k')
    await page.keyboard.press('ArrowUp')
    await expect(linjer.first()).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(
      utenSak
        .getByRole('paragraph')
        .getByText(/^\d+ dager? teller de siste 30 skoledagene, over 3/),
    ).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(linjer.first()).toBeFocused()
  })

  await test.step('starts a case and stands on the next', async () => {
    const neste = (await linjer.nth(1).getAttribute('id')) ?? ''
    await page.keyboard.press('s')
    await expect(utenSak.getByRole('radio', { checked: true })).toBeFocused()
    await undersok(page, 'start fra lista')
    await page.keyboard.press('Enter')
    await expect(utenSak.getByText(/^Saken til .+ er startet/)).toBeVisible()
    await expect(page.locator(`[id="${neste}"]`)).toBeFocused()
    await expect(linjer).toHaveCount(antall - 1)
  })

  await test.step('dismisses one, with a letter of the keys in the reason', async () => {
    const neste = (await linjer.nth(1).getAttribute('id')) ?? ''
    await page.keyboard.press('a')
    await expect(utenSak.getByRole('textbox')).toBeFocused()
    await page.keyboard.type('Avtalt fri, jeg har sjekket.')
    await tabTil(page, 'button', 'Avvis forslaget')
    await page.keyboard.press('Enter')
    await expect(utenSak.getByText(/^Forslaget om .+ er avvist/)).toBeVisible()
    await expect(page.locator(`[id="${neste}"]`)).toBeFocused()
    await expect(linjer).toHaveCount(antall - 2)
  })

  await test.step('and the one who was reminded sees by whom', async () => {
    const tilde = await somPerson('Tilde Prøve')
    await tilde.goto('/')
    await expect(tilde.getByText('Rektor Prøve minnet deg om denne i dag.')).toBeVisible()
  })
})

test('nobody meets an empty page', async ({ somPerson }) => {
  for (const [hvem, ser] of [
    ['Koordina Prøve', 'Enhet for enhet'],
    ['Enok Prøve', 'Enhet for enhet'],
    ['Kommunal Prøve', /^Du ser tall, ikke saker/],
    ['Los Prøve', /^Som los ser du sakene der du holder stafetten/],
    ['Helse Syntetisk', /^Som helsesykepleier ser du/],
  ] as const) {
    const page = await somPerson(hvem)
    await page.goto('/')
    await expect(page.getByText(ser)).toBeVisible()
    if (hvem === 'Kommunal Prøve') await undersok(page, hvem)
  }
})
