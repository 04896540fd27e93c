import { undersok } from './stotte/axe.ts'
import { medToForesatte } from './stotte/demosaker.ts'
import { be, spor } from './stotte/kommune.ts'
import { velgPerson } from './stotte/person.ts'
import { begynnPaa, sendInn } from './stotte/sak.ts'
import { expect, test } from './stotte/test.ts'
import { hentVedServeren, test as tom } from './stotte/tomKommune.ts'

test.describe.configure({ mode: 'parallel' })

test('one’s own calendar is accessible without an address, with a new one, and when it is taken back', async ({
  somPerson,
}) => {
  const page = await somPerson('Eksempel Prøve')
  await page.goto('/kalender')
  await expect(page.getByText('Du har ingen adresse ennå.')).toBeVisible()
  await undersok(page, 'kalenderen uten adresse')
  await page.getByRole('button', { name: 'Lag adresse' }).click()
  await expect(page.getByRole('textbox', { name: 'Din hemmelige adresse' })).toBeVisible()
  await undersok(page, 'kalenderen med ny adresse')
  await page.getByRole('button', { name: 'Slå av' }).click()
  await expect(page.getByRole('alertdialog').or(page.getByRole('dialog'))).toBeVisible()
  await undersok(page, 'kalenderen spør før den slås av')
})

test('a reduced week is accessible: its form, what is missing in it, and the agreement beside the absence', async ({
  server,
  somPerson,
}) => {
  const { id, holder } = medToForesatte(server.data, '%liv.aktiv%plan.gjelder%trapp.trinn2%')
  const page = await somPerson(holder)
  await page.goto(`/sak/${id}`)
  await begynnPaa(page, 'Avtal en timeplan')
  await undersok(page, 'timeplanskjemaet')
  await sendInn(page)
  await expect(page.getByRole('alert').first()).toBeVisible()
  await undersok(page, 'timeplanskjemaet med feil')

  type Sak = { versjon: number; barn: { foresatte: { id: string }[] } }
  const sak = await spor<Sak>(page.request, 'sak.hent', { sakId: id })
  await be(page.request, 'sak.send', {
    sakId: id,
    kommandoId: crypto.randomUUID(),
    forventetVersjon: sak.versjon,
    hendelse: {
      type: 'timeplan.avtalt',
      data: {
        uke: {
          mandag: 'hjemme',
          tirsdag: 'heleDagen',
          onsdag: 'noenTimer',
          torsdag: 'heleDagen',
          fredag: 'noenTimer',
        },
        fra: '2026-11-18',
        uker: 4,
        trapp: [],
        hjemmel: 'tilpasset',
        foresatte: sak.barn.foresatte.map((en) => en.id),
        barnet: 'forUng',
        hvordan: 'muntlig',
      },
    },
  })
  await page.goto(`/sak/${id}/fravaer`)
  const kort = page.getByRole('region', { name: 'Avtalt timeplan' })
  await expect(kort).toContainText('Hele uka gjelder igjen etter')
  await undersok(page, 'timeplanen ved fraværet')
})

tom(
  'where nobody has answered after a meeting, the page says what comes there',
  async ({ page, server }) => {
    await hentVedServeren(
      server,
      ['enhet;navn;arena;kommune', 'en;En skole;skole;Prøve'],
      'enheter',
    )
    await hentVedServeren(server, [
      'ansattnummer;fornavn;etternavn;rolle;enhet',
      '9;Koordinator;Eksempelsen;koordinator;',
    ])
    await page.goto('/logg-inn')
    await velgPerson(page, 'Koordinator Eksempelsen')
    await page.goto('/tilbakemeldinger')
    await expect(page.getByText('Ingen tall ennå')).toBeVisible()
    await undersok(page, 'ingen tilbakemeldinger')
  },
)
