import { undersok } from './stotte/axe.ts'
import { medToForesatte } from './stotte/demosaker.ts'
import { be, spor } from './stotte/kommune.ts'
import { kallInn } from './stotte/mote.ts'
import { expect, test } from './stotte/test.ts'

type Foresatt = { id: string; versjon: string; data: { navn: string; til: string | null } }

test('a guardian of before is flagged on the meeting they were called in to, and not ticked as there', async ({
  server,
  somPerson,
}) => {
  const { id, holder } = medToForesatte(server.data, '%liv.aktiv%trapp.trinn1%')
  const page = await somPerson(holder)
  const sakId = id
  const { foresatte } = await spor<{ foresatte: Foresatt[] }>(page.request, 'foresatt.til', {
    sakId,
  })
  const hvem = foresatte.map((en) => ({ slag: 'foresatt', foresatt: en.id }))
  await kallInn(page, id, { slag: 'samarbeid', hvem: [{ slag: 'barnet' }, ...hvem] })
  const [borte, igjen] = foresatte
  if (!borte || !igjen) throw new Error('the case has not two guardians')
  const { id: hen, versjon: sett, data } = borte
  await be(page.request, 'foresatt.lagre', {
    sakId,
    id: hen,
    sett,
    data: { ...data, til: '2026-11-18' },
  })

  await page.goto(`/sak/${id}/moter`)
  const mote = page.getByRole('listitem').filter({ hasText: 'Samarbeidsmøte' })
  await expect(mote).toContainText(
    `${data.navn} er ikke foresatt eller ansatt her lenger, og får ikke vite mer om møtet.`,
  )
  await expect(mote).not.toContainText(`${igjen.data.navn} er ikke`)
  // Nobody is asked to tell them in another way.
  await expect(mote.getByText('får ikke e-post herfra')).not.toContainText(data.navn)
  await undersok(page, 'en som er innkalt, er ikke foresatt lenger')

  await mote.getByRole('link', { name: 'Skriv fra møtet' }).click()
  await expect(page.getByRole('checkbox', { name: igjen.data.navn })).toBeChecked()
  await expect(page.getByRole('checkbox', { name: data.navn })).not.toBeChecked()
})
