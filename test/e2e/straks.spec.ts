import { undersok } from './stotte/axe.ts'
import { hor, kartleggOgForstaa, leggPlan } from './stotte/forlop.ts'
import { velgFil } from './stotte/fravaer.ts'
import { nyttBarn } from './stotte/kommune.ts'
import { begynnPaa, fyllUt, gjor, lagre } from './stotte/sak.ts'
import { expect, test } from './stotte/test.ts'

// In the second week that the second edition of the routine is in force.
test.use({ naa: '2026-12-11T13:00:00+01:00' })

test('a child with ten days away goes from the first worry to trinn 2 on the day it is seen', async ({
  server,
  somPerson,
}) => {
  const barn = nyttBarn(server.data, 'provefjord-skole', '7B')
  const page = await somPerson('Tilde Prøve')

  await test.step('ten days ask for a case', async () => {
    await page.goto('/fravaer/importer')
    const dager = [
      '27.11',
      '30.11',
      '01.12',
      '02.12',
      '03.12',
      '04.12',
      '07.12',
      '08.12',
      '09.12',
      '10.12',
    ]
    await velgFil(page, [
      ...dager.map((dag) => `${barn.fodselsnummer};${dag}.2026;udokumentert;ukjent;`),
      ...['18', '19', '20'].map(
        (dag) => `${barn.fodselsnummer};${dag}.11.2026;dokumentert;sykdom;`,
      ),
    ])
    await page.getByRole('button', { name: 'Hent inn 13 linjer' }).click()
    await expect(page.getByText('Ett forslag om ny sak')).toBeVisible()
    await page.goto('/fravaer/forslag')
    await page.getByRole('button', { name: `Start sak for ${barn.navn}` }).click()
    await page.getByRole('button', { name: 'Start saken' }).click()
    await page.getByRole('link', { name: `Gå til saken til ${barn.navn}` }).click()
    await expect(page.getByRole('heading', { level: 1, name: barn.navn })).toBeVisible()
  })

  await test.step('the case asks about the absence first, and then shows the way straight up', async () => {
    await begynnPaa(page, 'Vurder fraværet')
    await fyllUt(page, {
      'Hva betyr fraværet for saken?': 'Saken bør opp et trinn',
      'Hvorfor?': 'Ti dager på to uker. Vi venter ikke.',
    })
    await lagre(page)
    await begynnPaa(page, 'Gå opp med en gang')
    await undersok(page, 'veien rett opp')
    await fyllUt(page, {
      'Hvorfor haster det?': 'Fraværet har passert en terskel for et høyere trinn',
      'Hvor langt opp?': 'Trinn 2',
      'Hva ser dere?': 'Ti dager borte på to uker, og ingen vet hvorfor.',
    })
    await lagre(page)
  })

  await test.step('the help of trinn 2 begins; what was passed over stands as work, not as a wall', async () => {
    await expect(page.getByRole('heading', { level: 2, name: 'Nå', exact: true })).toBeVisible()
    await expect(page.getByText(/Trinn 2/).first()).toBeVisible()
    const igjen = page.getByRole('region', { name: 'Før dere kommer videre' })
    for (const skritt of [
      'Konkretiser undringen',
      'Kontakt foresatte',
      'Hold møte med elev og foresatte',
    ])
      await expect(igjen.getByRole('link', { name: skritt })).toBeVisible()
    await undersok(page, 'rett på trinn 2')
  })

  await test.step('the same day the child is heard, other services are thought of, and a plan is in force', async () => {
    await hor(page, 'Skole', '')
    await gjor(page, 'Vurder andre hjelpetjenester', {
      'Hvem kan hjelpe?': ['PPT'],
      'Hva kom dere fram til?': 'Vi ber foresatte om samtykke til å spørre PPT om råd.',
    })
    await kartleggOgForstaa(page, 'Skole', '')
    await leggPlan(page, '', '2027-01-11')
    await expect(page.getByText('Trygg start på dagen').first()).toBeVisible()
  })

  await test.step('what counts, and why three days of illness do not, is said where the days are', async () => {
    await page.getByRole('link', { name: 'Se dagene' }).click()
    await expect(page.getByText('3 dager teller ikke: syk flere dager på rad')).toBeVisible()
    await expect(
      page.getByText(
        /Syk 3 skoledager eller mer på rad .* Dager med avklart.* og permisjon imellom/,
      ),
    ).toBeVisible()
    await undersok(page, 'dagene som teller')
  })
})
