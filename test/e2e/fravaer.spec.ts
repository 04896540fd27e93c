import { velgBytes, velgFil } from './stotte/fravaer.ts'
import { nyttBarn } from './stotte/kommune.ts'
import { gjor } from './stotte/sak.ts'
import { harSak } from './stotte/start.ts'
import { expect, test } from './stotte/test.ts'

test('errors in the file are told line by line and corrected, and the same file twice changes nothing', async ({
  server,
  somPerson,
}) => {
  const barn = nyttBarn(server.data, 'aasen-proveskole', '6A')
  const page = await somPerson('Tarik Fiktivsen')
  await page.goto('/fravaer/importer')

  await test.step('each line says itself what is wrong', async () => {
    await velgFil(page, [
      `${barn.fodselsnummer};31.02.2026;udokumentert;ukjent;`,
      `${barn.fodselsnummer};01.12.2026;udokumentert;ukjent;`,
      `${barn.fodselsnummer};10.11.2026;vet ikke;ukjent;`,
      '12345678901;10.11.2026;udokumentert;ukjent;',
      `${barn.fodselsnummer};11.11.2026;dokumentert;sykdom;25`,
      `${barn.fodselsnummer};12.11.2026;dokumentert;sykdom;2,5`,
    ])
    await expect(page.getByRole('heading', { name: 'Se over før du henter inn' })).toBeFocused()
    const linje = (nr: number) =>
      page.getByRole('row').filter({
        has: page.getByRole('rowheader', { name: String(nr), exact: true }),
      })
    await expect(linje(2)).toContainText('Datoen finnes ikke. I filen: 31.02.2026')
    await expect(linje(3)).toContainText('Datoen har ikke vært ennå.')
    await expect(linje(4)).toContainText('Må være dokumentert eller udokumentert.')
    await expect(linje(5)).toContainText('Fant ikke barnet på enhetene du kan importere for.')
    await expect(linje(5)).toContainText('I filen: ••••••••901')
    await expect(linje(6)).toContainText('Må være over 0 og høyst 24. I filen: 25')
    await expect(page.getByText('5 linjer har feil og blir ikke med.')).toBeVisible()
  })

  const rettet = ['09', '10', '11'].map(
    (dag) => `${barn.fodselsnummer};${dag}.11.2026;dokumentert;sykdom;`,
  )
  await test.step('corrected and imported', async () => {
    await page.getByRole('button', { name: 'Velg en annen fil' }).click()
    await velgFil(page, rettet)
    await page.getByRole('button', { name: 'Hent inn 3 linjer' }).click()
    await expect(page.getByRole('heading', { name: 'Ferdig' })).toBeFocused()
    await expect(page.getByText('3 nye dager er ført.')).toBeVisible()
  })

  await test.step('once more changes nothing', async () => {
    await page.getByRole('button', { name: 'Hent inn en fil til' }).click()
    await velgFil(page, rettet)
    await expect(
      page.getByText('Alt i filen er ført fra før. Det er ingenting å hente inn.'),
    ).toBeVisible()
    await expect(page.getByRole('button', { name: /^Hent inn/ })).toBeHidden()
  })
})

test('a file from Windows shows its letters, and what it changes, before anything is written', async ({
  server,
  somPerson,
}) => {
  const { fodselsnummer } = nyttBarn(server.data, 'aasen-proveskole', '6A')
  const page = await somPerson('Tarik Fiktivsen')
  await page.goto('/fravaer/importer')
  const ord = page.getByRole('group', { name: 'Ser bokstavene riktige ut?' })
  const vis = page.getByRole('group', { name: 'Vis' })
  const rader = page.getByRole('table').locator('tbody tr')

  await velgFil(page, [
    `${fodselsnummer};12.11.2026;dokumentert;sykdom;`,
    `${fodselsnummer};13.11.2026;dokumentert;sykdom;`,
  ])
  await page.getByRole('button', { name: 'Hent inn 2 linjer' }).click()
  await page.getByRole('button', { name: 'Hent inn en fil til' }).click()
  const innhold = [
    'barn;dato;art;årsak;timer;klasse',
    `${fodselsnummer};12.11.2026;dokumentert;sykdom;;6A`,
    `${fodselsnummer};13.11.2026;udokumentert;sykdom;2,5`,
    `${fodselsnummer};14.11.2026;dokumentert;sykdom;`,
    `${fodselsnummer};16.11.2026;Åse Prøve;sykdom;`,
  ].join('\r\n')
  // Latin-1 and Windows-1252 agree on these letters.
  await velgBytes(page, Buffer.from(innhold, 'latin1'))

  await test.step('read as from a Mac the heading has no cause, and nothing can be imported', async () => {
    await expect(ord.getByRole('radio', { name: 'årsak, Åse, Prøve Windows' })).toBeChecked()
    await ord.getByRole('radio', { name: 'årsak, Åse, Prøve Windows' }).press('ArrowDown')
    await expect(rader).toContainText(['Kolonnen mangler.'])
    await expect(page.getByRole('button', { name: /^Hent inn \d/ })).toBeHidden()
    await expect(ord.getByRole('radio', { name: 'Ârsak, ≈se, Pr¯ve Mac' })).toBeFocused()
    await page.keyboard.press('ArrowUp')
    await expect(page.getByRole('button', { name: 'Hent inn 2 linjer' })).toBeVisible()
    await expect(page.getByText('Disse kolonnene leses ikke: klasse.')).toBeVisible()
  })

  await test.step('one kind of lines at a time, by the keyboard', async () => {
    await expect(vis.getByRole('radio', { name: '1 med feil' })).toBeChecked()
    await expect(rader).toContainText([
      'Må være dokumentert eller udokumentert. I filen: Åse Prøve',
    ])
    await vis.getByRole('radio', { name: '1 med feil' }).press('ArrowUp')
    await expect(vis.getByRole('radio', { name: '1 på fridag' })).toBeChecked()
    await expect(rader).toContainText(['Dagen er i en helg og teller ikke.'])
    await page.keyboard.press('ArrowUp')
    await expect(rader).toContainText(['12. november'])
    await page.keyboard.press('ArrowUp')
    await expect(rader).toContainText([/FørSykdom · dokumentert · Hele dagen/])
    await expect(rader).toContainText([/EtterSykdom · udokumentert · 2,5 timer/])
    await page.keyboard.press('ArrowUp')
    await expect(rader).toHaveCount(1)
    await page.keyboard.press('ArrowUp')
    await expect(rader).toHaveCount(4)
  })

  await page.getByRole('button', { name: 'Hent inn 2 linjer' }).click()
  await expect(page.getByText('Én ny dag er ført, og én er endret.')).toBeVisible()
})

test('what is no text is told what it is, and UTF-16 is read, a page of lines at a time', async ({
  server,
  somPerson,
}) => {
  const { fodselsnummer } = nyttBarn(server.data, 'aasen-proveskole', '6A')
  const page = await somPerson('Tarik Fiktivsen')
  await page.goto('/fravaer/importer')
  await velgBytes(page, Buffer.from('PK\x03\x04'), 'fravaer.xlsx')
  await expect(page.getByRole('alert')).toContainText('Filen er et regneark, ikke en CSV-fil')
  await velgBytes(page, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]))
  await expect(page.getByRole('alert')).toContainText('Filen er ikke en tekstfil')
  const linje = `${fodselsnummer};12.11.2026;dokumentert;sykdom;\n`
  const innhold = `\uFEFFbarn;dato;art;årsak;timer\n${linje.repeat(2400)}`
  await velgBytes(page, Buffer.from(innhold, 'utf16le'))
  await expect(page.getByRole('button', { name: 'Hent inn 1 linje' })).toBeVisible()
  await expect(page.getByRole('group', { name: 'Ser bokstavene riktige ut?' })).toBeHidden()
  const rader = page.getByRole('table').locator('tbody tr')
  await expect(rader).toHaveCount(100)
  await page.getByRole('button', { name: 'Neste linjer' }).press('Enter')
  await expect(page.getByRole('table', { name: /^101–200 av 2\s400 linjer$/ })).toBeFocused()
  await expect(rader).toHaveCount(100)
})

test('a long import shows how far it has come', async ({ server, somPerson }) => {
  const page = await somPerson('Tarik Fiktivsen')
  const barn = nyttBarn(server.data, 'aasen-proveskole', '2A')
  await page.goto('/fravaer/importer')
  const dager = Array.from({ length: 28 }, (_, i) => String(i + 1).padStart(2, '0'))
  const linjer = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10'].flatMap((maaned) =>
    dager.map((dag) => `${barn.fodselsnummer};${dag}.${maaned}.2025;dokumentert;avklart;`),
  )
  await velgFil(page, linjer)
  let slippVidere = () => {}
  const sett = new Promise<void>((videre) => {
    slippVidere = videre
  })
  let deler = 0
  await page.route('**/fravaer.importer*', async (route) => {
    deler += 1
    if (deler > 1) await sett
    await route.continue()
  })
  await page.getByRole('button', { name: 'Hent inn 280 linjer' }).click()
  const framdrift = page.getByRole('progressbar', { name: 'Linjer' })
  await expect(framdrift).toBeVisible()
  await expect(page.getByText('200 av 280')).toBeVisible()
  slippVidere()
  await expect(page.getByText('280 nye dager er ført.')).toBeVisible()
})

test('the warning shows the rule and the days, and a person answers', async ({
  server,
  somPerson,
}) => {
  const barn = nyttBarn(server.data, 'provefjord-skole', '9A')
  const page = await somPerson('Jon Øvrebø-Prøve')
  const id = await harSak(page, barn, { navn: 'Jon Øvrebø-Prøve', rolle: 'kontaktlaerer' })
  const teamleder = await somPerson('Teo Prøve')
  await teamleder.goto('/fravaer/importer')
  await velgFil(teamleder, [
    ...['02', '03', '04', '05', '06', '09', '10'].map(
      (d) => `${barn.fodselsnummer};${d}.11.2026;udokumentert;ukjent;`,
    ),
    `${barn.fodselsnummer};13.11.2026;dokumentert;avklart;`,
    `${barn.fodselsnummer};14.11.2026;dokumentert;sykdom;`,
    `${barn.fodselsnummer};16.11.2026;dokumentert;sykdom;2`,
  ])
  await teamleder.getByRole('button', { name: 'Hent inn 10 linjer' }).click()
  await expect(teamleder.getByText('Én sak skal vurderes')).toBeVisible()
  await teamleder.getByRole('link', { name: barn.navn }).click()

  await page.goto(`/sak/${id}/fravaer`)
  const kort = page.getByRole('region', { name: 'Fraværet skal vurderes' })
  await expect(kort).toContainText('7 dager teller')
  await expect(kort).toContainText('utgave 2026.1')
  await expect(kort).toContainText('1 dag teller ikke: avklart fravær')
  await expect(kort).toContainText('1 dag teller ikke: helg eller fridag')
  await expect(kort).toContainText('1 dag teller ikke: bare noen timer')
  await gjor(page, 'Vurder fraværet', {
    'Hva betyr fraværet for saken?': 'Saken blir på dette trinnet',
    'Hvorfor?': 'Vi har nettopp begynt.',
  })
  await expect(kort).toBeHidden()
})

test('a child without a case who passes a threshold is told of on the first page, and gets a case from there', async ({
  server,
  somPerson,
}) => {
  const barn = nyttBarn(server.data, 'aasen-proveskole', '4A')
  const page = await somPerson('Tarik Fiktivsen')
  await page.goto('/')
  const melding = page.getByRole('link', { name: /barn uten sak har fravær som bør ses på/ })
  // One is said in a word.
  const foer = Number.parseInt((await melding.textContent())?.replace('Ett', '1') ?? '0', 10)
  await page.goto('/fravaer/importer')
  await velgFil(
    page,
    ['10', '11', '12', '13'].map((d) => `${barn.fodselsnummer};${d}.11.2026;udokumentert;ukjent;`),
  )
  await page.getByRole('button', { name: 'Hent inn 4 linjer' }).click()
  await expect(page.getByText('Ett forslag om ny sak')).toBeVisible()

  await page.getByRole('link', { name: 'I dag' }).first().click()
  await expect(melding).toContainText(`${foer + 1} barn uten sak`)
  const linje = page.getByRole('listitem').filter({ hasText: barn.navn })
  await expect(linje).toContainText('Svar innen')
  await linje.getByRole('button', { name: `Start sak for ${barn.navn}` }).click()
  await page.getByRole('button', { name: 'Start saken' }).click()
  await expect(page.getByText(`Saken til ${barn.navn} er startet.`)).toBeVisible()
  await expect(linje).toBeHidden()
  await page.getByRole('link', { name: `Gå til saken til ${barn.navn}` }).click()
  await expect(page.getByRole('heading', { level: 1, name: barn.navn })).toBeVisible()
})
