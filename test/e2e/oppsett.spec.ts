import { readFile } from 'node:fs/promises'
import { syntetiskNummer } from '../../server/demo/fodselsnummer.ts'
import { undersok } from './stotte/axe.ts'
import { hev, undreOgHor } from './stotte/forlop.ts'
import { velgBytes } from './stotte/fravaer.ts'
import { velgPerson } from './stotte/person.ts'
import { naaKortet } from './stotte/sak.ts'
import { startSak } from './stotte/start.ts'
import { expect } from './stotte/test.ts'
import { hentVedServeren, test, velgFolk } from './stotte/tomKommune.ts'

const NR1 = syntetiskNummer('2015-03-01', 0)
const NR2 = syntetiskNummer('2015-03-02', 0)

const FILENE = {
  Klasser: ['enhet;klasse', 'Prøve skole;5A', 'Prøve skole;5B', 'Test barnehage;Humla'],
  Ansatte: [
    'ansattnummer;fornavn;etternavn;e-post;rolle;enhet;klasse',
    '2;Kari;Testesen;kari@stafett.example;kontaktlærer;Prøve skole;5A',
    '3;Tone;Eksempelsen;;tiltaksleder;Prøve skole;',
    '4;Ragna;Fiktivsen;;rektor;Prøve skole;',
  ],
  Barn: [
    'fødselsnummer;fornavn;etternavn;enhet;klasse',
    `${NR1};Ada;Prøvesen;Prøve skole;5A`,
    `${NR2};Bo;Prøvesen;Prøve skole;5B`,
  ],
  Foresatte: ['barn;fornavn;etternavn;relasjon;telefon', `${NR1};Mor;Prøvesen;mor;00010001`],
}

test('an empty municipality is filled from files, and its first case goes on to trinn 1', async ({
  page,
  server,
}) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { name: 'Her er ingen ennå' })).toBeVisible()
  await undersok(page, 'ingen å logge inn som')
  await hentVedServeren(server, [
    'ansattnummer;fornavn;etternavn;rolle;enhet',
    '1;Koordina;Prøvesen;koordinator;',
  ])
  await page.reload()
  await velgPerson(page, 'Koordina Prøvesen')

  const seOver = page.getByRole('heading', { name: 'Se over før du henter inn' })
  const ferdig = page.getByRole('heading', { name: 'Ferdig' })
  const hent = page.getByRole('button', { name: /^Hent inn \d+ endring/ })
  const slag = page.getByRole('navigation', { name: 'Hva er i filen?' })

  await test.step('whoever administers is asked for the units first, and has a template', async () => {
    await expect(page).toHaveURL('/oppsett')
    await expect(page.getByRole('heading', { name: 'Kommunen er tom' })).toBeVisible()
    await expect(slag.locator('[aria-current]')).toHaveText('Enheter ingen ennå')
    await undersok(page, 'tom kommune')
    const lastet = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Last ned en tom mal' }).click()
    const mal = await lastet
    expect(mal.suggestedFilename()).toBe('enheter-mal.csv')
    expect(await readFile(await mal.path(), 'utf8')).toBe(
      '\uFEFFenhet;navn;arena;kommune;skoletid;planleggingsdager\r\n',
    )
  })

  await test.step('what cannot be read is told what it is, and letters that are guessed are asked about', async () => {
    const feil = page.getByRole('alert')
    await velgBytes(page, Buffer.alloc(1024 * 1024 + 1, 'x'))
    await expect(feil).toContainText('Filen kan være på høyst 1 MB. Del den opp')
    await undersok(page, 'en fil som er for stor')
    await velgBytes(page, Buffer.from('PK\x03\x04'), 'enheter.xlsx')
    await expect(feil).toContainText('Filen er et regneark, ikke en CSV-fil')
    await undersok(page, 'et regneark')
    const linjer = ['enhet;navn;arena;kommune', 'prove;Prøve skole;skole;Prøve']
    await velgBytes(page, Buffer.from(linjer.join('\r\n'), 'latin1'))
    await expect(page.getByRole('group', { name: 'Ser bokstavene riktige ut?' })).toBeVisible()
    await expect(page.getByRole('row', { name: /^2/ })).toContainText('Prøve skole')
    await undersok(page, 'bokstaver som er gjettet')
    await page.getByRole('button', { name: 'Velg en annen fil' }).click()
  })

  await test.step('a wrong line says its column and reason, and nothing has come in', async () => {
    const fil = (arena: string) => [
      'enhet;navn;arena;kommune',
      'prove;Prøve skole;skole;Prøve',
      `test;Test barnehage;${arena};Prøve`,
    ]
    await velgFolk(page, fil('hage'))
    await expect(seOver).toBeFocused()
    await expect(page.getByRole('row', { name: /^3/ })).toContainText(
      'arena: Må være skole eller barnehage. I filen: hage',
    )
    await expect(page.getByRole('button', { name: 'Hent inn uten denne linjen' })).toBeVisible()
    await expect(hent).toBeHidden()
    await undersok(page, 'linjer med feil')
    await page.getByRole('button', { name: 'Velg en annen fil' }).click()
    await expect(page.getByLabel('Velg en CSV-fil')).toBeFocused()
    await velgFolk(page, fil('barnehage'))
    await expect(page.getByRole('row', { name: /^2/ })).toContainText('Prøve skole')
    await hent.click()
    await expect(ferdig).toBeFocused()
    await expect(page.getByText('2 endringer er hentet inn.')).toBeVisible()
    await undersok(page, 'ferdig')
  })

  for (const [navn, linjer] of Object.entries(FILENE))
    await test.step(`then ${navn}`, async () => {
      await page.getByRole('link', { name: `Videre til ${navn.toLowerCase()}` }).click()
      await expect(slag.locator('[aria-current]')).toContainText(navn)
      await velgFolk(page, linjer)
      await hent.click()
      await expect(ferdig).toBeFocused()
    })
  await expect(slag).toHaveText(/Enheter 2\s*Klasser 3\s*Ansatte 4\s*Barn 2\s*Foresatte 1/)

  await test.step('the same file once more changes nothing', async () => {
    await page.getByRole('button', { name: 'Hent inn en fil til' }).click()
    await velgFolk(page, FILENE.Foresatte)
    await expect(page.getByText('Alt i filen står i Stafett fra før.')).toBeVisible()
    await expect(hent).toBeHidden()
  })

  await test.step('the teacher who came by the file opens the first case and reads it', async () => {
    await page.getByRole('button', { name: 'Meny for Koordina Prøvesen' }).click()
    await page.getByRole('button', { name: 'Logg ut' }).click()
    await velgPerson(page, 'Kari Testesen')
    const barn = { id: '', navn: 'Ada Prøvesen', fornavn: 'Ada', fodselsnummer: NR1 }
    await startSak(page, barn, '2026-11-17')
    await page.reload()
    await expect(page.getByRole('heading', { level: 1, name: 'Ada Prøvesen' })).toBeVisible()
    await expect(page.getByText('Kari Testesen').first()).toBeVisible()
    await expect(page.getByRole('main')).toContainText('5A')
    await page.goto('/')
    await expect(page.getByRole('link', { name: /Ada Prøvesen/ }).first()).toBeVisible()
  })

  await test.step('the first worry is written down, mother is called, Ada is heard, and it goes up', async () => {
    await page
      .getByRole('link', { name: /Ada Prøvesen/ })
      .first()
      .click()
    await undreOgHor(page, 'Skole', '2026-11-18')
    await hev(page, 1, 'Vi må finne ut av det sammen.', '2026-11-18')
    await expect(naaKortet(page)).toContainText('Hold møte med elev og foresatte')
    await page.goto('/')
    await expect(page.getByRole('link', { name: /Ada Prøvesen/ }).first()).toBeVisible()
    await expect(page.getByRole('main')).toContainText('Trinn 1')
  })

  await test.step('who teaches has no way to the setup, and is told so', async () => {
    await page.getByRole('button', { name: 'Meny for Kari Testesen' }).click()
    await expect(page.getByRole('link', { name: 'Kalenderen min' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Oppsett' })).toBeHidden()
    await page.goto('/oppsett')
    await expect(page.getByRole('alert')).toContainText('ikke tilgang')
    await expect(page.getByRole('navigation', { name: 'Hva er i filen?' })).toBeHidden()
  })

  await test.step('she does not leave before she has handed the relay over: the case is named', async () => {
    await page.goto('/logg-ut')
    await page.goto('/logg-inn')
    await velgPerson(page, 'Ragna Fiktivsen')
    await page.goto('/oppsett?slag=ansatte')
    await expect(slag).not.toContainText('Enheter')
    const uten = FILENE.Ansatte.filter((linje) => !linje.startsWith('2;'))
    await velgFolk(page, uten)
    await expect(page.getByText('Alt i filen står i Stafett fra før.')).toBeVisible()
    await page.getByRole('checkbox', { name: 'Filen har alle ved enhetene den nevner' }).check()
    const rad = page.getByRole('row', { name: /^Ikke i filen Kari Testesen/ })
    await expect(rad).toContainText(/må gi den videre først\.\s*Sakene: Ada Prøvesen/)
    await undersok(page, 'en som holder en stafett')
    await rad.getByRole('link', { name: 'Ada Prøvesen' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Ada Prøvesen' })).toBeVisible()
  })
})
