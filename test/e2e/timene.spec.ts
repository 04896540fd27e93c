import { undersok } from './stotte/axe.ts'
import { velgBytes } from './stotte/fravaer.ts'
import { nyttBarn } from './stotte/kommune.ts'
import { expect, test } from './stotte/test.ts'

test('a file says which lessons were missed and how late a child came, on a phone too', async ({
  server,
  somPerson,
}) => {
  const { fodselsnummer } = nyttBarn(server.data, 'aasen-proveskole', '6A')
  const page = await somPerson('Tarik Fiktivsen')
  await page.goto('/fravaer/importer')
  const rader = page.getByRole('table').locator('tbody tr')
  const velg = (...linjer: string[]) =>
    velgBytes(
      page,
      Buffer.from(
        [
          'barn;dato;art;årsak;timer;fag;for sent',
          ...linjer.map((linje) => `${fodselsnummer};${linje}`),
        ].join('\n'),
      ),
    )

  await test.step('the columns are told of where one chooses a file', async () => {
    await expect(page.getByText('hvor mange minutter barnet kom for sent')).toBeVisible()
  })

  await test.step('what is wrong is said with its column, before anything is written', async () => {
    await velg(
      '12.11.2026;udokumentert;annet;2;Norsk/Kroppsøving;15',
      '13.11.2026;udokumentert;annet;;Norsk;',
      '16.11.2026;udokumentert;annet;1;;et kvarter',
    )
    await expect(rader).toContainText([
      'Fag: Fyll ut timer også. Uten timer gjelder linjen hele dagen.',
      'For sent: Må være hele minutter, fra 1 til 600. I filen: et kvarter',
    ])
    await page.getByText('1 ny', { exact: true }).click()
    await expect(rader).toContainText([
      'Noe annet · udokumentert · 2 timer · Norsk og Kroppsøving · 15 minutter for sent',
    ])
    await page.getByRole('button', { name: 'Hent inn 1 linje' }).click()
    await page.getByRole('button', { name: 'Hent inn en fil til' }).click()
  })

  await test.step('a line for each lesson is one day, and one outside the school’s day is no lesson', async () => {
    const time = (tid: string, fag: string) =>
      `${fodselsnummer};16.11.2026;udokumentert;annet;;${fag};;${tid}`
    const velgTimer = (...linjer: string[]) =>
      velgBytes(
        page,
        Buffer.from(['barn;dato;art;årsak;timer;fag;for sent;fra;til', ...linjer].join('\n')),
      )
    await velgTimer(time('10:15;11:00', 'Matte'), time('23:00;23:45', 'Norsk'))
    await expect(rader).toContainText(['Fra: Er utenfor tida barna er der.'])
    await undersok(page, 'timer utenfor skoledagen')
    await page.getByRole('button', { name: 'Velg en annen fil' }).click()
    await velgTimer(time('10.15;11.00', 'Matte'), time('0830;0915', 'Norsk'))
    await expect(rader).toContainText([
      'Noe annet · udokumentert · 1,5 timer · 08:30–09:15 og 10:15–11:00 · Norsk og Matte',
    ])
    await page.getByRole('button', { name: 'Hent inn 1 linje' }).click()
    await page.getByRole('button', { name: 'Hent inn en fil til' }).click()
  })

  await test.step('lessons that are the whole day are told as one, and a day with two reasons has one', async () => {
    const time = (dato: string, hva: string, tid: string) =>
      `${fodselsnummer};${dato};${hva};;${tid}`
    const linjer = [
      time('17.11.2026', 'udokumentert;annet', '08:15;11:30'),
      time('17.11.2026', 'udokumentert;annet', '12:00;14:15'),
      time('13.11.2026', 'udokumentert;annet', '08:15;09:00'),
      time('13.11.2026', 'dokumentert;avklart', '12:45;13:30'),
    ]
    await velgBytes(page, Buffer.from(['barn;dato;art;årsak;timer;fra;til', ...linjer].join('\n')))
    await page.getByText('4 linjer i alt').click()
    const hel =
      'udokumentert · Hele dagenFøresTimene dekker hele skoledagen: regnes som en hel dag.'
    await expect(rader).toContainText([
      hel,
      hel.replace('Føres', 'Står der fra før'),
      '0,75 timer · 08:15–09:00Føres',
      'Står der fra førEn dag har én grunn: de udokumenterte timene er tatt med.',
    ])
    await undersok(page, 'timer som er en hel dag')
    await page.getByRole('button', { name: 'Velg en annen fil' }).click()
  })

  await test.step('what a later file changes is marked, and what it leaves out stands', async () => {
    await page.setViewportSize({ width: 360, height: 740 })
    await velg('12.11.2026;udokumentert;annet;2;Norsk;')
    await expect(rader).toContainText([
      /Før.*Norsk og Kroppsøving · 15 minutter for sent.*Etter.*2 timer · Norsk · 15 minutter for sent/,
    ])
    await expect(rader.locator('strong')).toHaveText(['Norsk og Kroppsøving', 'Norsk'])
    await undersok(page, 'timer i fag på telefon')
  })
})
