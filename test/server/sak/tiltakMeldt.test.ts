import { expect, test } from 'vitest'
import { notat, utkast } from './stemme.ts'
import { startVerden } from './verden.ts'

const TONE = { slag: 'ansatt', person: 'tone', rolle: 'tiltaksleder' }
/** The plan is evaluated on 18 December; whoever answers for a measure is asked from a week before. */
const SPURT = '2026-12-11'

/** A plan in force in which Tone answers for a measure, and the day on which she is asked about it. */
const spurt = async () => {
  const verden = await startVerden()
  const { sakId } = await verden.nySak()
  const kari = verden.som('kari')
  const tone = verden.som('tone')
  const [rad] = utkast().data.rader
  const rader = [{ ...rad, ansvarlig: TONE }]
  const steg = [
    { type: 'plan.utkastLagret', data: { maal: 'Trygg', rader } },
    { type: 'plan.iverksatt', data: {} },
  ]
  for (const [nr, hendelse] of steg.entries())
    expect((await kari.send({ sakId, hendelse, forventetVersjon: nr + 1 })).status).toBe(200)
  const oppgaver = async () => {
    const { rader } = Object((await tone.sporr('oppgave.mine', undefined)).data)
    return rader.filter(({ slag }: { slag: string }) => slag === 'tiltak')
  }
  const hent = async () => Object((await tone.sporr('sak.hent', { sakId })).data)
  const sett = await hent()
  const radId: string = sett.plan.gjeldende.rader[0].id
  const meld = (data: object) =>
    tone.send({
      sakId,
      hendelse: { type: 'tiltak.meldt', data: { rad: radId, ...data } },
      forventetVersjon: sett.versjon,
    })
  expect(await oppgaver()).toEqual([])
  verden.stillKlokka(`${SPURT}T09:00:00.000Z`)
  return { verden, sakId, kari, oppgaver, hent, sett, radId, meld }
}

test('whoever answers for a measure is asked how it goes, and says it while others write', async () => {
  const { verden, sakId, kari, oppgaver, hent, sett, radId, meld } = await spurt()
  expect(await oppgaver()).toMatchObject([
    {
      sakId,
      tekst: 'Si hvordan det går med tiltakene dine',
      frist: '2026-12-18',
      hendelse: 'tiltak.meldt',
      holder: 'kari Syntetisk',
    },
  ])
  const hendelse = notat('Ringte hjem')
  await kari.send({ sakId, hendelse, forventetVersjon: sett.versjon })
  const hvordan = 'Ikke de dagene hun kommer med buss'
  expect((await meld({ gjort: 'delvis', hvordan })).status).toBe(200)
  expect(await oppgaver()).toEqual([])
  const sak = await hent()
  expect(sak.plan.gjeldende.meldt).toEqual({
    [radId]: { gjort: 'delvis', hvordan, dato: SPURT, av: 'tone', ord: 'Blir delvis gjort' },
  })
  expect(sak.folk.tone).toBe('tone Syntetisk')
  const { hendelser } = Object((await kari.sporr('sak.historikk', { sakId })).data)
  expect(JSON.stringify(hendelser)).toContain('tone Syntetisk sa hvordan det går med et tiltak.')
  expect(hendelser.flatMap(({ detaljer }: { detaljer: object[] }) => detaljer)).toEqual(
    expect.arrayContaining([
      { tittel: 'Hvilket tiltak?', tekst: 'Trygghet: Fast voksen ved døra' },
      { tittel: 'Hvordan går det?', tekst: 'Blir delvis gjort' },
      { tittel: 'Vil du si mer om det?', tekst: hvordan },
    ]),
  )
  await verden.verifiser()
})

test.each([
  ['a measure that is not in the plan', { rad: 'borte.1', gjort: 'ja' }, 'rad'],
  ['an answer that is none', { gjort: 'kanskje' }, 'gjort'],
  ['words that are too long', { gjort: 'ja', hvordan: 'x'.repeat(2001) }, 'hvordan'],
])('%s is refused by its field, and the task waits', async (_, data, sti) => {
  const { verden, oppgaver, meld } = await spurt()
  const foer = verden.omfang()
  const svar = await meld(data)
  expect([svar.status, svar.feil]).toMatchObject([400, { kode: 'UGYLDIG_DATA', felt: [{ sti }] }])
  expect(verden.omfang()).toEqual(foer)
  expect(await oppgaver()).toHaveLength(1)
})
