import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Utkastrad } from '../../../client/plan/rad.ts'
import { bareIndivid, beholdDag, nyRad, raderFra, raderTil } from '../../../client/plan/rad.ts'
import { lesRadmal } from '../../../client/plan/radmal.ts'
import { fraData, like, tilData } from '../../../client/plan/skrevet.ts'
import type { JsonSchema } from '../../../client/skjema/jsonSchema.ts'
import { aapne } from '../../../machines/forlop/evolve.ts'
import { skjemaFor } from '../../../machines/forlop/hendelser.ts'
import { publiserteRutiner } from '../../../machines/rutine/publiserte.ts'

const rad: Utkastrad = {
  omraade: 'ADHD',
  hvorfor: 'Holde fokus',
  tiltak: ['Pauser', 'Beskjeder på tavla'],
  kjennetegn: 'Sitter gjennom to økter',
  ansvarlig: { slag: 'annen', annen: 'Kontaktlærer' },
  evalueres: '2025-05-12',
  rettetMot: 'individ',
  fra: 'h1.1',
}

describe('a row of the draft', () => {
  it('comes back as it was, without lines that say nothing', () => {
    expect(raderTil(raderFra([rad]))).toEqual([rad])
    expect(raderTil(raderFra([{ ...rad, tiltak: ['', ' ', 'Pauser'] }]))[0]?.tiltak).toEqual([
      'Pauser',
    ])
    expect(raderFra([{ ...rad, tiltak: [] }])[0]?.tiltak).toHaveLength(1)
  })

  it('is the same whatever order its fields came in, and no draft is not an empty one', () => {
    const snudd = Object.fromEntries(Object.entries(rad).reverse()) as Utkastrad
    const med = (...rader: Utkastrad[]) => ({ maal: 'Ro', rader })
    expect(like(med(rad), med(snudd))).toBe(true)
    expect(like(med(rad), med({ ...rad, ansvarlig: { slag: 'annen', annen: 'Rektor' } }))).toBe(
      false,
    )
    expect(like(med(rad), med({ ...rad, kjennetegn: 'Et annet' }))).toBe(false)
    expect(like(med(rad), { maal: 'Et annet', rader: [rad] })).toBe(false)
    expect(like(null, tilData(fraData(null)))).toBe(false)
    expect(like(null, null)).toBe(true)
  })

  it('takes responsible and date from the row before', () => {
    expect(nyRad(raderFra([rad])[0], '2026-12-03')).toMatchObject({
      ansvarlig: { slag: 'annen', annen: 'Kontaktlærer' },
      evalueres: '2025-05-12',
      omraade: '',
    })
    expect(nyRad(undefined, '2026-12-03').evalueres).toBe('2026-12-03')
  })

  it('is aimed at nobody until somebody chooses', () => {
    expect(nyRad(raderFra([rad])[0], '2026-12-03').rettetMot).toBeNull()
    expect(nyRad(undefined, '2026-12-03').rettetMot).toBeNull()
  })

  it('gets the agreed day back where it moved the evaluation, and keeps its own elsewhere', () => {
    const paa = (...dager: (string | null)[]) =>
      raderFra(dager.map((evalueres) => ({ ...rad, evalueres })))
    const dager = (rader: ReturnType<typeof paa>) => rader.map(({ evalueres }) => evalueres)
    const senere = { fra: '2026-12-04', til: '2027-01-04' }
    expect(dager(beholdDag(paa('2027-01-04', null, '2027-02-01'), senere))).toEqual([
      '2026-12-04',
      null,
      '2026-12-04',
    ])
    const tidligere = { fra: '2026-12-04', til: '2026-11-27' }
    expect(dager(beholdDag(paa('2026-11-27', '2026-12-04', '2027-01-04'), tidligere))).toEqual([
      '2026-12-04',
      '2026-12-04',
      '2027-01-04',
    ])
  })

  it('nudges only when every row with measures is aimed at the child alone', () => {
    expect(bareIndivid(raderFra([rad]))).toBe(true)
    expect(bareIndivid(raderFra([rad, { ...rad, rettetMot: 'miljo' }]))).toBe(false)
    expect(bareIndivid(raderFra([rad, { ...rad, rettetMot: 'miljo', tiltak: [] }]))).toBe(true)
    expect(bareIndivid(raderFra([{ ...rad, rettetMot: null }]))).toBe(false)
    expect(bareIndivid(raderFra([rad, { ...rad, rettetMot: null }]))).toBe(false)
    expect(bareIndivid([])).toBe(false)
  })
})

it.each(publiserteRutiner.map((r) => [r.id, r] as const))(
  'reads the bounds of a row off the schema of %s',
  (_, rutine) => {
    const stafettholder = { person: 'p1', rolle: 'kontaktlaerer' } as const
    const { sak } = aapne(rutine, {
      id: 'h0',
      type: 'sak.opprettet',
      data: {
        rutine: { id: rutine.id, versjon: rutine.versjon },
        barn: 'b1',
        enhet: 'e1',
        stafettholder,
      },
      aktor: { id: 'p1', roller: ['kontaktlaerer'] },
      skjedde: '2026-03-02',
      registrert: '2026-03-02T08:00:00Z',
    })
    const verden = {
      rutine,
      kontekst: sak.context,
      idag: '2026-11-20',
      kandidater: [],
      ansatte: [],
      foresatte: [],
    }
    const skjema = z.toJSONSchema(skjemaFor('plan.utkastLagret', verden)) as JsonSchema
    const mal = lesRadmal(skjema)
    expect(mal.evalueres.fra).toBe('2026-03-02')
    expect(mal.evalueres.forvalg).toMatch(/^202[67]-/)
    expect(mal.rettetMot.map(({ verdi }) => verdi)).toContain('miljo')
    expect([mal.omraade, mal.flestRader]).toEqual([200, 30])
    expect([mal.maal, mal.kjennetegn]).toEqual([1000, 1000])
  },
)
