import { expect, test } from 'vitest'
import type { Json, JsonSchema } from '../../client/skjema/jsonSchema.ts'
import { skrevneOrd, utenPlass } from '../../client/skjema/utenPlass.ts'

const skjema: JsonSchema = {
  type: 'object',
  required: ['hva'],
  properties: {
    hva: { type: 'string', maxLength: 4000 },
    side: { enum: ['skole', 'hjem'] },
    rader: { type: 'array', items: { type: 'object', properties: { tiltak: { type: 'string' } } } },
  },
}

test('what the form has a field for is not listed', () => {
  const skrevet = { hva: 'Vi snakket sammen ', side: 'hjem', rader: [{ tiltak: 'Følge inn' }] }
  expect(utenPlass(skjema, skrevet)).toEqual([])
})

test('what has no field any more is, each text once', () => {
  const skrevet: Json = {
    hva: 'Vi snakket sammen',
    merknad: 'Ute',
    side: 'et sted som ikke finnes lenger',
    rader: [{ tiltak: 'Følge inn', hvorfor: 'Trygg start' }, { hvorfor: 'Trygg start' }],
    dato: '2026-11-20',
    rad: '019a9b7e-1111-7222-8333-444455556666',
  }
  expect(utenPlass(skjema, skrevet)).toEqual([
    'Ute',
    'et sted som ikke finnes lenger',
    'Trygg start',
  ])
})

test('a draft that is nothing like the form loses no text either', () => {
  expect(utenPlass(skjema, ['Alt jeg skrev'])).toEqual(['Alt jeg skrev'])
  expect(utenPlass(skjema, undefined)).toEqual([])
})

test('without its form nothing of a draft is dropped, single words apart from the rest', () => {
  const skrevet: Json = {
    data: { maate: 'telefon', oppsummering: 'Vi snakket sammen.', tegn: ['hodepine'] },
    skjedde: '2026-11-20',
    rest: ['Vi snakket sammen.', 'Ærlig'],
  }
  expect(skrevneOrd(skrevet)).toEqual({
    skrevet: ['Vi snakket sammen.', 'Ærlig'],
    enkeltord: ['telefon', 'hodepine'],
  })
  const form: JsonSchema = {
    oneOf: [
      {
        properties: {
          maate: { const: 'telefon' },
          tegn: { type: 'array', items: { enum: ['skoletretthet'] } },
        },
      },
    ],
  }
  expect(skrevneOrd(skrevet, form).enkeltord).toEqual(['hodepine'])
  expect(skrevneOrd(null)).toEqual({ skrevet: [], enkeltord: [] })
})
