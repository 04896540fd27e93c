import { describe, expect, it } from 'vitest'
import { antallFiltre, erSnevret, lesFilter, tilSporring } from '../../client/minesaker/filter.ts'

describe('the choices of the list in its address', () => {
  it('reads what it knows and leaves out the rest', () => {
    expect(
      lesFilter({ vis: 'alle', trinn: 2, liv: 'paaVent', forfalt: true, enhet: 'skole' }),
    ).toEqual({ vis: 'alle', trinn: 2, liv: 'paaVent', forfalt: true, enhet: 'skole' })
    expect(
      lesFilter({ vis: 'andres', trinn: 4, liv: 'borte', forfalt: 'ja', enhet: 1, x: 1 }),
    ).toEqual({})
  })

  it('cuts a search that is longer than the server takes', () => {
    expect(lesFilter({ sok: 'Nora' })).toEqual({})
  })

  it('asks for the open cases of one’s own when nothing is chosen', () => {
    expect(tilSporring({})).toEqual({ mine: true, liv: ['aktiv', 'paaVent'] })
  })

  it('asks for exactly what is chosen', () => {
    expect(
      tilSporring({ vis: 'alle', sok: ' no ', enhet: 'skole', trinn: 0, liv: 'lukket' }),
    ).toEqual({ mine: false, liv: ['lukket'], tekst: 'no', enhetId: 'skole', trinn: 0 })
  })

  it('counts trinn 0 as a choice, and the search as narrowing but no filter', () => {
    expect(antallFiltre({ trinn: 0, forfalt: true, vis: 'alle' })).toBe(2)
    expect(antallFiltre({ sok: 'no' })).toBe(0)
    expect(erSnevret({ sok: 'no' })).toBe(true)
    expect(erSnevret({ vis: 'alle' })).toBe(false)
  })
})
