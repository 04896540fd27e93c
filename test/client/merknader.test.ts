import { expect, test } from 'vitest'
import { erMotedag, merknader } from '../../client/sak/moter/merknader.ts'
import { orlandBarnehage } from '../../machines/rutine/orlandBarnehage/rutine.ts'
import { orlandSkole } from '../../machines/rutine/orlandSkole/rutine.ts'

const skolen = {
  rutine: orlandSkole,
  skoletid: { fra: '08:15', til: '14:15' },
  planleggingsdager: ['2026-12-04', '2026-12-05'],
  evaluering: '2026-12-10',
}
const paa = (dato: string, kl = '10:00', minutter = 60) => ({ dato, kl, minutter })

test.each<[string, ReturnType<typeof paa>, string[]]>([
  ['a day like others', paa('2026-12-03'), []],
  ['a Saturday', paa('2026-11-28'), ['helg']],
  ['Ascension Day', paa('2027-05-06'), ['helligdag', 'evaluering']],
  ['the winter holiday', paa('2027-02-24'), ['skolefri', 'evaluering']],
  ['a day on which the staff plan', paa('2026-12-04'), ['planleggingsdag']],
  ['a planning day on a Saturday is a Saturday', paa('2026-12-05'), ['helg']],
  ['before the children come', paa('2026-12-03', '08:00', 15), ['skoletid']],
  ['after they have gone home', paa('2026-12-03', '13:30', 60), ['skoletid']],
  ['until they go home', paa('2026-12-03', '13:15', 60), []],
  ['without a clock yet', paa('2026-12-03', ''), []],
  ['the day of the evaluation', paa('2026-12-10'), []],
  ['after it', paa('2026-12-11'), ['evaluering']],
])('%s', (_, tid, ventet) => {
  expect(merknader(tid, skolen)).toEqual(ventet)
})

test('a kindergarten is open for longer, and a case without a plan has no date to keep', () => {
  const barnehagen = {
    rutine: orlandBarnehage,
    skoletid: { fra: '07:00', til: '16:30' },
    planleggingsdager: [],
    evaluering: undefined,
  }
  expect(merknader(paa('2026-12-11', '07:15'), barnehagen)).toEqual([])
})

test('a rhythm keeps off weekends, holidays and planning days', () => {
  expect(erMotedag('2026-12-03', skolen)).toBe(true)
  for (const fri of ['2026-12-04', '2026-12-06', '2026-12-24', '2027-05-17']) {
    expect(erMotedag(fri, skolen)).toBe(false)
  }
})
