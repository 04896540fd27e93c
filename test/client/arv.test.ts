import { describe, expect, it } from 'vitest'
import { velgVariant } from '../../client/skjema/arv.ts'
import { tilData } from '../../client/skjema/data.ts'
import type { Variantfelt } from '../../client/skjema/felt.ts'
import type { Json, JsonSchema } from '../../client/skjema/jsonSchema.ts'
import { lesFelt } from '../../client/skjema/les.ts'

const gren = (resultat: string, valgene: string[]): JsonSchema => ({
  type: 'object',
  properties: {
    resultat: { const: resultat, title: resultat },
    side: { enum: valgene, title: 'Side' },
    ord: { type: 'string', title: 'Ord' },
  },
  required: ['resultat', 'side', 'ord'],
})

const lest = (andre: string[], verdi: Json): Variantfelt => {
  const skjema = { oneOf: [gren('gitt', ['a', 'b', 'c']), gren('ikkeGitt', andre)] }
  const felt = lesFelt(skjema, verdi, { navn: 'Skjema', paakrevd: true })
  if (felt.art !== 'variant') throw new Error('no choice of kinds')
  return felt
}

const SKREVET = { resultat: 'gitt', side: 'b', ord: 'Slik er det' }

describe('another kind of the same form', () => {
  it('keeps the choice that both ask for, and no words of the first', () => {
    const naa = velgVariant(lest(['a', 'b', 'c'], SKREVET), 1)
    expect(tilData(naa)).toMatchObject({ resultat: 'ikkeGitt', side: 'b' })
    expect(JSON.stringify(tilData(naa))).not.toContain('Slik er det')
  })

  it('does not choose among other choices', () => {
    expect(JSON.stringify(tilData(velgVariant(lest(['c', 'a', 'b'], SKREVET), 1)))).not.toContain(
      '"a"',
    )
  })

  it('lets stand what was chosen there before', () => {
    const forst = velgVariant(
      lest(['a', 'b', 'c'], { ...SKREVET, resultat: 'ikkeGitt', side: 'c' }),
      0,
    )
    expect(tilData(velgVariant(forst, 1))).toMatchObject({ side: 'c' })
    expect(tilData(forst)).toMatchObject({ resultat: 'gitt', side: 'c' })
  })
})
