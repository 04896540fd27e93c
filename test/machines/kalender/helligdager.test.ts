import Holidays from 'date-holidays'
import { describe, expect, it } from 'vitest'
import { leggTilDager } from '../../../machines/kalender/dato.ts'
import { erHelligdag, paaskedag } from '../../../machines/kalender/helligdager.ts'

describe('Norwegian public holidays', () => {
  const orakel = new Holidays('NO', { types: ['public'] })

  it.each(Array.from({ length: 21 }, (_, i) => 2020 + i))(
    'are the same as elsewhere in %i',
    (aar) => {
      const ventet = new Set(orakel.getHolidays(aar).map(({ date }) => date.slice(0, 10)))
      const funnet = new Set<string>()
      for (let dag = `${aar}-01-01`; dag <= `${aar}-12-31`; dag = leggTilDager(dag, 1))
        if (erHelligdag(dag)) funnet.add(dag)
      expect([...funnet].sort()).toEqual([...ventet].sort())
    },
  )

  it.each([
    [1818, '1818-03-22'],
    // Years in which the full moon of the tables is moved back.
    [1954, '1954-04-18'],
    [1981, '1981-04-19'],
    [2049, '2049-04-18'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2038, '2038-04-25'],
  ])('Easter Sunday of %i is %s', (aar, dato) => {
    expect(paaskedag(aar)).toBe(dato)
  })
})
