import format from 'icu-minify/format'
import { expect, test } from 'vitest'
import { en } from '../../client/tekster/en/index.ts'
import { nb } from '../../client/tekster/nb/index.ts'
import { nn } from '../../client/tekster/nn/index.ts'
import { les } from '../../server/oppstart/tekster.ts'

const formatters = {
  getNumberFormat: (sted: string) => new Intl.NumberFormat(sted),
  getPluralRules: (sted: string, valg?: Intl.PluralRulesOptions) =>
    new Intl.PluralRules(sted, valg),
  getDateTimeFormat: (sted: string) => new Intl.DateTimeFormat(sted),
}

test('a message that was read when built says what was written', () => {
  const lest = les({
    hei: 'Hei',
    liste: { saker: '{antall, plural, one {én sak} other {# saker}}' },
  })
  expect(lest.hei).toBe('Hei')
  const { saker } = lest.liste as { saker: Parameters<typeof format>[0] }
  const si = (antall: number) => format(saker, 'nb', { antall }, { formatters })
  expect([si(1), si(12)]).toEqual(['én sak', '12 saker'])
})

test('a message with a brace too few stops the build', () => {
  expect(() => les({ saker: '{antall, plural, one {én sak}' })).toThrow()
})

test.each([nb, nn, en])('every text of the screens can be read', (spraak) => {
  expect(Object.keys(les(spraak))).toEqual(Object.keys(spraak))
})
