import type { Locator, Page } from '@playwright/test'
import { undersok } from './stotte/axe.ts'
import { medToForesatte } from './stotte/demosaker.ts'
import { be, spor } from './stotte/kommune.ts'
import { velgPerson } from './stotte/person.ts'
import { begynnPaa, fyllUt, kvittert, lagre, sendInn } from './stotte/sak.ts'
import { innspillet, skrivSvar } from './stotte/stemme.ts'
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

const TELEFON = { width: 360, height: 740 }
/** The same look as everywhere, from which one goes on with a phone. */
const undersokPaaTelefon = async (page: Page, hva: string) => {
  await undersok(page, hva)
  await page.setViewportSize(TELEFON)
}

/** The week from Monday: how much of each day, by the words that stand on the screen. */
const velgUka = async (felt: Locator, ...mengder: readonly string[]) => {
  for (const [nr, mengde] of mengder.entries()) {
    const dag = ['Mandag', 'Tirsdag', 'Onsdag', 'Torsdag', 'Fredag'][nr] ?? ''
    await felt.getByRole('group', { name: dag, exact: true }).getByLabel(mengde).check()
  }
}

test('the week a child dreams of is answered by one that is agreed, and stands beside how it went', async ({
  server,
  somPerson,
}) => {
  const { id, holder } = medToForesatte(server.data, '%liv.aktiv%plan.gjelder%trapp.trinn2%')
  const page = await somPerson(holder, { viewport: TELEFON })

  await test.step('the child tells of it, and has an answer', async () => {
    await page.goto(`/sak/${id}/gjor/barnet.hort`)
    await fyllUt(page, { 'Hvordan fikk eleven fortelle?': 'Drømmetimeplan' })
    await velgUka(page.locator('main'), 'hjemme', 'noen timer', 'hele dagen')
    await fyllUt(page, {
      'Hvem sine ord er det?': 'Elevens egne ord',
      'Har eleven sett det du skrev?': 'Ja, og eleven er enig',
      'Hvilke timer eller tider?': 'Fra andre time, når gangen er tom.',
    })
    await undersokPaaTelefon(page, 'drømmetimeplanen')
    await lagre(page)
    const dromt = innspillet(page, 'når gangen er tom').first()
    await expect(dromt).toContainText('venter på svar')
    await expect(dromt.getByRole('listitem')).toHaveText([
      /Mandag.*hjemme/i,
      /Tirsdag.*noen timer/i,
      /Onsdag.*hele dagen/i,
    ])
    await undersokPaaTelefon(page, 'drømmetimeplanen venter på svar')
    await dromt.getByRole('link', { name: /^Svar / }).click()
    await skrivSvar(page, 'Vi avtaler en uke som den du tegnet.')
    await lagre(page)
    await expect(dromt).toContainText('Vi avtaler en uke som den du tegnet.')
  })

  const trinn = page.getByRole('group', { name: /^Hvordan trappes det opp/ })
  await test.step('a step down is refused by its week, and what was written stands', async () => {
    await page.goto(`/sak/${id}/gjor/timeplan.avtalt`)
    await trinn.getByRole('button', { name: /^Legg til/ }).click()
    const uka = page.getByRole('group', { name: /^Hvordan er uka/ })
    const hele = 'hele dagen'
    await velgUka(uka.first(), 'hjemme', 'noen timer', hele, hele, 'noen timer')
    await velgUka(uka.last(), 'hjemme', 'hjemme', hele, hele, 'noen timer')
    const timer = page.getByLabel(/^Hvor mange timer hjemme/)
    await timer.first().fill('2')
    await timer.last().fill('1,5')
    const uker = page.getByRole('group', { name: /^Hvor mange uker/ })
    await uker.first().getByLabel('1', { exact: true }).check()
    await uker.last().getByLabel('2', { exact: true }).check()
    await fyllUt(page, {
      'Hva bygger avtalen på?': 'kapittel 11',
      'Hva med eleven selv?': 'Eleven samtykker',
      'Hvordan ble samtykket gitt?': 'Muntlig',
    })
    for (const boks of await page.getByRole('checkbox').all()) await boks.check()
    await sendInn(page)
    const varsel = page.getByRole('alert').filter({ hasText: 'Gir mindre tid enn uka før' })
    await expect(varsel).toBeFocused()
    await undersokPaaTelefon(page, 'timeplanen med et trinn nedover')
    await varsel.getByRole('link').click()
    await expect(timer.last()).toHaveValue('1,5')
    await velgUka(uka.last(), 'noen timer', 'noen timer', hele, hele, 'noen timer')
    await sendInn(page)
  })

  const avtalt = page.getByRole('region', { name: 'Avtalt timeplan' })
  await test.step('it is agreed: one step after the other, and no other week over it', async () => {
    await kvittert(page, page.getByRole('heading', { name: 'Nå', exact: true }))
    await expect(avtalt.getByRole('heading', { level: 3 })).toHaveText([
      'Nå · Fra 18. nov.',
      'Fra 25. nov.',
    ])
    await expect(avtalt).toContainText('Hele uka gjelder igjen etter tir. 8. desember')
    await undersokPaaTelefon(page, 'den avtalte timeplanen')
    await page.goto(`/sak/${id}/gjor/timeplan.avtalt`)
    await expect(page.getByText('En kortere uke er avtalt til og med 8. desember.')).toBeVisible()
    await expect(page.getByRole('link', { name: /^Avslutt timeplanen/ })).toBeVisible()
    await undersokPaaTelefon(page, 'en uke er avtalt fra før')
  })

  await test.step('two weeks on it stands beside how much of it the child was there', async () => {
    await server.stopp()
    await server.start('2026-12-01T09:00:00+01:00')
    const page = await somPerson(holder, { viewport: TELEFON })
    const { versjon } = await spor<{ versjon: number }>(page.request, 'sak.hent', { sakId: id })
    // A Thursday that it was to be there, and a Monday agreed to be at home.
    const dager = ['2026-11-19', '2026-11-23'].map((dato) => ({
      dato,
      art: 'udokumentert',
      aarsak: 'ukjent',
      timer: null,
    }))
    await be(page.request, 'sak.send', {
      sakId: id,
      kommandoId: crypto.randomUUID(),
      forventetVersjon: versjon,
      hendelse: { type: 'fravaer.registrert', data: { dager } },
    })
    await page.goto(`/sak/${id}/fravaer`)
    const avtalt = page.getByRole('region', { name: 'Avtalt timeplan' })
    await expect(avtalt).toContainText('Til stede 3 av 4 avtalte dager.')
    await expect(avtalt).toContainText('Til stede 4 av 4 avtalte dager så langt.')
    const overTid = page.getByRole('region', { name: 'Fraværet over tid' })
    await expect(overTid).toContainText('én dag avtalt hjemme')
    await overTid.getByText('Vis som tabell').click()
    const uka = overTid.getByRole('row', { name: /^23\. nov\./ })
    await expect(uka.getByRole('cell').first()).toHaveText('4')
    const dagene = page.getByRole('region', { name: /^De siste \d+ skoledagene/ })
    await dagene.getByText(/^Vis de \d+ dagene/).click()
    await expect(dagene.getByRole('row', { name: /23\. november/ })).toContainText('Avtalt hjemme')
    await undersokPaaTelefon(page, 'timeplanen ved oppmøtet')
  })
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
