import Ajv2020 from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { verdenI } from '../../machines/forlop/decide.ts'
import { hendelsetyper, prosessFor, skjemaFor } from '../../machines/forlop/hendelser.ts'
import { orlandSkole } from '../../machines/rutine/orlandSkole/rutine.ts'
import { orlandSkole2026_2 } from '../../machines/rutine/orlandSkole/v2026_2/rutine.ts'
import { iTrinn, tilSteg } from './forlop.ts'
import type { JsonSchema } from './fraSkjema.ts'
import { fraSkjema } from './fraSkjema.ts'
import { samtykker } from './laget.ts'
import { foreslaa, om } from './mote.ts'
import type { Sak } from './sak.ts'
import { gitt, omverden } from './sak.ts'

const ajv = new Ajv2020({ strict: false })
addFormats.default(ajv)

describe('data from a JSON Schema', () => {
  const iPlan = [iTrinn(1), tilSteg('folgeOpp')]
  const mote = foreslaa((en) => [om(en, 7), om(en, 8)], { hvem: [{ slag: 'barnet' }] })
  const samtykket = (en: Sak) => void samtykker(en, { barnet: 'ikkeEnnaa' })
  const sak = gitt(orlandSkole, ...iPlan, mote, samtykket)
  /** In a process of the kind that the event belongs to. */
  const verdenFor = (type: string) => {
    // These are of a later version, or of its first trinn; the last leads to it from the day it is in force.
    if (['trinn.hevetStraks', 'gjoremaal.vurdert', 'plikt.vurdert'].includes(type)) {
      const nyere = gitt(orlandSkole2026_2)
      return verdenI(nyere.stand, omverden(nyere))
    }
    if (type === 'rutine.byttet')
      return verdenI(sak.stand, { ...omverden(sak), idag: orlandSkole2026_2.gyldigFra })
    const navn = prosessFor(type)?.navn
    const [egen] = [...sak.stand.prosesser].findLast(([, en]) => en.navn === navn) ?? []
    return verdenI(sak.stand, omverden(sak), egen)
  }

  it.each(hendelsetyper)('%s: is what both a JSON Schema validator and zod accept', (type) => {
    const skjema = skjemaFor(type, verdenFor(type))
    const json = z.toJSONSchema(skjema) as JsonSchema
    const gyldig = ajv.compile(json)
    const data = fraSkjema(json)
    if (!data) throw new Error('nothing is allowed')
    fc.assert(
      fc.property(data, (d) => {
        expect(gyldig(d) ? [] : gyldig.errors).toEqual([])
        expect(skjema.safeParse(d).error?.issues).toBeUndefined()
      }),
      { numRuns: 30 },
    )
  })

  it('says so when nothing is allowed', () => {
    expect(fraSkjema({ not: {} })).toBeNull()
    expect(
      fraSkjema({ type: 'object', properties: { a: { not: {} } }, required: ['a'] }),
    ).toBeNull()
    expect(fraSkjema({ anyOf: [{ not: {} }] })).toBeNull()
  })

  it('reaches every branch, the bounds of a date and the longest text', () => {
    const prove = (skjema: JsonSchema) => {
      const data = fraSkjema(skjema)
      return new Set(data ? fc.sample(data, { numRuns: 300, seed: 1 }) : [])
    }
    expect(prove({ anyOf: [{ const: 1 }, { enum: ['a', 'b'] }, { type: 'null' }] })).toEqual(
      new Set([1, 'a', 'b', null]),
    )
    const [formatMinimum, formatMaximum] = ['2026-02-27', '2026-03-01']
    expect(prove({ type: 'string', format: 'date', formatMinimum, formatMaximum })).toEqual(
      new Set(['2026-02-27', '2026-02-28', '2026-03-01']),
    )
    expect(prove({ type: 'string', maxLength: 40, pattern: '\\S' })).toContain('å'.repeat(40))
  })

  it('stops at a keyword that it does not know', () => {
    expect(() => fraSkjema({ type: 'string', contentEncoding: 'x' } as JsonSchema)).toThrow(
      'contentEncoding',
    )
  })
})
