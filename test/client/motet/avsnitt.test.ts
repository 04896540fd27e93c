import { describe, expect, it } from 'vitest'
import type { Ord } from '../../../client/motet/referat/stand.ts'
import {
  andres,
  begynn,
  erUsendt,
  fortsett,
  medBegge,
  medTjeneren,
} from '../../../client/motet/referat/stand.ts'

const ord = (...tekster: [nr: number, tekst: string][]): Ord =>
  tekster.map(([nr, tekst]) => ({ nr, av: 'noen', tekst }))

describe('a paragraph of the minutes on one screen', () => {
  it('shows what others write in it, as long as nothing is typed here', () => {
    const stand = begynn(ord([1, 'Først']))
    expect(medTjeneren(stand, ord([2, 'Så']))).toMatchObject({ tekst: 'Så', bygger: [2] })
  })

  it('keeps what is typed here, and shows what another wrote at the same time beside it', () => {
    const stand = { ...begynn(ord([1, 'Først'])), tekst: 'Først mitt' }
    const deres = ord([2, 'Først deres'])
    const naa = medTjeneren(stand, deres)
    expect(naa.tekst).toBe('Først mitt')
    expect(andres(naa, deres)).toEqual(deres)
  })

  it('knows its own words again when they have come, and goes on from them', () => {
    const sendt = { ...begynn(ord([1, 'Fø'])), tekst: 'Først og', sendt: 'Først' }
    const naa = medTjeneren(sendt, ord([3, 'Først']))
    expect(naa).toEqual({ tekst: 'Først og', lagret: 'Først', bygger: [3], sendt: null })
    expect(erUsendt(naa)).toBe(true)
    expect(andres(naa, ord([3, 'Først']))).toEqual([])
  })

  it('does not take another’s words for its own while it waits for an answer', () => {
    const sendt = { ...begynn(ord([1, 'Fø'])), tekst: 'Først', sendt: 'Først' }
    const deres = ord([2, 'Sist'])
    expect(medTjeneren(sendt, deres)).toBe(sendt)
    expect(andres(sendt, deres)).toEqual(deres)
  })

  it('takes in both, and then builds on both', () => {
    const [deres] = ord([2, 'deres'])
    if (!deres) throw new Error('nobody wrote')
    const begge = medBegge({ tekst: 'mitt', lagret: 'mitt', bygger: [3], sendt: null }, deres)
    expect(begge).toMatchObject({ tekst: 'mitt\nderes', bygger: [3, 2] })
    expect(erUsendt(begge)).toBe(true)
  })

  it('is taken up after a reload with what was not sent', () => {
    const stand = fortsett(ord([1, 'Først']), { tekst: 'Først og fremst', bygger: [1] })
    expect(stand).toMatchObject({ tekst: 'Først og fremst', lagret: 'Først' })
    expect(erUsendt(stand)).toBe(true)
  })

  it('is saved when it has been emptied and is gone', () => {
    const tom = { tekst: '', lagret: 'Først', bygger: [1], sendt: '' }
    expect(erUsendt(medTjeneren(tom, []))).toBe(false)
  })
})
