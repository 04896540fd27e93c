import { undersok } from './stotte/axe.ts'
import { velgPerson } from './stotte/person.ts'
import { tabTil } from './stotte/tast.ts'
import { expect } from './stotte/test.ts'
import { hentVedServeren, test, velgFolk } from './stotte/tomKommune.ts'

test('by the keyboard: pasted lines are kept, a stop goes on, and leaving midway is asked about', async ({
  page,
  server,
}) => {
  await hentVedServeren(server, [
    'ansattnummer;fornavn;etternavn;rolle;enhet',
    '9;Koordinator;Eksempelsen;koordinator;',
  ])
  await page.goto('/logg-inn')
  await velgPerson(page, 'Koordinator Eksempelsen')
  await page.goto('/oppsett?slag=enheter')
  await page.getByText('Lim inn linjene i stedet').press('Enter')
  const felt = page.getByRole('textbox', { name: 'Linjene, med overskriften øverst' })
  const linjer = (arena: string) => `enhet;navn;arena;kommune\ntasten;Tasten skole;${arena};Prøve`
  await felt.fill(linjer('skule skole'))
  await tabTil(page, 'button', 'Se over')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Se over før du henter inn' })).toBeFocused()
  await expect(page.getByText('Må være skole eller barnehage.')).toBeVisible()
  await tabTil(page, 'button', 'Velg en annen fil')
  await page.keyboard.press('Enter')
  await expect(felt).toHaveValue(linjer('skule skole'))
  await felt.fill(linjer('skole'))
  await tabTil(page, 'button', 'Se over')
  await page.keyboard.press('Enter')
  await tabTil(page, 'button', 'Hent inn 1 endring')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Ferdig' })).toBeFocused()

  await test.step('a file in parts is stopped between two, and goes on with the rest', async () => {
    await tabTil(page, 'link', 'Videre til klasser')
    await page.keyboard.press('Enter')
    const klasser = Array.from({ length: 450 }, (_, i) => `Tasten skole;K${i}`)
    await velgFolk(page, ['enhet;klasse', ...klasser])
    let slipp = () => {}
    const holdt = new Promise<void>((resolve) => {
      slipp = resolve
    })
    await page.route('**/folk.importer**', async (route) => {
      await holdt
      await route.continue()
    })
    await tabTil(page, 'button', 'Hent inn 450 endringer')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('progressbar')).toBeVisible()
    await undersok(page, 'underveis')
    await page.getByRole('link', { name: /^Barn/ }).click()
    const dialog = page.getByRole('dialog')
    await expect(dialog).toContainText('Det som er lagret, blir stående.')
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await page.getByRole('button', { name: 'Stopp' }).press('Enter')
    slipp()
    await expect(page.getByRole('heading', { name: 'Stoppet underveis' })).toBeFocused()
    await expect(page.getByText('200 endringer er hentet inn.')).toBeVisible()
    await expect(page.getByText('250 gjenstår.')).toBeVisible()
    await undersok(page, 'stanset')
    await tabTil(page, 'button', 'Fortsett')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Ferdig' })).toBeFocused()
    await expect(page.getByText('450 endringer er hentet inn.')).toBeVisible()
  })

  await test.step('a unit has hours and planning days of its own', async () => {
    await page.getByRole('link', { name: 'Enheter', exact: true }).click()
    await page.getByRole('link', { name: 'Tasten skole' }).click()
    await expect(page.getByRole('radio', { name: 'Som rutinen sier: 08:15–14:15' })).toBeChecked()
    await page.getByRole('radio', { name: 'Egne tider' }).check()
    await page.getByLabel('Til', { exact: true }).fill('07:00')
    await expect(page.getByText('Til må være senere enn fra.')).toBeVisible()
    await undersok(page, 'en enhet med feil')
    await page.getByLabel('Til', { exact: true }).fill('13:45')
    await page.getByLabel('Ny dag').fill('2027-01-04')
    await page.getByLabel('Ny dag').press('Enter')
    await expect(page.getByRole('button', { name: /^Ta bort .*4\. januar 2027/ })).toBeVisible()
    await page.getByRole('button', { name: 'Lagre' }).click()
    await expect(page.getByText('Lagret.').last()).toBeVisible()
    await page.reload()
    await expect(page.getByLabel('Til', { exact: true })).toHaveValue('13:45')
    await expect(page.getByRole('button', { name: /^Ta bort .*4\. januar 2027/ })).toBeVisible()
    await undersok(page, 'en enhet')
    await page.getByRole('link', { name: 'Alle enheter' }).click()
    await undersok(page, 'enhetene')
  })
})
