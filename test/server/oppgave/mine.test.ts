import { expect, test } from 'vitest'
import { z } from 'zod'
import { fortell } from '../sak/stemme.ts'
import type { Verden } from '../sak/verden.ts'
import { startVerden } from '../sak/verden.ts'

const Mine = z.object({
  idag: z.string(),
  antall: z.object({ alle: z.number(), forfalt: z.number(), idag: z.number() }),
  rader: z.array(
    z.object({
      sakId: z.string(),
      slag: z.string(),
      om: z.string(),
      barn: z.object({ etternavn: z.string() }),
      tekst: z.string(),
      frist: z.string(),
      hendelse: z.string().nullable(),
      holder: z.string().nullable(),
    }),
  ),
})

const mine = async (verden: Verden, hvem: string) =>
  Mine.parse((await verden.som(hvem).sporr('oppgave.mine', undefined)).data)
const slagene = async (verden: Verden, hvem: string) =>
  (await mine(verden, hvem)).rader.map(({ slag }) => slag)

const tilbud = {
  type: 'stafett.tilbudt',
  data: { til: { person: 'tone', rolle: 'tiltaksleder' }, overlevering: 'Ta over, du' },
}

test('nobody has anything to do where there are no cases', async () => {
  const verden = await startVerden()
  expect(await mine(verden, 'kari')).toEqual({
    idag: '2026-11-20',
    antall: { alle: 0, forfalt: 0, idag: 0 },
    rader: [],
  })
})

test('a task goes from whoever had it to whoever has it now, over all their cases', async () => {
  const verden = await startVerden()
  const en = await verden.nySak()
  const to = await verden.nySak()
  expect(await mine(verden, 'kari')).toMatchObject({
    antall: { alle: 2, forfalt: 0, idag: 0 },
    rader: [
      { sakId: en.sakId, slag: 'steg', tekst: 'Undringen skal konkretiseres', holder: null },
      { sakId: to.sakId, slag: 'steg', hendelse: null, frist: '2026-11-23' },
    ],
  })
  expect(await slagene(verden, 'tone')).toEqual([])

  await verden.som('kari').send({ sakId: to.sakId, hendelse: tilbud, forventetVersjon: 1 })
  expect(await mine(verden, 'tone')).toMatchObject({
    rader: [{ sakId: to.sakId, hendelse: 'stafett.mottatt', holder: 'kari Syntetisk' }],
  })
  const ja = { type: 'stafett.mottatt', data: {} }
  await verden.som('tone').send({ sakId: to.sakId, hendelse: ja, forventetVersjon: 2 })
  expect(await slagene(verden, 'tone')).toEqual(['steg'])
  expect((await mine(verden, 'kari')).rader.map(({ sakId }) => sakId)).toEqual([en.sakId])
  await verden.verifiser()
})

test('what is passed is counted, and the soonest comes first', async () => {
  const verden = await startVerden()
  const { sakId } = await verden.nySak()
  await fortell(verden, sakId)
  verden.stillKlokka('2026-12-04T09:00:00.000Z')
  expect(await mine(verden, 'kari')).toMatchObject({
    antall: { alle: 2, forfalt: 1, idag: 1 },
    rader: [{ slag: 'steg' }, { slag: 'svarStemme', hendelse: 'stemme.besvart' }],
  })
})

test('one who is called to a meeting is told of it in their own list, and not after its day', async () => {
  const verden = await startVerden()
  const { sakId } = await verden.nySak()
  const mote = {
    type: 'mote.foreslatt',
    data: {
      naar: 'fast',
      slag: 'drofting',
      hvem: [{ slag: 'ansatt', person: 'tone', rolle: 'tiltaksleder' }],
      form: 'fysisk',
      tolk: false,
      tid: { dato: '2026-11-25', kl: '10:00', minutter: 60 },
    },
  }
  await verden.som('kari').send({ sakId, hendelse: mote, forventetVersjon: 1 })
  expect(await mine(verden, 'tone')).toMatchObject({
    rader: [{ slag: 'forberedMote', frist: '2026-11-25' }],
  })
  verden.stillKlokka('2026-11-26T09:00:00.000Z')
  expect(await slagene(verden, 'tone')).toEqual([])
  expect(await slagene(verden, 'kari')).toEqual(['steg', 'holdMote'])
})

const tid = { dato: '2026-11-27', kl: '10:00', minutter: 60 }
const drofting = {
  type: 'mote.foreslatt',
  data: {
    naar: 'fast',
    slag: 'drofting',
    hvem: [{ slag: 'barnet' }],
    form: 'fysisk',
    tolk: false,
    tid,
  },
}

test('a meeting goes with the relay to whoever holds it', async () => {
  const verden = await startVerden()
  const { sakId } = await verden.nySak()
  await verden.som('kari').send({ sakId, hendelse: drofting, forventetVersjon: 1 })
  await verden.som('kari').send({ sakId, hendelse: tilbud, forventetVersjon: 1 })
  expect(await slagene(verden, 'kari')).toContain('holdMote')
  const ja = { type: 'stafett.mottatt', data: {} }
  await verden.som('tone').send({ sakId, hendelse: ja, forventetVersjon: 3 })
  expect(await slagene(verden, 'tone')).toContain('holdMote')
  expect(await slagene(verden, 'kari')).not.toContain('holdMote')
  await verden.verifiser()
})

test('a meeting that somebody called in before they left is somebody’s when its date is near', async () => {
  const verden = await startVerden()
  const { sakId } = await verden.nySak()
  await verden.som('tone').send({ sakId, hendelse: drofting, forventetVersjon: 1 })
  expect(await slagene(verden, 'kari')).not.toContain('holdMote')
  verden.skriv("delete from personrolle where personId = 'tone'")
  verden.stillKlokka('2026-11-25T09:00:00.000Z')
  expect(await slagene(verden, 'kari')).toContain('holdMote')
})

test('nobody is shown a task in a case that they do not see', async () => {
  const verden = await startVerden()
  const { sakId } = await verden.nySak()
  // A person may have had the task before they lost the role that let them see the case.
  verden.skriv("update oppgave set mottaker = 'nils' where sakId = @sakId", { sakId })
  expect(await mine(verden, 'nils')).toMatchObject({ antall: { alle: 0 }, rader: [] })
})

test('nobody who is not logged in is told anything', async () => {
  const verden = await startVerden()
  const svar = await fetch(`${verden.adresse}/api/trpc/oppgave.mine`)
  expect(svar.status).toBe(401)
})
