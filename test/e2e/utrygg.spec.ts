import { sakMed } from './stotte/demosaker.ts'
import { startHttpProxy } from './stotte/httpProxy.ts'
import { velgPerson } from './stotte/person.ts'
import { expect, test } from './stotte/test.ts'

const ADRESSE = 'http://stafett.test'

test('plain http on a name, where a browser lacks what only a secure page has: all of it works', async ({
  server,
  browser,
}) => {
  const { id, holder } = sakMed(server.data, 'trapp.trinn0.hore')
  const proxy = await startHttpProxy(server.adresse)
  const nettleser = await browser.newContext({
    baseURL: ADRESSE,
    proxy: { server: proxy.adresse },
  })
  const page = await nettleser.newPage()
  const feil: Error[] = []
  page.on('pageerror', (en) => feil.push(en))
  await page.goto('/')
  const mangler = await page.evaluate(() => [
    isSecureContext,
    'subtle' in crypto,
    'randomUUID' in crypto,
    'locks' in navigator,
  ])
  expect(mangler).toEqual([false, false, false, false])

  await velgPerson(page, holder)
  await expect(page.getByRole('navigation', { name: 'Hovedmeny' })).toBeVisible()
  await page.goto(`/sak/${id}/gjor/notat.skrevet`)
  const notat = page.getByLabel('Notat')
  await notat.fill('Uten lås')
  await expect(page.getByText('Kladden er lagret', { exact: true })).toBeVisible()
  await page.reload()
  await expect(notat).toHaveValue('Uten lås')

  await page.route(/kladd\./, (rute) => rute.abort())
  await notat.fill('Uten lås, uten linje')
  await expect(page.getByText('Ikke lagret ennå')).toBeVisible()
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('Uten lås')
  await page.unroute(/kladd\./)
  await page.getByRole('button', { name: 'Lagre i saken' }).click()
  await expect(page.getByText('«Skriv et notat» er lagret i saken')).toBeVisible()
  // In the history, where what is written may be folded.
  await page.goto(`/sak/${id}/historikk`)
  await expect(page.getByText('Uten lås, uten linje')).toBeAttached()
  expect(feil).toEqual([])
  await nettleser.close()
  await proxy.stopp()
})
