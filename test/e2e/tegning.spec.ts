import sharp from 'sharp'
import { undersok } from './stotte/axe.ts'
import { sakMed } from './stotte/demosaker.ts'
import { fyllUt, lagre } from './stotte/sak.ts'
import { innspillet, skrivSvar } from './stotte/stemme.ts'
import { expect, test } from './stotte/test.ts'

const SMAL = { width: 360, height: 740 }
const VISER = 'Et hus der alle vinduene er svarte'

/** A drawing of a house at night: wide, as a sheet of paper is. */
const tegning = () =>
  sharp(
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800">
      <rect width="1200" height="800" fill="#fdfaf0"/>
      <path d="M250 700V350L600 120l350 230v350z" fill="none" stroke="#34507a" stroke-width="14"/>
      <path d="M380 420h120v110H380zM700 420h120v110H700z" fill="#20242b"/></svg>`),
  )
    .png()
    .toBuffer()

test('a child’s drawing is taken with a phone, shown with what it shows, and answered', async ({
  server,
  somPerson,
}) => {
  const { id, holder } = sakMed(server.data, 'trapp.trinn1.folgeOpp', 'plan.gjelder')
  const page = await somPerson(holder)
  await page.setViewportSize(SMAL)
  await page.goto(`/sak/${id}/gjor/barnet.hort`)
  await fyllUt(page, { 'Hvordan fikk eleven fortelle?': 'Et bilde' })
  const bildet = page.getByRole('group', { name: 'Hvilket bilde?' })
  const fil = bildet.getByLabel('Velg eller ta et bilde')

  await test.step('what is no picture is refused with the reason, and nothing is lost', async () => {
    await fyllUt(page, { 'Hva viser bildet?': VISER })
    await fil.setInputFiles({ name: 'hus.png', mimeType: 'image/png', buffer: Buffer.from('hei') })
    await expect(bildet).toContainText('Filen er ikke et bilde som kan leses.')
    await page.getByRole('button', { name: 'Lagre i saken' }).click()
    await expect(page.getByRole('link', { name: 'Velg et bilde i «Hvilket bilde?»' })).toBeVisible()
  })

  await test.step('the drawing is brought, and survives a reload before it is sent', async () => {
    await fil.setInputFiles({ name: 'IMG_1.png', mimeType: 'image/png', buffer: await tegning() })
    await expect(bildet.getByRole('img', { name: 'Bildet som er valgt' })).toBeVisible()
    await expect(page.getByText('Kladden er lagret', { exact: true })).toBeVisible()
    await page.reload()
    await expect(bildet.getByRole('img', { name: 'Bildet som er valgt' })).toBeVisible()
    await expect(page.getByLabel('Hva viser bildet?')).toHaveValue(VISER)
    await undersok(page, 'bildet velges')
    await fyllUt(page, {
      'Hvem sine ord er det?': 'Elevens egne ord',
      'Har eleven sett det du skrev?': 'Ja, og eleven er enig',
    })
    await lagre(page)
  })

  await test.step('it is shown and waits, and the child is answered', async () => {
    await page.setViewportSize(SMAL)
    await page.goto(`/sak/${id}/stemme`)
    const innspill = innspillet(page, VISER)
    await expect(innspill).toContainText('venter på svar')
    const img = innspill.locator('figure img')
    await expect.poll(() => img.evaluate((en: HTMLImageElement) => en.naturalWidth)).toBe(1200)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    await undersok(page, 'bildet vises')
    await innspill.getByRole('link', { name: /^Svar / }).click()
    await skrivSvar(page, 'Vi tenner lys i garderoben før du kommer.')
    await lagre(page)
    await page.goto(`/sak/${id}/stemme`)
    await expect(innspillet(page, VISER)).toContainText('Dette er gjort')
  })
})
