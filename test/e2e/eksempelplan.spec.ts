import type { Page } from '@playwright/test'
import { fullfor, svarOmRad } from './stotte/evaluering.ts'
import { nyttBarn } from './stotte/kommune.ts'
import type { Rad } from './stotte/plan.ts'
import { settIKraft, skrivPlan } from './stotte/plan.ts'
import { startSak } from './stotte/start.ts'
import { expect, test } from './stotte/test.ts'

const EVALUERT = '2025-05-12'
const NY_PLAN =
  'Kartlegging er gjennomført og ytterligere tiltak innføres. Se oppdatert tiltaksplan.'

const felles = {
  kjennetegn: 'Er i gang med oppgaven innen fem minutter',
  ansvarlig: 'Kontaktlærer',
  evalueres: EVALUERT,
}
const MAAL = 'Følge med i alle timene, uten å bli utslitt'
/** The routine's own example of a plan (R750–822); the goal and the signs are ours. */
const RADER: readonly (Rad & { utfall: 'Videreføres' | 'Justeres'; resultat: string })[] = [
  {
    ...felles,
    omraade: 'ADHD',
    hvorfor:
      'Få oversikt over og holde fokus på skolearbeidet. Få utløp for uro i undervisningssituasjoner',
    tiltak: [
      'Få hjelp til å komme i gang med oppgaver',
      'Repetisjon direkte fra lærer etter felles gjennomgang',
      'Lærer skriver alle muntlige beskjeder på tavla',
      'Aktive pauser ute av klasserommet ved behov',
      'Bruk av stressball ved felles gjennomgang',
      'Pauseaktivitet for å fylle ut ventetid i overganger',
    ],
    utfall: 'Videreføres',
    resultat: 'Tiltakene har fungert godt og vil videreføres til neste periode.',
  },
  {
    ...felles,
    omraade: 'Tourettes syndrom / tics',
    hvorfor: 'Dempe tics. Få utløp for tics som bygger seg opp gjennom skoledagen',
    tiltak: [
      'Kartlegge triggere / stressfaktorer, og sette inn tiltak med bakgrunn i dette',
      'Få ta pauser for å ticse på et skjermet grupperom ved behov',
    ],
    utfall: 'Justeres',
    resultat: NY_PLAN,
  },
  {
    ...felles,
    omraade: 'Sensorisk overfølsomhet',
    hvorfor: 'Redusere støy / lyd fra omgivelsene',
    tiltak: [
      'Kartlegge triggere og sette inn tiltak med bakgrunn i dette',
      'Få bruke lyddempende headset ved skriftlig arbeid i klasserommet',
      'Få jobbe på grupperom ved behov / når mulig',
    ],
    utfall: 'Justeres',
    resultat: NY_PLAN,
  },
]

/** The head as pairs of word and value, in order. */
const hodet = (page: Page) =>
  page
    .locator('main dl > div')
    .evaluateAll((par) =>
      par.map((et) => [...et.children].map(({ textContent }) => textContent?.trim())),
    )

test('the routine’s example plan is written, evaluated and printed in the municipality’s layout', async ({
  server,
  somPerson,
}) => {
  const barn = nyttBarn(server.data, 'provefjord-skole', '8A')
  const page = await somPerson('Ingvild Fiktivsen')
  await startSak(page, barn, '2025-03-31')

  await test.step('written with the keyboard and put in force', async () => {
    await page.getByRole('link', { name: 'Tiltaksplan', exact: true }).click()
    await page.getByRole('button', { name: 'Begynn på planen' }).press('Enter')
    await skrivPlan(page, MAAL, RADER)
    await expect(page.getByText('Lagret', { exact: true })).toBeVisible()
    await settIKraft(page, '2025-04-01')
  })

  await test.step('evaluated on 12.05.25, each row with its own outcome', async () => {
    // The case itself asks for the worry first: the plan leads on to its own evaluation.
    const lenker = page.getByRole('navigation', { name: 'Mer om planen' })
    await lenker.getByRole('link', { name: 'Evaluer planen' }).click()
    for (const { omraade, utfall, resultat } of RADER) {
      await svarOmRad(page, omraade, utfall, resultat)
    }
    await fullfor(page, EVALUERT)
  })

  await test.step('printed as the municipality’s form', async () => {
    await page.goto(`${new URL(page.url()).pathname}/utskrift`)
    await expect(page.getByRole('heading', { level: 1, name: 'Tiltaksplan' })).toBeVisible()
    expect(await hodet(page)).toEqual([
      ['Navn', barn.navn],
      ['Tidsrom', '01.04.25 – 12.05.25'],
      ['Enhet', 'Prøvefjord skole'],
      ['Ansvarlig', 'Ingvild Fiktivsen, kontaktlærer'],
    ])
    await expect(page.getByText(MAAL)).toBeVisible()
    await expect(page.getByRole('columnheader')).toHaveText([
      'Område',
      'Hvorfor',
      'Tiltak',
      'Ansvarlig',
      'Evaluering',
    ])
    const rader = page.locator('tbody tr')
    await expect(rader).toHaveCount(RADER.length)
    for (const [nr, rad] of RADER.entries()) {
      const celler = rader.nth(nr).locator('th, td')
      await expect(celler.nth(0)).toHaveText(rad.omraade)
      await expect(celler.nth(1)).toHaveText(rad.hvorfor)
      await expect(celler.nth(2).getByRole('listitem')).toHaveText([...rad.tiltak])
      await expect(celler.nth(2)).toContainText(`Vi ser det på: ${rad.kjennetegn}`)
      await expect(celler.nth(3)).toHaveText(rad.ansvarlig)
      await expect(celler.nth(4)).toContainText(`12.05.25: ${rad.resultat}`)
      await expect(celler.nth(4)).toContainText(rad.utfall)
    }
  })

  await test.step('on one sheet of A4, without what belongs to the screen alone', async () => {
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('banner')).toBeHidden()
    await expect(page.getByRole('button', { name: 'Skriv ut' })).toBeHidden()
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2)
    const [, bredde = 0, hoyde = 0] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? []
    expect([Math.round(Number(bredde)), Math.round(Number(hoyde))]).toEqual([595, 842])
  })
})
