import { undersok } from './stotte/axe.ts'
import { medToForesatte } from './stotte/demosaker.ts'
import { foreslaaMote, kallInn } from './stotte/mote.ts'
import { fyllUt, sendInn } from './stotte/sak.ts'
import { expect, test } from './stotte/test.ts'

test('a service joins when both guardians have consented, and is flagged when one withdraws', async ({
  server,
  somPerson,
}) => {
  const {
    id,
    holder,
    en: forste,
    annen: andre,
  } = medToForesatte(server.data, '%liv.aktiv%trapp.trinn1%')
  const page = await somPerson(holder)
  const h1 = page.getByRole('heading', { level: 1, name: /^Laget rundt / })
  const medlemmer = page.getByRole('region', { name: 'Hvem er med' })
  const samtykker = page.getByRole('region', { name: 'Samtykker', exact: true })

  await test.step('nobody is in the team yet: the routine says who mostly is', async () => {
    await page.goto(`/sak/${id}`)
    await page.getByRole('link', { name: /^Laget: / }).click()
    await expect(h1).toBeVisible()
    await expect(medlemmer).toContainText('Ingen andre er tatt med ennå.')
    await expect(medlemmer).toContainText('Alltid: Eleven · Foresatte')
    await undersok(page, 'tomt lag')
  })

  await test.step('PPT is refused for want of consent, with the way to it', async () => {
    await page.getByRole('link', { name: 'Ta med noen i laget' }).click()
    await expect(page.getByRole('radio', { name: 'En tjeneste som har samtykke' })).toHaveCount(0)
    const kanIkke = page.getByRole('region', { name: 'Kan ikke bli med ennå' })
    await undersok(page, 'ingen tjeneste kan bli med')
    await kanIkke.getByRole('link', { name: 'PPT' }).click()
    await expect(page.getByLabel('Hvilken tjeneste?')).toHaveValue(/./)
  })

  await test.step('one guardian consents, and it is not whole until the other does', async () => {
    await page.getByLabel('Hva kan tjenesten få vite, og hjelpe med?').fill('Det vi har kartlagt.')
    await page.getByRole('checkbox', { name: `${forste}: Hvem har samtykket?` }).check()
    await fyllUt(page, {
      'Hva med eleven selv?': 'Eleven er for ung til å måtte samtykke',
      'Hvordan ble det gitt?': 'Muntlig',
    })
    await sendInn(page)
    await expect(h1).toBeFocused()
    await expect(samtykker).toContainText(`Mangler svar fra ${andre}.`)
    await undersok(page, 'et samtykke venter på svar')
    await samtykker.getByRole('link', { name: 'Skriv inn svaret' }).click()
    await page.getByRole('radio', { name: 'En foresatt' }).check()
    await fyllUt(page, { 'Hvordan ble det gitt?': 'På papir' })
    await sendInn(page)
    await expect(h1).toBeFocused()
    await expect(samtykker.getByRole('listitem')).toContainText(['Gjelder til'])
  })

  await test.step('then PPT joins', async () => {
    await page.getByRole('link', { name: 'Ta med noen i laget' }).click()
    await page.getByRole('radio', { name: 'En tjeneste som har samtykke' }).check()
    await page.getByLabel('Hva er deres del?').fill('Gir råd om matematikk')
    await sendInn(page)
    await expect(h1).toBeFocused()
    await expect(medlemmer).toContainText('Gir råd om matematikk')
    await expect(page.getByText('2 voksne rundt familien')).toBeVisible()
  })

  await test.step('PPT is asked when it can, beside the child', async () => {
    const hvem = [{ slag: 'barnet' }, { slag: 'tjeneste', tjeneste: 'ppt' }]
    await foreslaaMote(page, id, hvem)
    await kallInn(page, id, { slag: 'samarbeid', hvem })
  })

  await test.step('one withdraws: what was called in is flagged, here and on the case', async () => {
    await samtykker.getByRole('link', { name: 'Noen trekker det eller sier nei' }).click()
    await page.getByRole('radio', { name: 'En foresatt' }).check()
    await page.getByRole('radio', { name: forste }).check()
    await sendInn(page)
    await expect(h1).toBeFocused()
    await expect(medlemmer).toContainText('Samtykket er trukket')
    await undersok(page, 'et samtykke er trukket')
    await page.getByRole('link', { name: /^← Saken til / }).click()
    await expect(page.getByText('Samtykket gjelder ikke lenger: PPT.')).toBeVisible()
  })

  await test.step('it is called in to no meeting, and that is said before one calls in, and after', async () => {
    await page.goto(`/sak/${id}/moter`)
    await expect(
      page.getByText('PPT kalles ikke inn: Samtykket gjelder ikke lenger.'),
    ).toBeVisible()
    await undersok(page, 'et samtykke er trukket før innkallingen')
    await page.getByRole('button', { name: 'Kall inn' }).first().click()
    const innkalt = page.getByRole('listitem').filter({ hasText: 'Et annet møte' })
    await expect(innkalt).toContainText('Vi møtes')
    await expect(innkalt).not.toContainText('PPT')
  })

  await test.step('the meeting that it was called in to already is moved without it, and the form says so', async () => {
    const kalt = page.getByRole('listitem').filter({ hasText: 'Samarbeidsmøte' })
    await expect(kalt).toContainText('Samtykket gjelder ikke lenger for PPT. Flytt, avlys eller')
    await kalt.getByRole('link', { name: 'Flytt møtet' }).click()
    await expect(page.getByText('PPT kalles ikke inn: Samtykket gjelder ikke')).toBeVisible()
    await undersok(page, 'et møte flyttes uten en tjeneste')
    await page.getByLabel('Klokka').fill('13:00')
    await sendInn(page)
    await expect(kalt).toContainText('13:00')
    await expect(kalt).not.toContainText('PPT')
  })
})
