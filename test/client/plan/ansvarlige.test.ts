import { describe, expect, it } from 'vitest'
import type { Valgbar } from '../../../client/plan/ansvarlige.ts'
import { ansvarligTekst, entydige, somAnsvarlig } from '../../../client/plan/ansvarlige.ts'

const ansatt = (person: string, tekst: string, rolle: 'kontaktlaerer' | 'teamleder'): Valgbar => ({
  part: { slag: 'ansatt', person, rolle },
  tekst,
  hva: rolle === 'teamleder' ? 'teamleder' : 'kontaktlærer',
})
const KARI = ansatt('p1', 'Kari Prøve', 'kontaktlaerer')
const KARI_LEDER = ansatt('p1', 'Kari Prøve', 'teamleder')
const OLA = ansatt('p2', 'Ola Prøve', 'kontaktlaerer')

describe('the field for who answers for a measure', () => {
  it('takes the party that the words choose, whatever letters they are written in', () => {
    expect(somAnsvarlig('Ola Prøve', [KARI, OLA])).toEqual(OLA.part)
    expect(somAnsvarlig('ola prøve', [KARI, OLA])).toEqual(OLA.part)
  })

  it('takes other words as they stand, also on the way past somebody’s name', () => {
    expect(somAnsvarlig('Ola Prøve og mor', [OLA])).toEqual({
      slag: 'annen',
      annen: 'Ola Prøve og mor',
    })
    expect(somAnsvarlig('Ola Prøve ', [OLA])).toEqual({ slag: 'annen', annen: 'Ola Prøve ' })
    expect(somAnsvarlig('', [OLA])).toBeNull()
  })

  it('tells two that are called the same from each other by what they are', () => {
    const valgbare = entydige([KARI, OLA, KARI_LEDER])
    expect(valgbare.map(({ tekst }) => tekst)).toEqual([
      'Kari Prøve, kontaktlærer',
      'Ola Prøve',
      'Kari Prøve, teamleder',
    ])
    expect(somAnsvarlig('Kari Prøve, teamleder', valgbare)).toEqual(KARI_LEDER.part)
  })

  it('shows whoever is chosen by name, and words as they were written', () => {
    expect(ansvarligTekst(OLA.part, [KARI, OLA])).toEqual({ tekst: 'Ola Prøve', valgt: OLA })
    const ord = { slag: 'annen', annen: 'farmor' } as const
    expect(ansvarligTekst(ord, [KARI, OLA]).tekst).toBe('farmor')
    expect(ansvarligTekst(null, [KARI, OLA]).tekst).toBe('')
  })
})
