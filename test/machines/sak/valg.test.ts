import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { verdenI } from '../../../machines/forlop/decide.ts'
import type { HendelseType } from '../../../machines/forlop/hendelser.ts'
import { skjemaFor } from '../../../machines/forlop/hendelser.ts'
import { leggTilDager } from '../../../machines/kalender/dato.ts'
import { orlandBarnehage } from '../../../machines/rutine/orlandBarnehage/rutine.ts'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'
import { kandidat } from '../../../machines/sak/hendelser/stafett.ts'
import { valg } from '../../../machines/sak/skjema/felles.ts'
import { tilstander } from '../../../machines/sak/tilstand.ts'
import { BEGRUNNET, evaluering, iTrinn, rad, tilSteg, utkast } from '../../stotte/forlop.ts'
import type { Sak } from '../../stotte/sak.ts'
import { dagerGaar, gitt, holder, kandidater, med, naar, prov } from '../../stotte/sak.ts'

type Gren = { [navn: string]: unknown }
const erGren = (verdi: unknown): verdi is Gren => typeof verdi === 'object' && verdi !== null

/** Everything that stands under a field of this name in a JSON Schema, however deep. */
const under = (gren: unknown, felt: string): Gren[] =>
  erGren(gren)
    ? Object.entries(gren).flatMap(([navn, verdi]) => [
        ...(navn === felt && erGren(verdi) ? [verdi] : []),
        ...under(verdi, felt),
      ])
    : []

const verdier = (gren: unknown): unknown[] => {
  if (!erGren(gren)) return []
  if (Array.isArray(gren.enum)) return gren.enum
  return 'const' in gren ? [gren.const] : Object.values(gren).flatMap(verdier)
}

const skjemaI = ({ rutine, stand, idag }: Sak, type: HendelseType) =>
  z.toJSONSchema(
    skjemaFor(
      type,
      verdenI(stand, { idag, kandidater: kandidater(rutine), ansatte: [], foresatte: [] }),
    ),
  )

const kanVelges = (sak: Sak, type: HendelseType, felt: string): unknown[] => [
  ...new Set(under(skjemaI(sak, type), felt).flatMap(verdier)),
]

const medPlanen = () => gitt(orlandSkole, iTrinn(1), tilSteg('folgeOpp'), dagerGaar(30))

describe('what may be chosen', () => {
  it('a service: those around the child, by the routine and its list of collaborators', () => {
    expect(kanVelges(gitt(orlandSkole, iTrinn(2)), 'hjelpetjenester.vurdert', 'tjenester')).toEqual(
      [
        'skolehelsetjenesten',
        'los',
        'ambulerendeUngdomsteam',
        'familieOgForebygging',
        'ppt',
        'fastlege',
        'nav',
        'fysioErgo',
        'avlastning',
        'habu',
        'bup',
        'andreSpesialister',
        'barnevern',
        'fraBarnetsLiv',
      ],
    )
  })

  it('of a measure: was it done, did it help, what becomes of it, and why it ends', () => {
    const valgene = ['gjennomfort', 'hjalp', 'sluttgrunn'].map((felt) =>
      kanVelges(medPlanen(), 'plan.evaluert', felt),
    )
    expect(valgene).toEqual([
      ['ja', 'delvis', 'nei'],
      ['ja', 'delvis', 'nei', 'vetIkke'],
      ['fullfort', 'ordinaertArbeid', 'pauset', 'hjalpIkke'],
    ])
    const sak = medPlanen()
    const [raden] = Object.keys(evaluering(sak).utfall)
    const svar = { gjennomfort: 'ja', hjalp: 'ja', resultat: 'Gikk bra' }
    const dom = (utfall: object) =>
      prov(sak, holder(sak), 'plan.evaluert', {
        ...evaluering(sak),
        utfall: { ...evaluering(sak).utfall, [`${raden}`]: utfall },
      }).outcome
    const sluttgrunn = 'fullfort'
    expect([
      dom({ utfall: 'viderefores', ...svar }),
      dom({ utfall: 'justeres', ...svar }),
      dom({ utfall: 'avsluttes', ...svar, sluttgrunn }),
      dom({ utfall: 'avsluttes', ...svar }),
      dom({ utfall: 'justeres', ...svar, sluttgrunn }),
      dom({ utfall: 'viderefores', gjennomfort: 'ja', hjalp: 'ja' }),
      dom({ utfall: 'forkastes', ...svar }),
    ]).toEqual(['ok', 'ok', 'ok', 'ugyldig', 'ugyldig', 'ugyldig', 'ugyldig'])
  })

  it('whom a measure is aimed at, and which earlier row it carries on', () => {
    const sak = medPlanen()
    expect(kanVelges(sak, 'plan.utkastLagret', 'rettetMot')).toEqual([
      'individ',
      'gruppe',
      'miljo',
      'familie',
    ])
    const rader = sak.snapshot.context.plan.gjeldende?.rader.map(({ id }) => id) ?? []
    expect(rader).not.toEqual([])
    const fra = (id: string | null) =>
      prov(sak, holder(sak), 'plan.utkastLagret', utkast(rad(null, { fra: id }))).outcome
    expect([fra(rader[0] ?? ''), fra(null), fra('ingen')]).toEqual(['ok', 'ok', 'ugyldig'])
    naar(sak, holder(sak), 'plan.evaluert', evaluering(sak))
    naar(sak, holder(sak), 'plan.utkastLagret', utkast(rad(leggTilDager(sak.idag, 28))))
    naar(sak, holder(sak), 'plan.iverksatt', BEGRUNNET)
    expect(fra(rader[0] ?? '')).toBe('ok')
  })

  it('why a case is closed before its goal, which it remembers', () => {
    const sak = gitt(orlandSkole)
    expect(kanVelges(sak, 'sak.lukket', 'grunn')).toEqual([
      'flyttet',
      'bytterArena',
      'annenInstans',
      'feilregistrert',
      'annet',
    ])
    naar(sak, med('rektor'), 'sak.lukket', { grunn: 'bytterArena', ...BEGRUNNET })
    expect(sak.snapshot.context.lukket?.grunn).toBe('bytterArena')
  })

  it.each([orlandSkole, orlandBarnehage])('of each area its own factors: $id', (rutine) => {
    const sak = gitt(rutine, iTrinn(1))
    for (const { id, faktorer } of rutine.omraader) {
      const egne = faktorer.map((faktor) => faktor.id)
      const andres = rutine.omraader.find((o) => o.id !== id)?.faktorer[0]?.id
      const kartlagt = (risiko: (string | undefined)[]) =>
        prov(sak, holder(sak), 'kartlegging.registrert', {
          omraade: id,
          risiko,
          beskyttelse: [],
          oppsummering: 'Snakket sammen',
        }).outcome
      expect([kartlagt(egne), kartlagt([andres]), kartlagt([undefined])]).toEqual([
        'ok',
        'ugyldig',
        'ugyldig',
      ])
    }
  })

  it('nothing at all where nothing can be chosen', () => {
    expect([valg([]).safeParse('').success, kandidat([]).safeParse({}).success]).toEqual([
      false,
      false,
    ])
    expect(z.toJSONSchema(valg([]))).toMatchObject({ not: {} })
    expect(z.toJSONSchema(kandidat([]))).toMatchObject({ not: {} })
  })
})

describe('what a form is told', () => {
  it('the first and the last day that a date may be, and so is whoever is refused', () => {
    const sak = gitt(orlandSkole)
    const fra = leggTilDager(sak.idag, 1)
    const [til] = under(skjemaI(sak, 'sak.satPaaVent'), 'til')
    const formatMaximum = leggTilDager(sak.idag, orlandSkole.lengstePause)
    expect(til).toMatchObject({ formatMinimum: fra, formatMaximum })
    const data = { grunn: 'Ferie', til: sak.idag }
    expect(prov(sak, holder(sak), 'sak.satPaaVent', data)).toMatchObject({
      outcome: 'ugyldig',
      issues: [{ path: ['til'], params: { fra, til: formatMaximum } }],
    })
  })

  it('when a measure is to be evaluated, where nobody says otherwise', () => {
    // Monday 13 April and the four weeks of trinn 1 (R548-560).
    const [evalueres] = under(
      skjemaI(gitt(orlandSkole, iTrinn(1)), 'plan.utkastLagret'),
      'evalueres',
    )
    expect(JSON.stringify(evalueres)).toMatch(/"default":"2026-05-\d\d"/)
  })

  it('that hours away are more than none, and a day at most', () => {
    const sak = gitt(orlandSkole)
    const borte = (timer: number | null) =>
      prov(sak, holder(sak), 'fravaer.registrert', {
        dager: [{ dato: sak.idag, art: 'udokumentert', aarsak: 'ukjent', timer }],
      }).outcome
    expect([0, 1, 24, 25, null].map(borte)).toEqual(['ugyldig', 'ok', 'ok', 'ugyldig', 'ok'])
  })

  it('the states of a case are told in one order', () => {
    const { snapshot } = medPlanen()
    expect(tilstander(snapshot)).toEqual([...tilstander(snapshot)].sort())
  })
})
