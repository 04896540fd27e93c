import { truncateSync, writeFileSync } from 'node:fs'
import { undersok } from './stotte/axe.ts'
import { svarOmRad } from './stotte/evaluering.ts'
import { nyttBarn } from './stotte/kommune.ts'
import { begynnPaa, kvittert, lagre, naaKortet } from './stotte/sak.ts'
import { expect, test } from './stotte/test.ts'

test('a case that runs on paper is brought in at trinn 2 with its plan, and goes on from there', async ({
  server,
  somPerson,
}) => {
  const barn = nyttBarn(server.data, 'provefjord-skole', '7B')
  const page = await somPerson('Tilde Prøve')

  await test.step('it is said that the case is running already', async () => {
    await page.goto('/ny-sak')
    await page.getByLabel('Søk etter barnet').fill(barn.fornavn)
    await page.getByRole('link', { name: `Velg ${barn.navn}, 7B` }).click()
    await page.getByRole('radio', { name: 'Nei, saken er allerede i gang' }).check()
    await expect(page.getByRole('heading', { name: 'Hvor står saken?' })).toBeVisible()
    await undersok(page, 'ta inn en sak')
  })

  await test.step('what is missing is said of each field, and what was typed stands', async () => {
    await page.getByRole('button', { name: 'Ta inn saken' }).click()
    const feil = page.getByRole('alert', { name: /må rettes/ })
    await expect(feil).toBeFocused()
    await feil.getByRole('link', { name: 'Velg trinnet saken er på' }).click()
    await expect(page.getByRole('radio', { name: /^Trinn 0/ })).toBeFocused()
    await page.route(/oppslag\.kandidater/, (rute) => rute.abort())
    for (let ned = 0; ned < 2; ned++) await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('radio', { name: /^Trinn 2/ })).toBeChecked()
    await page.getByLabel('Når begynte saken?').fill('2026-08-24')
    // Who may hold the relay there did not come: it is told in its own place, and can be asked for again.
    const holder = page.getByRole('region', { name: 'Hvem skal holde stafetten?' })
    await expect(holder.getByRole('alert')).toContainText(
      'Får ikke hentet hvem som kan holde stafetten',
    )
    await expect(page.getByLabel('Når begynte saken?')).toHaveValue('2026-08-24')
    await undersok(page, 'ta inn en sak, uten svar om holderne')
    await page.unroute(/oppslag\.kandidater/)
    await holder.getByRole('button', { name: 'Prøv igjen' }).click()
    await expect(holder.getByRole('alert')).toHaveCount(0)
    await page.getByLabel('Når kom saken til dette trinnet?').fill('2026-08-03')
    await page.getByLabel('Hva er gjort til nå?').fill('Trinn 1 fra august, med to møter.')
    await page.getByRole('radio', { name: /Tilde Prøve/ }).check()
    await page.getByLabel('En tiltaksplan gjelder nå').check()
    await page.getByLabel('Når ble planen satt i kraft?').fill('2026-10-19')
    await page.getByLabel('Mål for planen').fill('Til stede hver dag')
    await page.getByRole('button', { name: 'Ta inn saken' }).click()
    await expect(feil).toBeFocused()
    await expect(
      feil.getByRole('link', { name: /Når kom saken til dette trinnet\? – Ligger utenfor/ }),
    ).toBeVisible()
    await feil.getByRole('link', { name: 'Rad 1, Ansvarlig – Mangler.' }).click()
    await expect(page.getByLabel('Ansvarlig', { exact: true })).toBeFocused()
    await expect(page.getByLabel('Mål for planen')).toHaveValue('Til stede hver dag')
    await undersok(page, 'ta inn en sak, med feil')
  })

  await test.step('the plan is typed as it was agreed, and the case is brought in', async () => {
    await page.getByLabel('Når kom saken til dette trinnet?').fill('2026-10-12')
    const fil = (linjer: readonly string[]) => ({
      name: 'tiltak.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`\uFEFF${linjer.join('\r\n')}`),
    })
    const hode = 'Område;Hvorfor;Tiltak;Ansvarlig;Evaluering'
    await page.getByText('Hent tiltakene fra en fil').click()
    const velg = page.getByLabel('Velg en CSV-fil')
    for (const [linjer, sagt] of [
      [[hode], 'Det er ingen tiltak i filen, bare en overskrift.'],
      [[], 'Linje 1, Linjen: Filen er tom.'],
      [
        ['Tiltaksplan', hode],
        'Linje 1, Linjen: Overskriften står på linje 2. Ta bort linjene over den.',
      ],
    ] as const) {
      await velg.setInputFiles(fil(linjer))
      await expect(page.getByText(sagt)).toBeVisible()
    }
    const stor = `${server.data}.stor.csv`
    writeFileSync(stor, hode)
    truncateSync(stor, 100 * 1024 * 1024)
    const sendt: string[] = []
    page.on('request', (spurt) => sendt.push(spurt.url()))
    await velg.setInputFiles(stor)
    await expect(
      page.getByText('Filen er for stor. Den kan være på høyst 100 kB. Ta bort det som ikke er'),
    ).toBeVisible()
    await undersok(page, 'filen med tiltakene, for stor')
    await page.getByLabel('Eller lim inn linjene her').fill('x'.repeat(100_001))
    await page.getByRole('button', { name: 'Hent linjene' }).click()
    await expect(page.getByText('Filen er for stor.')).toBeVisible()
    await expect(page.getByLabel('Eller lim inn linjene her')).toHaveValue('x'.repeat(100_001))
    await expect(page.getByLabel('Mål for planen')).toHaveValue('Til stede hver dag')
    expect(sendt.filter((url) => url.includes('planfil'))).toEqual([])
    // As large as may be, it is read.
    const full = Buffer.alloc(100_000, 'x')
    full.write(`${hode}\n`)
    await velg.setInputFiles({ ...fil([]), buffer: full })
    await expect(page.getByText('Linje 2, Linjen: Linjen er for lang.')).toBeVisible()
    await velg.setInputFiles(fil([hode, 'Fritid;;Håndball;Farmor;31.11.2026']))
    await expect(page.getByText('Linje 2, Evaluering: Datoen finnes ikke.')).toBeVisible()
    await undersok(page, 'filen med tiltakene, med feil')
    await velg.setInputFiles(fil([`Nr;${hode}`, '1;Fritid;;Håndball | Korps;Farmor;3.12.26']))
    await expect(page.getByText('Ett tiltak er hentet. Se over det.')).toBeVisible()
    await expect(page.getByText('Disse kolonnene leses ikke: Nr.')).toBeVisible()
    await expect(page.getByLabel('Tiltak 2')).toHaveValue('Korps')
    await page.getByRole('button', { name: 'Ny rad' }).click()
    const rad = page.getByRole('group', { name: 'Rad 2', exact: true })
    await rad.getByLabel('Område').fill('Trygghet')
    await rad.getByLabel('Tiltak 1').fill('Møter en fast voksen ved døra')
    await rad.getByLabel('Ansvarlig').fill('Eksempel Prøve')
    await expect(rad.getByText('kontaktlærer')).toBeVisible()
    await rad.getByLabel('Evaluering').fill('2026-11-18')
    // Nothing is lost where the page is loaded anew.
    await expect(page.getByText('Kladden er lagret').first()).toBeVisible()
    await page.reload()
    await expect(rad.getByLabel('Tiltak 1')).toHaveValue('Møter en fast voksen ved døra')
    await page.getByRole('button', { name: 'Ta inn saken' }).click()
    await expect(page.getByRole('heading', { level: 1, name: barn.navn })).toBeVisible()
  })

  await test.step('it stands on trinn 2, and says that it was brought in', async () => {
    await expect(page.getByText('Tatt inn', { exact: true })).toBeVisible()
    await expect(page.getByText('siden 12. okt.')).toBeVisible()
    await expect(naaKortet(page)).toContainText(
      'Saken begynte 24. august og ble tatt inn 18. november. Det som var gjort før det, står her bare hvis noen har skrevet det inn etterpå.',
    )
    await expect(page.getByText('Stafetten er ikke byttet siden saken ble tatt inn.')).toBeVisible()
    await undersok(page, 'saken som ble tatt inn')
  })

  await test.step('its history begins with that, and with what went before', async () => {
    await page.getByRole('link', { name: 'Historikk' }).click()
    const forste = page.getByText('Tilde Prøve tok inn saken på trinn 2. Saken begynte 24. august.')
    await forste.click()
    await expect(page.getByText('Trinn 1 fra august, med to møter.')).toBeVisible()
    await undersok(page, 'historikken til saken som ble tatt inn')
  })

  await test.step('the plan is evaluated, and stands for another period', async () => {
    await page.goBack()
    await naaKortet(page)
      .getByRole('link', { name: /^(Evaluer planen|Forbered evalueringen)$/ })
      .click()
    await svarOmRad(page, 'Fritid', 'Videreføres', 'Har vært på trening to ganger.')
    await svarOmRad(page, 'Trygghet', 'Videreføres', 'Hen kom inn fire dager av fem.')
    // Nothing but today is possible: it was not here before.
    const medVar = page.getByRole('group', { name: 'Hvem var med?' })
    await medVar.getByRole('checkbox', { name: /Foresatte$/ }).check()
    await page.getByLabel('Hva ble dere enige om?').fill('Vi ser an dette sammen.')
    await page.getByRole('button', { name: 'Evaluer planen' }).click()
    await kvittert(page, page.getByRole('heading', { name: 'Nå', exact: true }))
    await begynnPaa(page, 'La planen stå en periode til')
    await page.getByLabel('Når er neste evaluering?').fill('2026-12-16')
    await lagre(page)
    await expect(naaKortet(page)).toContainText('16. desember')
  })
})
