import type { Page } from '@playwright/test'
import { undersok } from './stotte/axe.ts'
import { enAvHverTilstand, sakMed } from './stotte/demosaker.ts'
import { velgBytes, velgFil } from './stotte/fravaer.ts'
import { nyttBarn } from './stotte/kommune.ts'
import { loggInn } from './stotte/person.ts'
import { begynnPaa } from './stotte/sak.ts'
import { expect, test } from './stotte/test.ts'

test.describe.configure({ mode: 'parallel' })

const FANER = ['plan', 'kartlegging', 'stemme', 'fravaer', 'historikk', 'tilstand']

async function gaaTil(page: Page, sti: string) {
  await page.goto(sti)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

/** These questions are never answered on this page. */
const holdTilbake = (page: Page, sporsmaal: RegExp) => page.route(sporsmaal, () => undefined)

const INTERN = {
  message: 'INTERN',
  code: -32603,
  data: { httpStatus: 500, stafett: { kode: 'INTERN', id: 'prove-4711' } },
}

test('login, lists and new case are accessible', async ({ page }) => {
  await gaaTil(page, '/logg-inn')
  await undersok(page, 'innlogging')
  await loggInn(page, 'Frida Eksempelsen')
  await gaaTil(page, '/')
  await undersok(page, 'mine saker')
  await page.getByRole('button', { name: 'Filtre' }).click()
  await undersok(page, 'mine saker med filtre')
  await page.getByLabel('Søk på navn eller klasse').fill('Finnesikke')
  await expect(page.getByText('Ingen saker passer')).toBeVisible()
  await undersok(page, 'mine saker uten treff')
  await page.getByRole('button', { name: 'Meny for Frida Eksempelsen' }).click()
  await undersok(page, 'brukermenyen')
  await gaaTil(page, '/finnes-ikke')
  await undersok(page, 'siden finnes ikke')
  await gaaTil(page, '/ny-sak')
  await undersok(page, 'ny sak')
  await page
    .getByRole('link', { name: /^Velg / })
    .first()
    .click()
  await expect(page.getByRole('heading', { name: 'Hvem skal holde stafetten?' })).toBeVisible()
  await page.getByLabel('Det begynte før i dag').check()
  await page.getByRole('button', { name: 'Start saken' }).click()
  await undersok(page, 'ny sak med feil')

  await loggInn(page, 'Pia Prøve')
  await gaaTil(page, '/')
  await expect(page.getByText('Du holder ingen stafetter nå')).toBeVisible()
  await undersok(page, 'mine saker når det ikke er noen')
  await page.route('**/api/trpc/**', (route) => route.abort())
  await page.goto('/')
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(page.getByRole('banner').getByRole('link')).toBeVisible()
  await undersok(page, 'mine saker uten svar')
})

for (const trinn of [0, 1, 2, 3]) {
  test(`the case is accessible in every state on trinn ${trinn}`, async ({ page, server }) => {
    const saker = enAvHverTilstand(server.data).filter((sak) => sak.trinn === trinn)
    expect(saker.length).toBeGreaterThan(3)
    for (const { id, holder, tilstand } of saker) {
      await loggInn(page, holder)
      await gaaTil(page, `/sak/${id}`)
      await undersok(page, tilstand)
    }
  })
}

for (const [hvor, ...tilstander] of [
  ['where much is written', 'trapp.trinn3.folgeOpp', 'plan.gjelder'],
  ['where nothing is yet', 'trapp.trinn0.undring', 'liv.aktiv'],
] as const) {
  test(`every part of a case is accessible ${hvor}`, async ({ page, server }) => {
    const { id, holder } = sakMed(server.data, ...tilstander)
    await loggInn(page, holder)
    for (const fane of FANER) {
      await gaaTil(page, `/sak/${id}/${fane}`)
      await undersok(page, fane)
    }
  })
}

test('forms, errors and hindrances are accessible', async ({ page, server }) => {
  const sak = sakMed(server.data, 'trapp.trinn1.kartlegge', 'stafett.holdes', 'plan.ingen')
  await loggInn(page, sak.holder)
  for (const hendelse of ['kartlegging.registrert', 'stafett.tilbudt', 'fravaer.registrert']) {
    await gaaTil(page, `/sak/${sak.id}/gjor/${hendelse}`)
    await undersok(page, hendelse)
    await page.locator('main form button[type="submit"]').click()
    await expect(page.getByRole('alert')).toBeFocused()
    await undersok(page, `${hendelse} med feil`)
  }
  await gaaTil(page, `/sak/${sak.id}/gjor/forstaaelse.enighet`)
  await undersok(page, 'et steg som ikke er mulig')
})

test('the talk on one page is accessible, and the strip above a case', async ({ page, server }) => {
  const sak = sakMed(server.data, 'trapp.trinn1.kartlegge', 'stafett.holdes', 'plan.ingen')
  await loggInn(page, sak.holder)
  await gaaTil(page, `/sak/${sak.id}/samtale`)
  await undersok(page, 'samtalen')
  for (const del of ['Skole', 'Familie', 'Fritid', 'Individ', 'Skolen', 'Foresatte']) {
    const omraade = page.getByRole('region', { name: del, exact: true })
    await expect(omraade.getByRole('textbox')).toHaveCount(1)
  }
  for (const del of await page.locator('main summary').all()) await del.click()
  await page.getByRole('checkbox', { name: 'Andre' }).first().check()
  await page.getByRole('button', { name: 'Lagre samtalen' }).click()
  await expect(page.getByRole('alert')).toBeFocused()
  await undersok(page, 'samtalen med noe som mangler')

  await gaaTil(page, `/sak/${sak.id}/kartlegging`)
  await page.mouse.wheel(0, 500)
  await expect(page.getByRole('region', { name: 'Saken kort' })).toBeVisible()
  await undersok(page, 'stripen')
})

test('plan, evaluation and printout are accessible', async ({ page, server }) => {
  const utkast = sakMed(server.data, 'utkast.paabegynt', 'trapp.trinn1.planlegge')
  await loggInn(page, utkast.holder)
  await gaaTil(page, `/sak/${utkast.id}/plan`)
  await expect(page.getByRole('group', { name: 'Rad 1', exact: true })).toBeVisible()
  await undersok(page, 'utkast')

  const moden = sakMed(server.data, 'plan.tilEvaluering')
  await loggInn(page, moden.holder)
  await gaaTil(page, `/sak/${moden.id}/plan/utskrift`)
  await undersok(page, 'utskrift')
  await gaaTil(page, `/sak/${moden.id}/evaluering`)
  await undersok(page, 'evaluering')
  await page.getByRole('button', { name: 'Evaluer planen' }).click()
  await undersok(page, 'evaluering med feil')

  const evaluert = sakMed(server.data, 'plan.evaluert', 'trapp.trinn1.folgeOpp')
  await loggInn(page, evaluert.holder)
  await gaaTil(page, `/sak/${evaluert.id}/evaluering`)
  await undersok(page, 'evaluert')
})

test('import and proposals are accessible', async ({ page, server }) => {
  const barn = nyttBarn(server.data, 'aasen-proveskole', '4A')
  await loggInn(page, 'Tarik Fiktivsen')
  await gaaTil(page, '/fravaer/forslag')
  await undersok(page, 'forslag')
  await gaaTil(page, '/fravaer/importer')
  await undersok(page, 'import før en fil er valgt')
  await velgBytes(page, Buffer.from('PK\x03\x04'))
  await expect(page.getByRole('alert')).toBeVisible()
  await undersok(page, 'import av et regneark')
  const linjer = [
    'barn;dato;art;årsak;timer',
    `${barn.fodselsnummer};31.02.2026;Åse;ukjent;`,
    `${barn.fodselsnummer};02.11.2026;udokumentert;ukjent;`,
    `${barn.fodselsnummer};14.11.2026;udokumentert;ukjent;`,
  ]
  await velgBytes(page, Buffer.from(linjer.join('\n'), 'latin1'))
  await expect(page.getByRole('heading', { name: 'Se over før du henter inn' })).toBeFocused()
  await undersok(page, 'import med feil')
  await page.getByText('3 linjer i alt').click()
  await undersok(page, 'import, alle linjer')
  await page.getByRole('button', { name: 'Hent inn 2 linjer' }).click()
  await expect(page.getByRole('heading', { name: 'Ferdig' })).toBeFocused()
  await undersok(page, 'importert')
  await page.getByRole('button', { name: 'Hent inn en fil til' }).click()
  await velgFil(page, [`${barn.fodselsnummer};02.11.2026;dokumentert;sykdom;2`])
  await expect(page.getByText('Etter')).toBeVisible()
  await undersok(page, 'import som endrer')
})

test('a change that collides is accessible', async ({ page, server, somPerson }) => {
  const sak = sakMed(server.data, 'trapp.trinn2.folgeOpp', 'plan.gjelder')
  await loggInn(page, sak.holder)
  const annen = await somPerson(sak.holder)
  await page.goto(`/sak/${sak.id}`)
  await annen.goto(`/sak/${sak.id}`)
  await begynnPaa(page, 'Skriv et notat')
  await page.getByLabel('Notat').fill('Mitt')
  await begynnPaa(annen, 'Skriv et notat')
  await annen.getByLabel('Notat').fill('Ditt')
  await annen.getByRole('button', { name: 'Lagre i saken' }).click()
  await expect(annen.getByRole('region', { name: 'Nå', exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Lagre i saken' }).click()
  await expect(page.getByRole('button', { name: 'Send likevel' })).toBeVisible()
  await undersok(page, 'konflikt')
})

test('two drafts against each other are accessible', async ({ page, server, somPerson }) => {
  const sak = sakMed(server.data, 'trapp.trinn1.planlegge', 'utkast.paabegynt')
  const omraade = (hos: Page) =>
    hos.getByRole('group', { name: 'Rad 1', exact: true }).getByLabel('Område')
  await loggInn(page, sak.holder)
  const annen = await somPerson(sak.holder)
  for (const hos of [page, annen]) {
    await hos.goto(`/sak/${sak.id}/plan`)
    await expect(omraade(hos)).toBeVisible()
  }
  await page.route(/sak\.send/, (route) => route.abort())
  await omraade(page).fill('Mitt')
  await page.getByRole('link', { name: 'Historikk' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await undersok(page, 'spørsmål før en forlater et utkast som ikke er lagret')
  await page.getByRole('button', { name: 'Avbryt' }).click()
  await omraade(annen).fill('Ditt')
  await expect(annen.getByText('Lagret', { exact: true })).toBeVisible()
  await page.unroute(/sak\.send/)
  await expect(page.getByText('En annen har skrevet i samme utkast')).toBeVisible()
  await undersok(page, 'to utkast mot hverandre')
})

test('an import that is writing is accessible', async ({ page, server }) => {
  const barn = nyttBarn(server.data, 'aasen-proveskole', '4A')
  await loggInn(page, 'Tarik Fiktivsen')
  await gaaTil(page, '/fravaer/importer')
  await velgFil(page, [`${barn.fodselsnummer};03.11.2026;udokumentert;ukjent;`])
  await holdTilbake(page, /fravaer\.importer/)
  await page.getByRole('button', { name: 'Hent inn 1 linje' }).click()
  await expect(page.getByRole('progressbar', { name: 'Linjer' })).toBeVisible()
  await undersok(page, 'import som skriver')
  await page.getByRole('button', { name: 'Stopp' }).click()
  await undersok(page, 'import som stopper')
})

test('pages that wait, and pages that did not come, are accessible', async ({ page, server }) => {
  const sak = sakMed(server.data, 'trapp.trinn1.folgeOpp')
  await loggInn(page, sak.holder)
  await gaaTil(page, '/ny-sak')
  await holdTilbake(page, /sak\.list/)
  await page.getByRole('navigation').getByRole('link', { name: 'Mine saker' }).click()
  await expect(page.getByText('Henter …')).toBeAttached()
  await undersok(page, 'mine saker på vei')
  await gaaTil(page, '/ny-sak')
  await holdTilbake(page, /oppslag\.kandidater/)
  await page
    .getByRole('link', { name: /^Velg / })
    .first()
    .click()
  await expect(page.getByText('Henter …')).toBeAttached()
  await undersok(page, 'ny sak på vei')

  await page.route(/sak\.hent/, (route) => route.fulfill({ status: 500, json: { error: INTERN } }))
  await page.goto(`/sak/${sak.id}`)
  await expect(page.getByRole('alert')).toContainText('prove-4711')
  await undersok(page, 'en side som serveren ikke fikk til')
})

test('the way out and in again is accessible', async ({ page }) => {
  await loggInn(page, 'Lise Oppdiktet')
  await gaaTil(page, '/')
  await page.route(/okt\.loggUt/, (route) => route.abort())
  await page.goto('/logg-ut')
  await expect(page.getByRole('alert')).toBeVisible()
  await undersok(page, 'ikke logget ut ennå')
  await page.goto('/logg-inn?til=/fravaer&utlogget=true')
  await expect(page.getByText('Du ble logget ut.')).toBeVisible()
  await undersok(page, 'logget ut underveis')
})
