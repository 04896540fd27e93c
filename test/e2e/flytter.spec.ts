import Database from 'better-sqlite3'
import { undersok } from './stotte/axe.ts'
import { sakMed } from './stotte/demosaker.ts'
import { gjor, lagre } from './stotte/sak.ts'
import { expect, test } from './stotte/test.ts'
import { velgFolk } from './stotte/tomKommune.ts'

/** The child of a case, where it is, and another school with a class and somebody to teach it. */
function flytting(data: string, sakId: string) {
  const db = new Database(data, { readonly: true })
  const barn = db
    .prepare<
      [string],
      { fodselsnummer: string; fornavn: string; etternavn: string; skole: string }
    >(
      `select fodselsnummer, fornavn, etternavn, barn.enhetId as skole from barn
       join sak on sak.barnId = barn.id where sak.id = ?`,
    )
    .get(sakId)
  const ny = db
    .prepare<[string | undefined], { navn: string; gruppe: string; laerer: string }>(
      `select enhet.navn, gruppe, person.navn as laerer from enhet
       join personRolle on enhetId = enhet.id join person on person.id = personId
       where arena = 'skole' and enhet.id <> ? and rolle = 'kontaktlaerer' order by person.id`,
    )
    .get(barn?.skole)
  db.close()
  if (!barn || !ny) throw new Error('the demo has no other school')
  return { barn, ny }
}

test('a child moves school in the middle of a plan, and the case goes along', async ({
  server,
  somPerson,
}) => {
  const sak = sakMed(server.data, 'trapp.trinn1.folgeOpp', 'plan.gjelder', 'stafett.holdes')
  const { barn, ny } = flytting(server.data, sak.id)
  const navn = `${barn.fornavn} ${barn.etternavn}`

  await test.step('the municipality’s file says where the child is now, and that there is a case', async () => {
    const page = await somPerson('Koordina Prøve')
    await page.goto('/oppsett?slag=barn')
    const { fodselsnummer, fornavn, etternavn } = barn
    await velgFolk(page, [
      'fødselsnummer;fornavn;etternavn;enhet;klasse',
      [fodselsnummer, fornavn, etternavn, ny.navn, ny.gruppe].join(';'),
    ])
    const rad = page.getByRole('row', { name: new RegExp(`^2 ${navn}`) })
    await expect(rad).toContainText('Har en sak som ikke er lukket.')
    await page.getByRole('button', { name: 'Hent inn 1 endring' }).click()
    await expect(page.getByRole('heading', { name: 'Ferdig' })).toBeFocused()
  })

  const fra = await somPerson(sak.holder)
  const til = await somPerson(ny.laerer)
  const overlevering = 'Planen står. Vi møtes ved porten klokka åtte.'

  await test.step('the old school is told, and offers the relay to those at the new one', async () => {
    await fra.goto(`/sak/${sak.id}`)
    await expect(
      fra.getByText(`${barn.fornavn} er nå ved ${ny.navn}.`, { exact: false }),
    ).toBeVisible()
    await undersok(fra, 'en sak der barnet har flyttet')
    await gjor(fra, 'Tilby stafetten til en annen', {
      'Hvem skal få tilbudet?': ny.laerer,
      'Hva må den som tar over, vite?': overlevering,
    })
  })

  await test.step('the new school takes it, with the plan as it stands', async () => {
    await til.goto('/')
    await til.getByRole('link', { name: `Ta imot stafetten for ${barn.fornavn}` }).click()
    await expect(til.getByText(overlevering)).toBeVisible()
    await lagre(til)
    await expect(til.getByRole('heading', { level: 1, name: navn })).toBeVisible()
    await expect(til.getByText('Planen gjelder.', { exact: false }).first()).toBeVisible()
    await expect(til.getByText(`er nå ved ${ny.navn}`)).toBeHidden()
    await til.goto(`/sak/${sak.id}/historikk`)
    await expect(til.getByText(`${ny.laerer} tok imot stafetten.`)).toBeVisible()
  })

  await test.step('whoever held it at the old school sees it no more', async () => {
    await fra.goto(`/sak/${sak.id}`)
    await expect(fra.getByRole('alert')).toBeVisible()
    await expect(fra.getByText(navn)).toBeHidden()
  })
})
