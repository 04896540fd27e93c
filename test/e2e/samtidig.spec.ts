import { sakMed } from './stotte/demosaker.ts'
import { nyttBarn } from './stotte/kommune.ts'
import { begynnPaa, gjor } from './stotte/sak.ts'
import { harSak } from './stotte/start.ts'
import { expect, test } from './stotte/test.ts'

test('two in one case: the change shows by itself, and nothing written is lost', async ({
  server,
  somPerson,
}) => {
  const { id, holder } = sakMed(server.data, 'trapp.trinn0.vurdere', 'plan.ingen', 'liv.aktiv')
  const en = await somPerson(holder)
  const annen = await somPerson(holder)
  const leder = await somPerson('Koordina Prøve')
  await en.goto(`/sak/${id}/historikk`)
  await leder.goto(`/sak/${id}/historikk`)
  await annen.goto(`/sak/${id}`)

  await test.step('what the other does comes without anybody loading the page again', async () => {
    await gjor(annen, 'Skriv et notat', { Notat: 'Ringte hjem i dag.' })
    await expect(en.getByText(`${holder} skrev et notat.`).first()).toBeVisible()
    await expect(leder.getByText(`${holder} skrev et notat.`).first()).toBeVisible()
  })

  await test.step('a late sending shows what has changed', async () => {
    await begynnPaa(en, 'Skriv et notat')
    await en.getByLabel('Notat').fill('Dette skrev jeg først.')
    await gjor(annen, 'Skriv et notat', { Notat: 'Kom i forkjøpet.' })
    await en.getByRole('button', { name: 'Lagre i saken' }).click()
    const varsel = en.getByRole('alert').filter({ hasText: 'Saken er endret mens du skrev' })
    await expect(varsel).toBeFocused()
    await expect(varsel).toContainText(`${holder} skrev et notat.`)
    await expect(en.getByLabel('Notat')).toHaveValue('Dette skrev jeg først.')
  })

  await test.step('and can be sent nevertheless', async () => {
    await en.getByRole('button', { name: 'Send likevel' }).click()
    await expect(en.getByText('«Skriv et notat» er lagret i saken')).toBeVisible()
    await en.getByRole('link', { name: 'Historikk' }).click()
    await expect(en.getByText('Dette skrev jeg først.')).toBeAttached()
  })
})

test('two in one draft: both drafts stand side by side until somebody chooses', async ({
  server,
  somPerson,
}) => {
  const { id, holder } = sakMed(server.data, 'trapp.trinn1.planlegge', 'utkast.paabegynt')
  const en = await somPerson(holder)
  const annen = await somPerson(holder)
  for (const page of [en, annen]) await page.goto(`/sak/${id}/plan`)
  const omraade = (page: typeof en) =>
    page.getByRole('group', { name: 'Rad 1', exact: true }).getByLabel('Område')
  await expect(omraade(annen)).toBeVisible()
  await expect(omraade(en)).toBeVisible()
  await annen.context().setOffline(true)
  await omraade(annen).fill('Mitt område')
  await omraade(en).fill('Det andre området')
  await expect(en.getByText('Lagret', { exact: true })).toBeVisible()
  await annen.context().setOffline(false)
  await expect(annen.getByText('En annen har skrevet i samme utkast')).toBeVisible({
    timeout: 15_000,
  })
  await expect(annen.getByText('Det andre området').first()).toBeVisible()
  await annen.getByRole('button', { name: 'Gå videre med mitt' }).click()
  await expect(omraade(en)).toHaveValue('Mitt område')
})

test('a relay that is offered can be declined, and whoever asked sees it', async ({
  server,
  somPerson,
}) => {
  const barn = nyttBarn(server.data, 'provefjord-skole', '10A')
  const kari = await somPerson('Kari Nordprøve')
  const id = await harSak(kari, barn, { navn: 'Kari Nordprøve', rolle: 'kontaktlaerer' })
  await kari.goto(`/sak/${id}`)
  await gjor(kari, 'Tilby stafetten til en annen', {
    'Hvem skal få tilbudet?': 'Tilde Prøve',
    'Hva må den som tar over, vite?': 'Jeg går ut i permisjon.',
  })
  const tilde = await somPerson('Tilde Prøve')
  await tilde.goto('/')
  await tilde.getByRole('link', { name: `Se saken til ${barn.navn}` }).click()
  await expect(tilde.getByText('Jeg går ut i permisjon.')).toBeVisible()
  await expect(tilde.getByRole('link', { name: 'Si nei til stafetten' })).toBeVisible()
  await gjor(tilde, 'Si nei til stafetten', { 'Hvorfor passer det ikke?': 'Jeg har for mange nå.' })
  await expect(kari.getByText('Tilde Prøve sa nei til stafetten.').first()).toBeVisible()
  await expect(kari.getByText('Kari Nordprøve, kontaktlærer')).toBeVisible()
})

test('the list is fetched once, and again when the line has been broken', async ({
  server,
  somPerson,
}) => {
  const barn = nyttBarn(server.data, 'provefjord-skole', '10A')
  const kari = await somPerson('Kari Nordprøve')
  const hentet: string[] = []
  kari.on('request', (request) => {
    if (request.url().includes('sak.list')) hentet.push(request.url())
  })
  const linje = () => kari.waitForResponse(/sak\.folg/)
  const [apnet] = await Promise.all([linje(), kari.goto('/')])
  expect(apnet.ok()).toBe(true)
  await expect(kari.getByRole('link', { name: 'Ny sak' })).toBeVisible()
  expect(hentet).toHaveLength(1)
  await server.stopp()
  await server.start()
  await harSak(kari, barn, { navn: 'Kari Nordprøve', rolle: 'kontaktlaerer' })
  await expect(kari.getByRole('link', { name: barn.navn })).toBeVisible()
})

test('the line is opened again also after an answer at which the browser gives up', async ({
  server,
  somPerson,
}) => {
  const barn = nyttBarn(server.data, 'provefjord-skole', '10A')
  const kari = await somPerson('Kari Nordprøve')
  await Promise.all([kari.waitForResponse(/sak\.folg/), kari.goto('/')])
  await expect(kari.getByRole('link', { name: 'Ny sak' })).toBeVisible()
  const nektet = kari.waitForResponse((svar) => svar.status() === 502)
  await kari.route(/sak\.folg/, (route) => route.fulfill({ status: 502 }), { times: 1 })
  await server.stopp()
  await server.start()
  await nektet
  await harSak(kari, barn, { navn: 'Kari Nordprøve', rolle: 'kontaktlaerer' })
  await expect(kari.getByRole('link', { name: barn.navn })).toBeVisible()
})
