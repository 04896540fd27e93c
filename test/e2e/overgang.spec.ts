import Database from 'better-sqlite3'
import { undersok } from './stotte/axe.ts'
import { begynnPaa, fyllUt, gjor, lagre, naaKortet } from './stotte/sak.ts'
import { expect, test } from './stotte/test.ts'
import { velgFolk } from './stotte/tomKommune.ts'

type Overgang = {
  id: string
  holder: string
  maal: string
  fodselsnummer: string
  fornavn: string
  etternavn: string
}

/** A child of a kindergarten with a plan in force, and a first class with its teacher to go to. */
function paaVei(data: string) {
  const db = new Database(data, { readonly: true })
  const barn = db
    .prepare<[], Overgang>(
      `select sak.id, person.navn as holder, fodselsnummer, fornavn, etternavn,
         json_extract(snapshot.data, '$.context.plan.gjeldende.maal') as maal
       from sak join barn on barn.id = sak.barnId join person on person.id = stafettholder
         join snapshot on snapshot.sakId = sak.id and om = ''
       where arena = 'barnehage' and tilstand like '%plan.gjelder%' and tilbudtTil is null
         and liv = 'aktiv' order by barn.id`,
    )
    .get()
  const skole = db
    .prepare<[], { navn: string; gruppe: string; laerer: string }>(
      `select enhet.navn, gruppe, person.navn as laerer from enhet
       join personRolle on enhetId = enhet.id join person on person.id = personId
       where arena = 'skole' and rolle = 'kontaktlaerer' order by cast(gruppe as integer), person.id`,
    )
    .get()
  db.close()
  if (!barn || !skole) throw new Error('the demo has no kindergarten child with a plan')
  return { barn, skole }
}

const INNHOLD = 'En kjent voksen ved porten har hjulpet. Foresatte ringer når morgenen er tung.'

test('a child goes from kindergarten to school, and an extract goes along that the school takes in', async ({
  server,
  somPerson,
}) => {
  const { barn, skole } = paaVei(server.data)
  const navn = `${barn.fornavn} ${barn.etternavn}`
  const fra = await somPerson(barn.holder)
  const til = await somPerson(skole.laerer)

  await test.step('the kindergarten writes what the guardians agree to, and takes it back and writes it anew', async () => {
    await fra.goto(`/sak/${barn.id}`)
    await begynnPaa(fra, 'Skriv et utdrag til skolen')
    await fra.locator('main form button[type="submit"]').click()
    await expect(fra.getByRole('alert')).toBeFocused()
    await undersok(fra, 'skriv et utdrag, med feil')
    await fyllUt(fra, {
      'Hva skal skolen få vite?': 'Et første forsøk.',
      'Skal planen dere har, følge med?': 'Nei',
      'Hvem av de foresatte har sagt ja til dette, og hvordan?': 'Mor, på telefon.',
    })
    await lagre(fra)
    await expect(naaKortet(fra)).toContainText('ligger klart for skolen.')
    await gjor(fra, 'Trekk utdraget til skolen', { 'Hvorfor?': 'Far vil lese det først.' })
    await expect(naaKortet(fra)).not.toContainText('ligger klart for skolen')
    await gjor(fra, 'Skriv et utdrag til skolen', {
      'Hva skal skolen få vite?': INNHOLD,
      'Skal planen dere har, følge med?': 'Ja',
      'Hvem av de foresatte har sagt ja til dette, og hvordan?': 'Begge, på overgangsmøtet.',
    })
  })

  await test.step('the school hears of it when the child has begun there', async () => {
    await til.goto('/ny-sak')
    await expect(til.getByRole('heading', { name: 'Hvem gjelder det?' })).toBeVisible()
    await expect(til.getByText('Kommer fra barnehagen')).toHaveCount(0)
    const kontor = await somPerson('Koordina Prøve')
    await kontor.goto('/oppsett?slag=barn')
    await velgFolk(kontor, [
      'fødselsnummer;fornavn;etternavn;enhet;klasse',
      [barn.fodselsnummer, barn.fornavn, barn.etternavn, skole.navn, skole.gruppe].join(';'),
    ])
    await kontor.getByRole('button', { name: 'Hent inn 1 endring' }).click()
    await expect(kontor.getByRole('heading', { name: 'Ferdig' })).toBeFocused()
    await til.goto('/')
    await til.getByRole('link', { name: 'Les utdragene' }).click()
    await expect(til.getByRole('region', { name: 'Kommer fra barnehagen' })).toBeVisible()
    await undersok(til, 'ny sak, med et utdrag som venter')
  })

  await gjor(fra, 'Lukk saken av en annen grunn', {
    'Hva er grunnen?': 'Barnet går over til skole eller barnehage',
    'Forklar kort': 'Begynner på skolen.',
  })

  await test.step('it reads the extract, and takes the case in where it stands at the school', async () => {
    const kommer = til.getByRole('region', { name: 'Kommer fra barnehagen' })
    await kommer.getByRole('link', { name: new RegExp(navn) }).click()
    await expect(til.getByText(INNHOLD).first()).toBeVisible()
    await expect(til.getByLabel('Hva er gjort til nå?')).toHaveValue(INNHOLD)
    await expect(til.getByLabel('Vi tar imot utdraget')).toBeChecked()
    // Which plan is in force here is the school's to say: its rows are there to go on from.
    await expect(til.getByLabel('En tiltaksplan gjelder nå')).not.toBeChecked()
    await til.getByLabel('Trinn 1:', { exact: false }).check()
    await til.getByLabel('En tiltaksplan gjelder nå').check()
    await expect(til.getByLabel('Mål for planen')).toHaveValue(barn.maal)
    await expect(til.getByLabel('Tiltak 1').first()).not.toHaveValue('')
    await undersok(til, 'ta inn en sak fra et utdrag')
    await til.getByLabel('En tiltaksplan gjelder nå').uncheck()
    await til.getByRole('radio', { name: new RegExp(skole.laerer) }).check()
    // Taken back while it was read: said at its box, and what was written stands.
    await gjor(fra, 'Trekk utdraget til skolen', { 'Hvorfor?': 'Noe står feil.' })
    await til.getByRole('button', { name: 'Ta inn saken' }).click()
    const feil = til.getByRole('alert', { name: /må rettes/ })
    await expect(feil.getByRole('link', { name: /^Vi tar imot utdraget – / })).toBeVisible()
    await expect(til.getByLabel('Hva er gjort til nå?')).toHaveValue(INNHOLD)
    await undersok(til, 'utdraget er trukket mens det ble lest')
    await gjor(fra, 'Skriv et utdrag til skolen', {
      'Hva skal skolen få vite?': INNHOLD,
      'Skal planen dere har, følge med?': 'Ja',
      'Hvem av de foresatte har sagt ja til dette, og hvordan?': 'Begge, på overgangsmøtet.',
    })
    await til.getByRole('button', { name: 'Ta inn saken' }).click()
    await expect(til.getByRole('heading', { level: 1, name: navn })).toBeVisible()
    await til.getByRole('link', { name: 'Historikk' }).click()
    await expect(til.getByText('utdraget fra barnehagen').first()).toBeAttached()
  })

  await test.step('the kindergarten sees that it was taken in, and nothing more of it waits', async () => {
    await fra.goto(`/sak/${barn.id}`)
    await expect(naaKortet(fra)).toContainText('Skolen har tatt imot utdraget dere skrev.')
    await til.goto('/ny-sak')
    await expect(til.getByRole('heading', { name: 'Hvem gjelder det?' })).toBeVisible()
    await expect(til.getByText('Kommer fra barnehagen')).toHaveCount(0)
  })
})
