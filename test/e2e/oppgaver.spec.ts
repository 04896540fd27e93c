import { undersok } from './stotte/axe.ts'
import { lagre } from './stotte/sak.ts'
import { expect, test } from './stotte/test.ts'

test('a task leads to where it is done, and is gone when it has been; one is reminded when one wants', async ({
  somPerson,
}) => {
  const side = await somPerson('Tilde Prøve')
  await side.setViewportSize({ width: 360, height: 740 })
  await side.goto('/')
  const tilOppgavene = side.getByRole('navigation').getByRole('link', { name: /^Oppgaver/ })
  await tilOppgavene.click()
  await expect(side.getByRole('heading', { level: 1, name: 'Mine oppgaver' })).toBeFocused()
  await undersok(side, 'mine oppgaver')

  const tilbud = side.getByRole('link', { name: /^Tilbudet om stafetten trenger svar/ })
  await tilbud.focus()
  await side.keyboard.press('Enter')
  await expect(side.getByRole('heading', { level: 1, name: /^Ta imot stafetten/ })).toBeVisible()
  await lagre(side)
  await tilOppgavene.click()
  await expect(side.getByRole('heading', { level: 1, name: 'Mine oppgaver' })).toBeVisible()
  await expect(tilbud).toHaveCount(0)

  await side.getByRole('link', { name: 'Velg når du vil ha påminnelser på e-post' }).click()
  const naar = side.getByRole('combobox', { name: 'Når vil du ha e-posten?' })
  await expect(naar).toHaveValue('7')
  await undersok(side, 'varsler')
  await naar.selectOption('Aldri')
  await expect(side.getByText('Lagret. Du får ingen påminnelser på e-post.')).toBeVisible()
  await side.reload()
  await expect(naar).toHaveValue('aldri')
})
