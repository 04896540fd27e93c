import type { Page } from '@playwright/test'
import { undersok } from './stotte/axe.ts'
import { velgBytes } from './stotte/fravaer.ts'
import type { Barn } from './stotte/kommune.ts'
import { nyttBarn } from './stotte/kommune.ts'
import { expect, test } from './stotte/test.ts'

/** Brings absence in, as the leader of the team does in the morning. */
async function importer(page: Page, linjer: readonly string[]) {
  await page.goto('/fravaer/importer')
  const innhold = ['barn;dato;art;årsak;timer;fag;for sent', ...linjer].join('\n')
  await velgBytes(page, Buffer.from(innhold))
  await page.getByRole('button', { name: /^Hent inn \d/ }).click()
  await expect(page.getByRole('heading', { name: 'Ferdig' })).toBeVisible()
}

const linje = ({ fodselsnummer }: Barn, dato: string, hva = 'udokumentert;ukjent;;;') =>
  `${fodselsnummer};${dato};${hva}`

test('a class in the morning, at the end of the week and through the term', async ({
  server,
  somPerson,
}) => {
  const barn = () => nyttBarn(server.data, 'aasen-proveskole', '6A')
  const [uteblitt, ogsaa, syk, sen, spurt] = [barn(), barn(), barn(), barn(), barn()]
  const ikkeMott = barn()
  const leder = await somPerson('Tarik Fiktivsen')
  await importer(leder, [
    linje(uteblitt, '18.11.2026'),
    linje(ogsaa, '18.11.2026'),
    linje(syk, '18.11.2026', 'dokumentert;sykdom;;;'),
    linje(sen, '18.11.2026', 'udokumentert;annet;1;Norsk;15'),
    linje(ikkeMott, '18.11.2026', 'udokumentert;ukjent;1;;'),
    ...['12', '13', '16', '17'].map((d) => linje(spurt, `${d}.11.2026`)),
    ...['16', '17'].map((d) => linje(uteblitt, `${d}.11.2026`, 'dokumentert;annet;;;')),
  ])

  const laerer = await somPerson('Svein Påfunn')
  const rad = (en: Barn) => laerer.getByRole('listitem').filter({ hasText: en.navn })
  const kontaktet = (en: Barn) =>
    laerer.getByRole('button', { name: `Hjemmet er kontaktet: ${en.navn}`, exact: true })

  await test.step('those whose home is to be contacted are first, and only they', async () => {
    await laerer.goto('/fravaer')
    await expect(laerer).toHaveURL('/fravaer/idag')
    await expect(laerer.getByText('3 hjem er ikke kontaktet ennå.')).toBeVisible()
    await expect(laerer.getByRole('heading', { level: 3 })).toHaveText([
      'Uten beskjed: ta kontakt med hjemmet (3)',
      /^Med beskjed/,
      /^Enkelttimer og for sent/,
    ])
    await expect(kontaktet(syk)).toHaveCount(0)
    await expect(kontaktet(sen)).toHaveCount(0)
    await expect(rad(sen)).toContainText('1 time · Norsk · 15 minutter for sent')
    await undersok(laerer, 'i dag')
  })

  await test.step('who missed the first lesson is one of them', async () => {
    await expect(rad(ikkeMott)).toContainText('1 time')
    await kontaktet(ikkeMott).click()
    await expect(rad(ikkeMott)).toContainText('Du kontaktet hjemmet')
    await expect(laerer.getByText('2 hjem er ikke kontaktet ennå.')).toBeVisible()
  })

  await test.step('one press says that the home is contacted, and it can be taken back', async () => {
    await kontaktet(uteblitt).press('Enter')
    const gjort = rad(uteblitt).getByText(/^Du kontaktet hjemmet i dag kl\. \d\d\.\d\d\.$/)
    await expect(gjort).toBeFocused()
    await expect(laerer.getByText('Ett hjem er ikke kontaktet ennå.')).toBeVisible()
    await laerer
      .getByRole('button', { name: `Angre at hjemmet er kontaktet: ${uteblitt.navn}` })
      .press('Enter')
    await expect(kontaktet(uteblitt)).toBeFocused()
    await kontaktet(uteblitt).press('Enter')
    await laerer.getByRole('button', { name: `Skriv et notat: ${uteblitt.navn}` }).press('Enter')
    await laerer
      .getByRole('textbox', { name: `Hva sa de hjemme hos ${uteblitt.navn}?` })
      .fill('Bussen gikk fra henne.')
    await undersok(laerer, 'notat om kontakten')
    await laerer.getByRole('button', { name: 'Lagre notatet' }).click()
    await expect(rad(uteblitt)).toContainText('Bussen gikk fra henne.')
  })

  await test.step('two who press at the same time: the other is told who was first', async () => {
    await leder.goto('/fravaer')
    await leder.getByLabel('Klasse eller avdeling').selectOption('6A')
    await expect(leder).toHaveURL(/gruppe=/)
    const lederens = leder.getByRole('listitem').filter({ hasText: ogsaa.navn })
    await expect(lederens.getByRole('button')).toBeVisible()
    await kontaktet(ogsaa).click()
    await expect(rad(ogsaa)).toContainText('Du kontaktet hjemmet')
    await lederens.getByRole('button').click()
    await expect(lederens).toContainText(/Svein Påfunn kontaktet hjemmet i dag/)
    await expect(lederens.getByRole('button')).toHaveCount(0)
  })

  await test.step('in the week, whom the routine asks about is first, and why', async () => {
    await laerer.getByRole('link', { name: 'Denne uka' }).click()
    const tabell = laerer.getByRole('table', { name: 'Denne uka' })
    // The demo has a child that is asked about for the trinn above.
    await expect(tabell.getByRole('row')).toContainText([
      'Hvorfor',
      /Rutinen spør\. 7 dager teller de siste 30 skoledagene, over 6\./,
      new RegExp(`${spurt.navn} Rutinen spør\\. \\d dager teller de siste 30 skoledagene, over 3`),
    ])
    await expect(tabell.getByRole('row').filter({ hasText: uteblitt.navn })).toContainText(
      'Én dag til før rutinen spør. 3 dager teller de siste 30 skoledagene.',
    )
    await undersok(laerer, 'denne uka')
    await laerer.getByRole('link', { name: 'Halvåret' }).click()
    await expect(laerer.getByRole('table', { name: 'Halvåret' })).toBeVisible()
    await undersok(laerer, 'terminen')
  })

  await test.step('a child’s term: month by month, and the same in a table', async () => {
    await laerer.getByRole('link', { name: sen.navn }).click()
    await expect(laerer.getByRole('img', { name: /^november: .*1 dag for sent/ })).toBeVisible()
    await expect(laerer.getByRole('row').filter({ hasText: '18. november' })).toContainText(
      'Norsk · 15 minutter for sent',
    )
    await undersok(laerer, 'barnets kalender')
    await laerer.goBack()
    await laerer.getByRole('link', { name: uteblitt.navn }).click()
    await expect(laerer.getByRole('row').filter({ hasText: '18. november' })).toContainText(
      'Bussen gikk fra henne.',
    )
  })

  await test.step('the week is looked over, and ticked off', async () => {
    await laerer.getByRole('link', { name: 'Ukas blikk' }).click()
    await expect(laerer.getByText('Ingen har sett over fraværet ennå.')).toBeVisible()
    await expect(laerer.getByRole('row').filter({ hasText: spurt.navn })).toContainText(
      'Uten beskjed man. 16. november og tir. 17. november. Ingen har skrevet at hjemmet er kontaktet.',
    )
    await undersok(laerer, 'ukas blikk')
    await laerer.getByRole('button', { name: 'Jeg har sett over uke 47' }).press('Enter')
    await expect(laerer.getByText(/^Du har sett over uke 47, i dag kl\./)).toBeFocused()
    await undersok(laerer, 'ukas blikk, sett')
    await leder.goto('/fravaer/blikk')
    const klassene = leder.getByRole('region', { name: 'Klassene' })
    await expect(klassene.getByRole('listitem').filter({ hasText: '6A' })).toContainText(
      'Uke 47: Svein Påfunn, 18. nov.',
    )
    await expect(klassene.getByRole('listitem').filter({ hasText: '4A' })).toContainText(
      'Ikke sett over ennå',
    )
    await undersok(leder, 'ukas blikk for enheten')
  })
})

test('a kindergarten is asked for no weekly look, and is shown none', async ({ somPerson }) => {
  const page = await somPerson('Styrk Prøve')
  await page.goto('/fravaer/blikk')
  await expect(page).toHaveURL(/\/fravaer\/idag$/)
  const faner = page.getByRole('navigation', { name: 'Fravær' }).last()
  await expect(faner.getByRole('link', { name: 'Halvåret' })).toBeVisible()
  await expect(faner.getByRole('link', { name: 'Ukas blikk' })).toHaveCount(0)
})

test('another school’s class is not there', async ({ somPerson }) => {
  const page = await somPerson('Svein Påfunn')
  await page.goto('/fravaer/idag?enhet=provefjord-skole&gruppe=7B')
  await expect(page.getByText('Siden finnes ikke')).toBeVisible()
})
