import { expect, test } from 'vitest'
import { alder } from '../../machines/kalender/dato.ts'
import { etterTermin, terminAv } from '../../machines/kalender/termin.ts'
import { orlandBarnehage } from '../../machines/rutine/orlandBarnehage/rutine.ts'
import { orlandSkole } from '../../machines/rutine/orlandSkole/rutine.ts'
import { svargruppe } from '../../machines/tilbakemelding/svar.ts'

const BARNET = { slag: 'barnet' } as const

test('a pupil is asked as a youth from the day they turn thirteen', () => {
  const paa = (dato: string) => svargruppe(orlandSkole, BARNET, alder('2013-11-21', dato))
  expect(paa('2026-11-20')).toBe('barn')
  expect(paa('2026-11-21')).toBe('ungdom')
})

test('in kindergarten nobody is a youth, and whoever is not the child is asked as an adult', () => {
  expect(svargruppe(orlandBarnehage, BARNET, 20)).toBe('barn')
  for (const slag of ['foresatt', 'ansatt', 'tjeneste', 'annen'] as const) {
    expect(svargruppe(orlandSkole, { slag }, 15)).toBe('voksen')
  }
})

test('whoever was born on a leap day is a year older the day after the 28th of February', () => {
  expect(alder('2012-02-29', '2025-02-28')).toBe(12)
  expect(alder('2012-02-29', '2025-03-01')).toBe(13)
})

test('a half-year goes from New Year to the end of July, and from August to the end of the year', () => {
  expect(['2026-01-01', '2026-07-31', '2026-08-01', '2026-12-31'].map(terminAv)).toEqual([
    '2026-1',
    '2026-1',
    '2026-2',
    '2026-2',
  ])
  expect(etterTermin('2026-1')).toBe('2026-08-01')
  expect(etterTermin('2026-2')).toBe('2027-01-01')
})
