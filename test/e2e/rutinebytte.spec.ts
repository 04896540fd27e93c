import { undersok } from './stotte/axe.ts'
import { sakMed } from './stotte/demosaker.ts'
import { sendInn } from './stotte/sak.ts'
import { expect, test } from './stotte/test.ts'

// A week after the second edition came into force: the demo's cases are from before it.
test.use({ naa: '2026-12-08T08:00:00.000Z' })

test('whoever holds the relay sees what a newer routine would change, and lets the case go over', async ({
  server,
  somPerson,
}) => {
  const { id, holder } = sakMed(server.data, 'trapp.trinn2.folgeOpp', 'plan.gjelder')
  const page = await somPerson(holder)

  await test.step('all is said before anything is sent, on a phone too', async () => {
    await page.goto(`/sak/${id}`)
    await page.getByRole('button', { name: 'Legg til i saken' }).click()
    await page.getByRole('link', { name: 'Følg den nye rutinen' }).click()
    const kort = page.getByRole('region', { name: 'Med utgave 2026.2' })
    await expect(kort).toContainText('Den gjelder fra tir. 1. desember')
    await expect(kort).toContainText('«Gå opp med en gang» blir mulig.')
    await expect(kort).toContainText('Den kan tilbys kontaktlærer, teamleder eller tiltaksleder.')
    await expect(kort).toContainText('Nå kan den tilbys alle som kan holde den på et trinn.')
    await undersok(page, 'bytte av rutine')
    await page.setViewportSize({ width: 360, height: 740 })
    await undersok(page, 'bytte av rutine på telefon')
  })

  await test.step('then the case follows it, and its history says so', async () => {
    await page.getByRole('radio', { name: '2026.2' }).check()
    await sendInn(page)
    await page.goto(`/sak/${id}/historikk`)
    await expect(
      page.getByText(/lot saken følge den nye utgaven av rutinen, 2026\.2/).first(),
    ).toBeVisible()
    await page.goto(`/sak/${id}`)
    await page.getByRole('button', { name: 'Legg til i saken' }).click()
    await expect(page.getByRole('link', { name: 'Gå opp med en gang' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Følg den nye rutinen' })).toHaveCount(0)
  })
})
