import { expect, test } from 'vitest'
import { startServer } from '../harness.ts'
import { les } from '../klient.ts'
import { startVerden } from '../sak/verden.ts'

const TILBUD = {
  type: 'stafett.tilbudt',
  data: { til: { person: 'tone', rolle: 'tiltaksleder' }, overlevering: 'Gruer seg til gym' },
}

test('in the demo anybody may look in the mailbox, where no more stands than was mailed', {
  timeout: 20_000,
}, async () => {
  const verden = await startVerden()
  verden.skriv("update person set epost = id || '@stafett.example', spraak = 'en'")
  const kasse = async () => (await les(verden.adresse, 'post.kasse')).data
  expect(await kasse()).toEqual([])
  const { sakId } = await verden.nySak()
  await verden.som('kari').send({ sakId, hendelse: TILBUD, forventetVersjon: 1 })
  await expect.poll(kasse, { timeout: 15_000 }).toMatchObject([{ stand: 'sendt' }])
  expect(await kasse()).toEqual([
    {
      id: expect.any(String),
      til: { navn: 'tone Syntetisk', epost: 'tone@stafett.example' },
      spraak: 'en',
      emne: 'Somebody asks whether you can take over a relay',
      tekst: expect.stringMatching(/^Somebody asks whether you can take over a relay\.\n\nLog in/),
      kalender: null,
      opprettet: verden.klokke(),
      stand: 'sendt',
    },
  ])
})

test('outside the demo there is no such place', async () => {
  const { adresse } = await startServer({ demo: false })
  const { status, feil } = await les(adresse, 'post.kasse')
  expect([status, feil]).toEqual([404, { kode: 'FINNES_IKKE' }])
})
