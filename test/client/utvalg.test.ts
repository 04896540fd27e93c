import { describe, expect, it } from 'vitest'
import type { Linje } from '../../client/fravaer/importer/svar.ts'
import { erBlant, forst, UTVALG } from '../../client/fravaer/importer/utvalg.ts'

const barn = { fornavn: 'Prøve', etternavn: 'Testesen', gruppe: '7B' }
const rad = {
  barnId: 'b1',
  dato: '2026-11-20',
  art: 'dokumentert',
  aarsak: 'sykdom',
  timer: null,
} as const
const om = { barn, rad, merknader: [] }
const ny: Linje = { nr: 2, status: 'ny', ...om }
const lordag: Linje = { nr: 3, status: 'ny', ...om, advarsel: 'Dagen er i en helg.' }
const endret: Linje = { nr: 4, status: 'endret', ...om, foer: { ...rad, timer: 2 } }
const uendret: Linje = { nr: 5, status: 'uendret', ...om }
const gal: Linje = { nr: 6, status: 'feil', barn: undefined, dag: undefined, feil: [] }
const alle = [ny, lordag, endret, uendret, gal]

describe('the lines that are looked at', () => {
  it('are those of the kind, and a warning is of a line that is recorded all the same', () => {
    const numre = UTVALG.map((utvalg) => [
      utvalg,
      alle.filter((linje) => erBlant(utvalg, linje)).map(({ nr }) => nr),
    ])
    expect(Object.fromEntries(numre)).toEqual({
      alle: [2, 3, 4, 5, 6],
      ny: [2, 3],
      endret: [4],
      uendret: [5],
      advarsel: [3],
      feil: [6],
    })
  })

  it('are first of all those that need a person', () => {
    expect(forst(alle)).toBe('feil')
    expect(forst([ny, lordag])).toBe('advarsel')
    expect(forst([ny, endret, uendret])).toBe('alle')
    expect(forst([])).toBe('alle')
  })
})
