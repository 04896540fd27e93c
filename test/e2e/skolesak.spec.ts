import { evaluer } from './stotte/evaluering.ts'
import {
  giStafetten,
  hev,
  holdSamtale,
  hor,
  kartleggOgForstaa,
  leggPlan,
  nyVersjon,
  undreOgHor,
} from './stotte/forlop.ts'
import { velgFil } from './stotte/fravaer.ts'
import { nyttBarn } from './stotte/kommune.ts'
import { apneHandling, gjor, naaKortet } from './stotte/sak.ts'
import { expect, test } from './stotte/test.ts'

test('a school case goes trinn by trinn to normal attendance', async ({ server, somPerson }) => {
  const barn = nyttBarn(server.data, 'provefjord-skole', '6A')
  const teamleder = await somPerson('Teo Prøve')
  const guro = await somPerson('Guro Syntetisk')
  const naa = naaKortet(guro)

  await test.step('the absence comes in, and somebody must look at it', async () => {
    await teamleder.goto('/fravaer/importer')
    await velgFil(
      teamleder,
      ['2026-10-01', '2026-10-02', '2026-10-12', '2026-10-13', '2026-11-16'].map(
        (dag) => `${barn.fodselsnummer};${dag};udokumentert;ukjent;`,
      ),
    )
    await teamleder.getByRole('button', { name: 'Hent inn 5 linjer' }).click()
    await expect(teamleder.getByText('5 nye dager er ført.')).toBeVisible()
    await expect(teamleder.getByText('Ett forslag om ny sak')).toBeVisible()
  })

  await test.step('the class teacher starts the case', async () => {
    await guro.goto('/fravaer/forslag')
    await guro.getByRole('button', { name: `Start sak for ${barn.navn}` }).click()
    await guro.getByLabel('Det begynte før i dag').check()
    await guro.getByLabel('Dato', { exact: true }).fill('2026-10-20')
    await guro.getByRole('button', { name: 'Start saken' }).click()
    await guro.getByRole('link', { name: `Gå til saken til ${barn.navn}` }).click()
    await expect(guro.getByRole('heading', { level: 1, name: barn.navn })).toBeVisible()
  })

  await test.step('trinn 0: nobody goes up before the worry is written and all are heard', async () => {
    await expect(naa.getByRole('listitem').filter({ hasText: 'Ikke gjort' })).toHaveText([
      /Konkretiser undringen/,
      /Kontakt foresatte.*skriv hvorfor ikke/,
      /Hør eleven.*30 dager/,
    ])
    await undreOgHor(guro, 'Skole', '2026-10-21')
    for (const svar of ['Gå til trinn 1', 'Følg med litt til']) {
      await expect(naa.getByRole('link', { name: svar })).toBeVisible()
    }
    await hev(guro, 1, 'Vi må finne ut av det sammen.', '2026-10-21')
  })

  await test.step('trinn 1: talk, mapping, understanding and plan', async () => {
    await expect(naa).toContainText('Lag en plan og evaluer den først.')
    await holdSamtale(guro, 'Skole', '2026-10-22')
    await kartleggOgForstaa(guro, 'Skole', '2026-10-22')
    await leggPlan(guro, '2026-10-23', '2026-10-30')
    await expect(naa).toContainText('Evaluer planen først.')
    await evaluer(guro, '2026-10-30', 'Justeres')
    await hev(guro, 2, 'Det hjalp litt, men ikke nok.', '2026-11-02')
  })

  await test.step('trinn 2: other services are considered before the plan can be in force', async () => {
    await kartleggOgForstaa(guro, 'Skole', '2026-11-03')
    await apneHandling(guro, 'Skriv på planen')
    await expect(
      guro.getByText('Vurder først om andre tjenester kan hjelpe.').first(),
    ).toBeVisible()
    await gjor(
      guro,
      'Vurder andre hjelpetjenester',
      { 'Hvem kan hjelpe?': ['PPT'], 'Hva kom dere fram til?': 'PPT ser på lesingen.' },
      '2026-11-04',
    )
    await nyVersjon(guro, '2026-11-05', '2026-11-11')
    await evaluer(guro, '2026-11-11', 'Videreføres')
    await expect(naa).toContainText('Stafetten må først over til tiltaksleder. Tilby den videre.')
  })

  const tilde = await somPerson('Tilde Prøve')
  const naaHosTilde = naaKortet(tilde)
  await test.step('the relay goes to the tiltaksleder, and the case to trinn 3', async () => {
    await giStafetten(guro, { page: tilde, navn: 'Tilde Prøve' }, barn.navn)
    await hev(tilde, 3, 'Nå trenger vi faste møter.', '2026-11-12')
  })

  await test.step('trinn 3: until attendance is normal', async () => {
    await gjor(
      tilde,
      'Avtal hvordan dere holder kontakten',
      { 'Hvordan holder dere kontakten?': ['Vi møtes'], 'Hva er avtalt?': 'Hver morgen.' },
      '2026-11-12',
    )
    await hor(tilde, 'Skole', '2026-11-12')
    await kartleggOgForstaa(tilde, 'Skole', '2026-11-12')
    await nyVersjon(tilde, '2026-11-13', '2026-11-17')
    await evaluer(tilde, '2026-11-17', 'Avsluttes')
    await expect(naaHosTilde).toContainText(
      'Vent til nærværet er normalt: 20 skoledager på rad. Nå er det 2.',
    )
  })

  await test.step('the last day was clarified, and the case can be ended', async () => {
    await teamleder.getByRole('button', { name: 'Hent inn en fil til' }).click()
    await velgFil(teamleder, [`${barn.fodselsnummer};16.11.2026;dokumentert;avklart;`])
    await teamleder.getByRole('button', { name: 'Hent inn 1 linje' }).click()
    await expect(teamleder.getByRole('heading', { name: 'Ferdig' })).toBeFocused()
    await expect(naaHosTilde).not.toContainText('Vent til nærværet er normalt')
    await gjor(tilde, 'Avslutt saken', {
      'Hva hjalp, og hvordan er det nå?': 'En kjent voksen om morgenen, hver dag.',
    })
    await expect(naaHosTilde).toContainText('Saken er avsluttet. Målet er nådd.')
  })
})
