import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { leggTilDager } from '../../../machines/kalender/dato.ts'
import { rad } from '../../stotte/forlop.ts'
import { Sendt } from './svar.ts'
import type { Verden } from './verden.ts'
import { startVerden } from './verden.ts'

const IDAG = '2026-11-20'
const TONE = { person: 'tone', rolle: 'tiltaksleder' }

const plan = {
  fra: '2026-11-02',
  maal: 'Til stede hver dag',
  rader: [
    rad('2026-11-30', {
      kjennetegn: '',
      rettetMot: null,
      ansvarlig: { slag: 'ansatt', person: 'kari', rolle: 'kontaktlaerer' },
    }),
  ],
}
const inntak = {
  trinn: 2,
  begynte: '2026-08-24',
  trinnSiden: '2026-10-12',
  hittil: 'Trinn 1 fra august. Hjemmet har vært med hele veien.',
  plan,
}

const Sak = z.looseObject({
  trinn: z.number(),
  opprettet: z.string(),
  tattInn: z.looseObject({ begynte: z.string(), setning: z.string() }).nullable(),
  tilstander: z.array(z.string()),
  frister: z.array(z.looseObject({ type: z.string(), dato: z.string() })),
  trapp: z.array(
    z.looseObject({ status: z.string(), dager: z.number(), tattInn: z.string().nullable() }),
  ),
})
const Historie = z.looseObject({
  hendelser: z.array(
    z.looseObject({
      setning: z.string(),
      skjedde: z.string(),
      detaljer: z.array(z.strictObject({ tittel: z.string(), tekst: z.string() })),
    }),
  ),
})
const Feil = z.looseObject({
  felt: z.array(z.strictObject({ sti: z.string(), grunn: z.string() })),
})

let verden: Verden
beforeEach(async () => {
  verden = await startVerden()
})

const taInn = (tattInn: unknown, endring: object = {}, person = 'tone') =>
  verden.som(person).kall('sak.opprett', {
    barnId: 'barn-1',
    stafettholder: TONE,
    kommandoId: randomUUID(),
    tattInn,
    ...endring,
  })

const tattInn = async (tatt: unknown = inntak) => {
  const { sakId } = Sendt.parse((await taInn(tatt)).data)
  const sak = Sak.parse((await verden.som('tone').sporr('sak.hent', { sakId })).data)
  return { sakId, sak }
}

describe('a case that was running already', () => {
  test('stands on its trinn, with its plan in force and the evaluation that was agreed on', async () => {
    const { sak } = await tattInn()
    expect([sak.trinn, sak.opprettet]).toEqual([2, IDAG])
    expect(sak.tilstander).toContain('plan.gjelder')
    expect(sak.frister).toMatchObject([{ type: 'evaluering', dato: '2026-11-30' }])
    expect(sak.tattInn?.begynte).toBe('2026-08-24')
    expect(sak.tattInn?.setning).toBe(
      'Saken begynte 24. august og ble tatt inn 20. november. Det som var gjort før det, står her bare hvis noen har skrevet det inn etterpå.',
    )
    // Since 12 October, as it says; of the trinn before nobody says anything.
    expect(sak.trapp.map(({ status, dager }) => [status, dager])).toEqual([
      ['senere', 0],
      ['senere', 0],
      ['naa', 39],
      ['senere', 0],
    ])
    expect(sak.trapp[2]?.tattInn).toBeNull()
    await verden.verifiser()
  })

  test('when it came to the trinn is not made up where nobody knows', async () => {
    const { trinnSiden: _, ...uten } = inntak
    const { sak } = await tattInn(uten)
    expect(sak.trapp[2]).toMatchObject({ dager: 0, tattInn: 'tatt inn 20. november' })
  })

  test('its history begins with when it began and when it was written down, apart, and the plan', async () => {
    const { sakId } = await tattInn()
    const svar = await verden.som('tone').sporr('sak.historikk', { sakId })
    const [forste] = Historie.parse(svar.data).hendelser
    expect(forste?.setning).toBe(
      'tone Syntetisk tok inn saken på trinn 2. Saken begynte 24. august.',
    )
    expect(forste?.skjedde).toBe(IDAG)
    expect(forste?.detaljer.map(({ tittel }) => tittel)).toEqual([
      'Begynte',
      'På trinnet siden',
      'Dette var gjort før',
      'Planen gjelder fra',
      'Mål for planen',
      'Trygghet',
    ])
    expect(forste?.detaljer.at(-1)?.tekst).toContain('kari Syntetisk')
  })

  test('absence that was known is with it, and asks nothing that the trinn has answered', async () => {
    for (let nr = 1; nr <= 10; nr++) {
      const dato = leggTilDager(IDAG, -nr)
      verden.skriv(
        "insert into fravaer (barnId, arena, dato, art, aarsak) values ('barn-1', 'skole', $dato, 'udokumentert', 'ukjent')",
        { dato },
      )
    }
    const { sak } = await tattInn()
    expect(sak.fravaer).toMatchObject({ varsel: null })
    expect(z.looseObject({ dager: z.array(z.unknown()) }).parse(sak.fravaer).dager).toHaveLength(10)
  })

  test('what is not known from before is not told as none', async () => {
    const { sakId } = await tattInn()
    const over = async () =>
      z
        .looseObject({
          perioder: z.array(z.looseObject({ fra: z.string() })),
          merker: z.array(z.looseObject({ slag: z.string(), dato: z.string() })),
          tiltak: z.array(z.looseObject({ ukjentFoer: z.boolean() })),
        })
        .parse((await verden.som('tone').sporr('sak.utvikling', { sakId })).data)
    expect((await over()).tiltak).toMatchObject([{ ukjentFoer: true }])
    expect((await over()).merker.map(({ slag, dato }) => [slag, dato])).toEqual([
      ['trinn', '2026-10-12'],
      ['plan', '2026-11-02'],
    ])
  })

  test('nor is a day that nobody knows, or that lies before the picture, set beside the absence', async () => {
    const { trinnSiden: _, ...resten } = inntak
    const lenge = { ...resten, begynte: '2026-03-02', plan: { ...plan, fra: '2026-03-09' } }
    const { sakId } = await tattInn(lenge)
    const svar = await verden.som('tone').sporr('sak.utvikling', { sakId })
    expect(svar.data).toMatchObject({ merker: [] })
  })

  test('the same command twice is one case; the same id with another plan is refused', async () => {
    const kommandoId = randomUUID()
    const forste = await taInn(inntak, { kommandoId })
    expect((await taInn(inntak, { kommandoId })).data).toEqual(forste.data)
    const annen = await taInn({ ...inntak, hittil: 'Noe annet' }, { kommandoId })
    expect(Feil.parse(annen.feil).felt.map(({ sti }) => sti)).toEqual(['kommandoId'])
    expect(verden.rader('select id from sak')).toHaveLength(1)
  })
})

describe('is refused, and nothing is written', () => {
  test.each<[string, unknown, object, string[]]>([
    ['nothing of what went before', { ...inntak, hittil: '' }, {}, ['tattInn.hittil']],
    ['no object at all', 'trinn 2', {}, ['tattInn']],
    ['from tomorrow', { ...inntak, begynte: '2026-11-21' }, {}, ['tattInn.begynte']],
    [
      'a plan without a goal',
      { ...inntak, plan: { ...plan, maal: '' } },
      {},
      ['tattInn.plan.maal'],
    ],
    [
      'somebody who is not at the unit to answer for it',
      {
        ...inntak,
        plan: {
          ...plan,
          rader: [
            rad('2026-11-30', { ansvarlig: { slag: 'ansatt', person: 'nils', rolle: 'rektor' } }),
          ],
        },
      },
      {},
      ['tattInn.plan.rader.0.ansvarlig'],
    ],
    ['another day than today', inntak, { skjedde: '2026-11-02' }, ['skjedde']],
    [
      // On trinn 3 it is the tiltaksleder alone (R660).
      'a holder who may not hold it on that trinn',
      { ...inntak, trinn: 3 },
      { stafettholder: { person: 'kari', rolle: 'kontaktlaerer' } },
      ['stafettholder.person', 'stafettholder.rolle'],
    ],
  ])('%s', async (_, tatt, endring, felt) => {
    const svar = await taInn(tatt, endring)
    expect(Feil.parse(svar.feil).felt.map(({ sti }) => sti)).toEqual(felt)
    expect(verden.rader('select id from sak')).toEqual([])
  })

  test('and whoever may open no case is not told that the child exists', async () => {
    for (const person of ['nils', 'kim', 'eva']) {
      expect((await taInn(inntak, {}, person)).feil).toEqual({ kode: 'FINNES_IKKE' })
      const svar = await verden.som(person).sporr('oppslag.inntak', { barnId: 'barn-1' })
      expect(svar.feil).toEqual({ kode: 'FINNES_IKKE' })
    }
  })
})

test('what bringing in asks for: the trinn, who may hold there, the plan and who may answer', async () => {
  const svar = await verden.som('tone').sporr('oppslag.inntak', { barnId: 'barn-1' })
  const { trinn, folk } = z
    .looseObject({
      trinn: z.array(z.looseObject({ nr: z.number() })),
      folk: z.record(z.string(), z.string()),
    })
    .parse(svar.data)
  expect(trinn.map(({ nr }) => nr)).toEqual([0, 1, 2, 3])
  expect(folk).toMatchObject({ kari: 'kari Syntetisk' })
  const mulige = async (nr: number) => {
    const { data } = await verden
      .som('tone')
      .sporr('oppslag.kandidater', { barnId: 'barn-1', trinn: nr })
    return z
      .looseObject({ mulige: z.array(z.looseObject({ rolle: z.string() })) })
      .parse(data)
      .mulige.map(({ rolle }) => rolle)
      .sort()
  }
  expect(await mulige(3)).toEqual(['tiltaksleder'])
  expect(await mulige(2)).toEqual(['kontaktlaerer', 'kontaktlaerer', 'teamleder', 'tiltaksleder'])
})
