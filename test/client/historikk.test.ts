import { describe, expect, it } from 'vitest'
import type { Rad } from '../../client/sak/historikk/hendelser.ts'
import { perDag } from '../../client/sak/historikk/hendelser.ts'

const rad = (nr: number, type: string, skjedde: string, hvem = 'Kari Prøve'): Rad => ({
  nr,
  type,
  skjedde,
  hvem,
  tittel: type,
  setning: `${hvem}: ${type}`,
  roller: [],
  registrert: `${skjedde}T12:00:00.000Z`,
  iEttertid: false,
  detaljer: [],
})

describe('the history by day', () => {
  it('tells a late entry on the day it happened, newest first', () => {
    const dager = perDag([
      rad(3, 'notat.skrevet', '2026-03-01'),
      rad(2, 'barnet.hort', '2026-03-09'),
      rad(1, 'sak.opprettet', '2026-03-01'),
    ])
    expect(dager.map(({ dato, rader }) => [dato, rader.map(({ rad: { nr } }) => nr)])).toEqual([
      ['2026-03-09', [2]],
      ['2026-03-01', [3, 1]],
    ])
  })

  it('tells a run of draft saves by one person once', () => {
    const dag = '2026-03-01'
    const [forste] = perDag([
      rad(1, 'plan.utkastLagret', dag, 'Ola Test'),
      rad(2, 'plan.utkastLagret', dag),
      rad(3, 'plan.utkastLagret', dag),
      rad(4, 'notat.skrevet', dag),
      rad(5, 'plan.utkastLagret', dag),
    ])
    expect(forste?.rader.map(({ rad: { nr }, flere }) => [nr, flere.length])).toEqual([
      [5, 0],
      [4, 0],
      [3, 1],
      [1, 0],
    ])
  })
})
